import type { ThreadKind } from "../../../server/domain/thread.ts";

/** One kind of event on a thread as the desk tells it: how often it happened, and where it shows. */
interface Told {
  one: string;
  many: string;
  /** Under the desk of the engagement, or under its public pages. */
  at: "desk" | "public";
  path: string;
  stitch: "said" | "understood" | "decided" | "changed";
}

/** In the order in which a day is told: what weighs most comes first. */
export const told: Record<ThreadKind, Told> = {
  "version.published": {
    one: "version was published",
    many: "versions were published",
    at: "public",
    path: "versions",
    stitch: "changed",
  },
  "clause.revised": {
    one: "clause was revised",
    many: "clauses were revised",
    at: "desk",
    path: "specification",
    stitch: "changed",
  },
  "outcome.agreed": {
    one: "outcome was agreed",
    many: "outcomes were agreed",
    at: "desk",
    path: "specification",
    stitch: "decided",
  },
  "response.published": {
    one: "response was published",
    many: "responses were published",
    at: "public",
    path: "you-said-we-did",
    stitch: "decided",
  },
  "results.published": {
    one: "consultation had its results published",
    many: "consultations had their results published",
    at: "public",
    path: "",
    stitch: "decided",
  },
  "contribution.themed": {
    one: "contribution was themed",
    many: "contributions were themed",
    at: "desk",
    path: "themes",
    stitch: "understood",
  },
  "passages.cut": {
    one: "contribution was cut into passages",
    many: "contributions were cut into passages",
    at: "desk",
    path: "contributions",
    stitch: "understood",
  },
  "passages.joined": {
    one: "contribution had passages joined again",
    many: "contributions had passages joined again",
    at: "desk",
    path: "contributions",
    stitch: "understood",
  },
  "words.approved": {
    one: "contribution was made public",
    many: "contributions were made public",
    at: "desk",
    path: "contributions",
    stitch: "understood",
  },
  "statement.merged": {
    one: "sentence was merged",
    many: "sentences were merged",
    at: "desk",
    path: "contributions",
    stitch: "understood",
  },
  "contribution.read": {
    one: "contribution was read",
    many: "contributions were read",
    at: "desk",
    path: "contributions",
    stitch: "understood",
  },
  "live.item-closed": {
    one: "part of a live session was closed",
    many: "parts of live sessions were closed",
    at: "desk",
    path: "live",
    stitch: "said",
  },
  "import.revealed": {
    one: "file of contributions came in",
    many: "files of contributions came in",
    at: "desk",
    path: "import",
    stitch: "said",
  },
  "contribution.transcribed": {
    one: "recording or letter was typed out",
    many: "recordings and letters were typed out",
    at: "desk",
    path: "contributions",
    stitch: "said",
  },
  "contribution.replaced": {
    one: "contribution was changed by whoever wrote it",
    many: "contributions were changed by those who wrote them",
    at: "desk",
    path: "contributions",
    stitch: "said",
  },
  "contribution.withdrawn": {
    one: "contribution was taken back by whoever wrote it",
    many: "contributions were taken back by those who wrote them",
    at: "desk",
    path: "contributions",
    stitch: "said",
  },
  "contribution.received": {
    one: "contribution came in",
    many: "contributions came in",
    at: "desk",
    path: "contributions",
    stitch: "said",
  },
};

const order = Object.keys(told);

/** What happened on one day, the weightiest first. */
export function tell(kinds: readonly { kind: ThreadKind; count: number }[]) {
  return [...kinds]
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .map(({ kind, count }) => {
      const { one, many, ...rest } = told[kind];
      return { kind, words: `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`, ...rest };
    });
}
