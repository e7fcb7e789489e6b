import type { Caller } from "../../../server/trpc/router.ts";

/** An activity as its desk page has it from the API. */
export type ActivityDesign = Awaited<ReturnType<Caller["activity"]["design"]>>;
