import type { Caller } from "../../../server/trpc/router.ts";

/** An engagement as its desk has it from the API. */
export type EngagementDesk = Awaited<ReturnType<Caller["engagement"]["desk"]>>;
