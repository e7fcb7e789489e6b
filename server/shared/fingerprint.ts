/** Digests of texts, and the chain that they are sealed into. */
import { createHash } from "node:crypto";
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { type ChainLink, nextLink, type Sealable } from "../domain/chain.ts";
import { type DigestedClause, versionDigest as digestOf } from "../domain/version.ts";

/** SHA-256 of bytes, in hexadecimal. */
export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** SHA-256 of a text, in hexadecimal. Two texts with one fingerprint are the same text. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** What a published version commits to: its clauses in reading order, every word of them. */
export function versionDigest(clauses: readonly DigestedClause[]): string {
  return digestOf(fingerprint, clauses);
}

/**
 * Adds one entry at the head of the engagement's chain. Two at once cannot both take a
 * position: the second fails on the unique key and its transaction is undone.
 */
export async function seal(deps: Deps, tx: Tx, engagementId: string, entry: Sealable): Promise<ChainLink> {
  const head = await tx.chainEntry.findFirst({
    where: { engagementId },
    orderBy: { position: "desc" },
    select: { position: true, hash: true },
  });
  const link = nextLink(fingerprint, head, entry);
  await tx.chainEntry.create({ data: { ...link, engagementId, sealedAt: deps.clock() } });
  return link;
}
