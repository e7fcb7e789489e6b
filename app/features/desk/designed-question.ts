import type { Caller } from "../../../server/trpc/router.ts";

/** A question as the design page has it from the API. */
export type DesignedQuestion = Awaited<ReturnType<Caller["activity"]["design"]>>["questions"][number];
