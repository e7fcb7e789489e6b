import type { Sentence } from "./wording.ts";

/** What happened to one contribution, as its writer is told. Only what is public or theirs comes in here. */
export interface ThreadResponse {
  id: string;
  kind: "accepted" | "partly_accepted" | "not_accepted" | "already_covered" | "out_of_scope";
  reason: string;
  /** The reason in Easy Read, where somebody wrote it and the reader asked for it. */
  easyRead: readonly Sentence[];
  at: Date;
}

export interface ThreadChange {
  revisionId: string;
  clauseId: string;
  number: string;
  title: string;
  reason: string;
  /** What the clause says now, in Easy Read. */
  easyRead: readonly Sentence[];
  version: string;
  at: Date;
}

export interface ThreadLinks {
  receivedAt: Date;
  readAt: Date | null;
  themes: readonly { name: string; at: Date }[];
  responses: readonly ThreadResponse[];
  merged: readonly Date[];
  outcomes: readonly { text: string; easyRead: readonly Sentence[]; at: Date }[];
  changes: readonly ThreadChange[];
}

export type ThreadStitch =
  | { kind: "received" | "read" | "merged"; at: Date }
  | { kind: "themed"; at: Date; name: string }
  | { kind: "answered"; at: Date; response: ThreadResponse; beforehand: boolean }
  | { kind: "agreed"; at: Date; text: string; easyRead: readonly Sentence[] }
  | { kind: "changed"; at: Date; change: ThreadChange };

const ORDER = ["received", "read", "themed", "merged", "agreed", "answered", "changed"] as const;

function unique<T>(things: readonly T[], key: (thing: T) => string): T[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}

/**
 * The stitches in the order in which they happened. What reached a contribution by two ways is told
 * once. A version from before the words came cannot have changed because of them, so it is not told;
 * an answer given to others before is told last, as what it is.
 */
export function foldThread(links: ThreadLinks): ThreadStitch[] {
  const stitches: ThreadStitch[] = [
    { kind: "received", at: links.receivedAt },
    ...(links.readAt ? [{ kind: "read" as const, at: links.readAt }] : []),
    ...unique(links.themes, ({ name }) => name).map(({ name, at }) => ({
      kind: "themed" as const,
      at,
      name,
    })),
    ...links.merged.map((at) => ({ kind: "merged" as const, at })),
    ...unique(links.outcomes, ({ text }) => text).map((outcome) => ({ kind: "agreed" as const, ...outcome })),
    ...unique(links.responses, ({ id }) => id).map((response) => ({
      kind: "answered" as const,
      at: response.at,
      response,
      beforehand: response.at < links.receivedAt,
    })),
    ...unique(
      links.changes.filter(({ at }) => at >= links.receivedAt),
      ({ revisionId }) => revisionId,
    ).map((change) => ({
      kind: "changed" as const,
      at: change.at,
      change,
    })),
  ];
  const isBeforehand = (stitch: ThreadStitch) => stitch.kind === "answered" && stitch.beforehand;
  return stitches.sort(
    (one, other) =>
      Number(isBeforehand(one)) - Number(isBeforehand(other)) ||
      one.at.getTime() - other.at.getTime() ||
      ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
  );
}
