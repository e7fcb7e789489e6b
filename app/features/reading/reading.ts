import type { Caller } from "../../../server/trpc/router.ts";

/** A contribution as the desk reads it. */
export type Reading = Awaited<ReturnType<Caller["contribution"]["desk"]>>;

/** A page of the queue. */
export type Queue = Awaited<ReturnType<Caller["contribution"]["queue"]>>;
