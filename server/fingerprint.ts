/** Digests of texts, and the chain that they are sealed into. */
import { createHash } from "node:crypto";
import type { Tx } from "./db.ts";
import type { Deps } from "./deps.ts";
import { type ChainLink, nextLink, type Sealable } from "./domain/chain.ts";

/** SHA-256 of a text, in hexadecimal. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
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
