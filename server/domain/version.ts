import type { Hash } from "./chain.ts";

/** One clause as a version holds it. */
export interface FrozenClause {
  clauseId: string;
  revisionId: string;
  /** Reading order, from 1. */
  position: number;
  number: string;
  title: string;
  body: string;
}

/** "0.1", "0.2", … for the first, second, … version. */
export function versionLabel(sequence: number): string {
  return `0.${sequence}`;
}

/** The digest of a version: of every clause's identity, place, number, heading and words, in reading order. */
export function versionDigest(hash: Hash, label: string, clauses: readonly FrozenClause[]): string {
  const inOrder = [...clauses].sort((one, other) => one.position - other.position);
  return hash(
    JSON.stringify([
      label,
      inOrder.map((clause) => [
        clause.clauseId,
        clause.revisionId,
        clause.position,
        clause.number,
        clause.title,
        clause.body,
      ]),
    ]),
  );
}
