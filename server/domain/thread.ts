/** What can happen to a contribution on its way into the specification, in the order it usually does. */
export const THREAD_KINDS = [
  "contribution.received",
  "contribution.read",
  "contribution.themed",
  "contribution.transcribed",
  "contribution.replaced",
  "contribution.withdrawn",
  "passages.cut",
  "passages.joined",
  "words.approved",
  "response.published",
  "results.published",
  "clause.revised",
  "version.published",
  "statement.merged",
  "outcome.agreed",
  "import.revealed",
  "live.item-closed",
] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];
