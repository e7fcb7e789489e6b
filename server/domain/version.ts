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

/** A revision that no version holds yet. */
interface DraftRevision {
  revisionId: string;
  number: string;
  title: string;
  body: string;
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

const sameText = (one: Omit<DraftRevision, "sources">, other: Omit<DraftRevision, "sources">) =>
  one.number === other.number && one.title === other.title && one.body === other.body;

/**
 * May this clause be published? Walks its drafts and remembers the last text that a source
 * stands behind. Words that only an editorial note stands behind must mean what they meant.
 */
export function judgeClause({ published, drafts }: ClauseState): ClauseVerdict {
  const newest = drafts.at(-1);
  if (!newest || (published && sameText(published, newest))) return "same";
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
  const inOrder = [...state.clauses].sort((one, other) => one.position - other.position);
  return {
    sequence,
    label: versionLabel(sequence),
    clauses: inOrder
      .flatMap((clause) => {
        const revision = clause.drafts.at(-1) ?? clause.published;
        return revision ? [{ clauseId: clause.clauseId, revisionId: revision.revisionId, position: 0 }] : [];
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
