import { createHash } from "node:crypto";

/** SHA-256 of a text, in hexadecimal. Two texts with one fingerprint are the same text. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

export interface DigestedClause {
  clauseId: string;
  number: string;
  title: string;
  body: string;
  parentClauseId: string | null;
}

/** What a published version commits to: its clauses in reading order, every word of them. */
export function versionDigest(clauses: readonly DigestedClause[]): string {
  // Arrays, because the order of an object's keys is nobody's promise.
  return fingerprint(
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
