import type { Caller } from "../../../server/trpc/router.ts";

/** Drafts of responses, and one of them, as the desk has them from the API. */
export type DraftList = Awaited<ReturnType<Caller["response"]["drafts"]>>;
export type DraftDesk = Awaited<ReturnType<Caller["response"]["draft"]>>;
