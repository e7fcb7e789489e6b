import { z } from "zod";
import type { Hash } from "./chain.ts";
import { isEditorial } from "./editorial.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { longText, shortText } from "./text.ts";

/** One clause as a version commits to it. */
export interface DigestedClause {
  clauseId: string;
  number: string;
  title: string;
  body: string;
  parentClauseId: string | null;
}

/** What a published version commits to: its clauses in reading order, every word of them. */
export function versionDigest(hash: Hash, clauses: readonly DigestedClause[]): string {
  // Arrays, because the order of an object's keys is nobody's promise.
  return hash(
    JSON.stringify(
      clauses.map(({ clauseId, number, title, body, parentClauseId }) => [
        clauseId,
        parentClauseId,
        number,
        title,
        body,
      ]),
    ),
  );
}

/** "0.1", "0.2", … for the first, second, … version. */
export function versionLabel(sequence: number): string {
  return `0.${sequence}`;
}

export const publishVersionInput = z.object({
  engagement: shortText,
  summary: longText.min(1, "Say in a sentence or two what changed."),
});
export type PublishVersionInput = z.infer<typeof publishVersionInput>;

export const versionInput = z.object({ engagement: shortText, label: shortText });
export type VersionInput = z.infer<typeof versionInput>;

interface ClauseText {
  number: string;
  title: string;
  body: string;
}

/** A revision that no version holds yet. */
interface DraftRevision extends ClauseText {
  revisionId: string;
  /** What it names as its sources. */
  sources: readonly string[];
}

export interface ClauseState {
  clauseId: string;
  position: number;
  /** As the last version holds it; nothing for a new clause. */
  published: Omit<DraftRevision, "sources"> | null;
  /** Everything since, oldest first. */
  drafts: readonly DraftRevision[];
}

export type ClauseVerdict = "same" | "changed" | "editorial" | "source-missing" | "not-editorial";

const sameText = (one: ClauseText, other: ClauseText) =>
  one.number === other.number && one.title === other.title && one.body === other.body;

/** What was written since a clause last said what it said before: a change that was taken back is none. */
function lasting<D extends ClauseText>(before: ClauseText | null | undefined, drafts: readonly D[]): D[] {
  return drafts.slice(before ? drafts.findLastIndex((draft) => sameText(before, draft)) + 1 : 0);
}

/** A published version that changed a clause, with the revisions that made the change, oldest first. */
export interface ClauseStep<V, R> {
  version: V;
  /** As the version holds it. */
  revision: R;
  since: R[];
}

/**
 * One clause through its published versions. A version freezes only the newest draft, so a change
 * is in the first version whose revision is not older. Both lists are of this clause, oldest first.
 */
export function stepsOf<V, R extends ClauseText & { id: string; sequence: number }>(
  frozen: readonly { version: V; revisionId: string }[],
  revisions: readonly R[],
): ClauseStep<V, R>[] {
  const steps: ClauseStep<V, R>[] = [];
  let before: R | undefined;
  for (const { version, revisionId } of frozen) {
    const revision = revisions.find(({ id }) => id === revisionId);
    if (!revision) continue;
    const from = before?.sequence ?? 0;
    const drafts = revisions.filter(({ sequence }) => sequence > from && sequence <= revision.sequence);
    const since = lasting(before, drafts);
    if (since.length > 0) steps.push({ version, revision, since });
    before = revision;
  }
  return steps;
}

/**
 * May this clause be published? Walks its drafts and remembers the last text that a source
 * stands behind. Words that only an editorial note stands behind must mean what they meant.
 */
export function judgeClause({ published, drafts: written }: ClauseState): ClauseVerdict {
  const drafts = lasting(published, written);
  const newest = drafts.at(-1);
  if (!newest) return "same";
  let sourced = published;
  let asked = false;
  for (const draft of drafts) {
    if (draft.sources.some((kind) => kind !== "editorial")) {
      asked = true;
      sourced = draft;
    } else if (draft.sources.length > 0) {
      if (!sourced || !isEditorial(sourced, draft)) {
        if (draft === newest) return "not-editorial";
        continue;
      }
      sourced = draft;
    }
  }
  if (!sourced || !sameText(sourced, newest)) return "source-missing";
  return asked ? "changed" : "editorial";
}

/** Verdicts that keep a version from being published: the gate lists the clauses that have one. */
export const isBlocking = (verdict: ClauseVerdict) =>
  verdict === "source-missing" || verdict === "not-editorial";

export interface Publication {
  sequence: number;
  label: string;
  clauses: { clauseId: string; revisionId: string; position: number }[];
  changed: string[];
  editorial: string[];
}

/** The next version, or why there cannot be one. Changes nothing. */
export function publish(state: {
  lastSequence: number;
  clauses: readonly ClauseState[];
}): Publication | Refusal {
  const judged = state.clauses.map((clause) => ({ clause, verdict: judgeClause(clause) }));
  const blocked = judged.filter(({ verdict }) => isBlocking(verdict));
  if (blocked.length > 0) {
    const names = blocked.map(({ clause }) => nameOf(clause)).join("; ");
    const fields = Object.fromEntries(
      blocked.map(({ clause, verdict }) => [clause.clauseId, `${nameOf(clause)}: ${GATE_WORDS[verdict]}`]),
    );
    return refusal("source-missing", `Say where the change comes from before you publish: ${names}.`, fields);
  }
  const changed = judged.filter(({ verdict }) => verdict === "changed").map(({ clause }) => clause.clauseId);
  const editorial = judged
    .filter(({ verdict }) => verdict === "editorial")
    .map(({ clause }) => clause.clauseId);
  if (changed.length + editorial.length === 0) return refusal("nothing-changed");
  const sequence = state.lastSequence + 1;
  const inOrder = [...judged].sort((one, other) => one.clause.position - other.clause.position);
  return {
    sequence,
    label: versionLabel(sequence),
    clauses: inOrder
      .flatMap(({ clause: { clauseId, published, drafts }, verdict }) => {
        const unchanged = verdict === "same" ? published : null;
        const revision = unchanged ?? drafts.at(-1) ?? published;
        return revision ? [{ clauseId, revisionId: revision.revisionId, position: 0 }] : [];
      })
      .map((clause, index) => ({ ...clause, position: index + 1 })),
    changed,
    editorial,
  };
}

/** The gate in words. */
export const GATE_WORDS: Record<ClauseVerdict, string> = {
  same: "Has not changed.",
  changed: "Ready. The change names who or what it comes from.",
  editorial: "Ready. Only tidied: the meaning is the same.",
  "source-missing": "The change does not say who or what it comes from.",
  "not-editorial": "This is marked as tidying, but the words mean something else now. Name a source.",
};

function nameOf({ drafts, published }: ClauseState): string {
  const newest = drafts.at(-1) ?? published;
  return newest ? `${newest.number} ${newest.title}`.trim() : "A clause";
}
