/**
 * The chain of an engagement: each sealed entry names the hash of the one before it, so that
 * nothing sealed can be changed, dropped or put in between without showing. The hash is an
 * argument: this file is pure.
 */
export type Hash = (text: string) => string;

export interface Sealable {
  kind: string;
  subjectId: string;
  /** The digest of what is sealed. */
  digest: string;
}

export interface ChainLink extends Sealable {
  /** 1, 2, 3… */
  position: number;
  previousHash: string;
  hash: string;
}

/** What the first entry names as the hash before it. */
export const CHAIN_START = "0".repeat(64);

function hashOf(hash: Hash, previousHash: string, entry: Sealable): string {
  return hash(JSON.stringify([previousHash, entry.kind, entry.subjectId, entry.digest]));
}

/** The entry that follows `head`; without a head, the first. */
export function nextLink(
  hash: Hash,
  head: Pick<ChainLink, "position" | "hash"> | null,
  entry: Sealable,
): ChainLink {
  const previousHash = head?.hash ?? CHAIN_START;
  return {
    kind: entry.kind,
    subjectId: entry.subjectId,
    digest: entry.digest,
    position: (head?.position ?? 0) + 1,
    previousHash,
    hash: hashOf(hash, previousHash, entry),
  };
}

/**
 * Checks a whole chain, first entry first, and that it still contains a head that somebody kept.
 * Returns the position of the first entry that does not fit, or null when all fit.
 */
export function firstBreak(hash: Hash, links: readonly ChainLink[], keptHead?: string): number | null {
  let head: ChainLink | null = null;
  for (const link of links) {
    const expected = nextLink(hash, head, link);
    if (
      link.position !== expected.position ||
      link.previousHash !== expected.previousHash ||
      link.hash !== expected.hash
    ) {
      return link.position;
    }
    head = link;
  }
  // Whoever owns the database could rebuild a whole chain that fits: only a head kept elsewhere tells.
  const kept = keptHead === undefined || links.some((link) => link.hash === keptHead);
  return kept ? null : links.length + 1;
}
