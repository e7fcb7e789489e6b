import type { Finding } from "./finding.ts";

/** Something an engine could not decide, and what a person decided after looking. */
export interface Review {
  source: Finding["source"];
  rule: string;
  /** Where it holds; left out, it holds for everything this rule reports. */
  selector?: RegExp;
  page?: RegExp;
  message?: RegExp;
  /** The engine calls it a violation and is mistaken: the reason says what the standard says. */
  overrules?: true;
  reason: string;
  /** The day somebody looked, as yyyy-mm-dd. */
  reviewedOn: string;
}

interface Placed extends Finding {
  page: string;
}

function answers(review: Review, finding: Placed): boolean {
  return (
    // Looking settles what is undecided. A violation is mended, unless the engine itself is wrong.
    (finding.kind === "unreviewed" || review.overrules === true) &&
    review.source === finding.source &&
    review.rule === finding.rule &&
    (review.selector?.test(finding.selector) ?? true) &&
    (review.page?.test(finding.page) ?? true) &&
    (review.message?.test(finding.message) ?? true)
  );
}

/** Splits findings into those still open and the reviews that nothing needed any more. */
export function settle<T extends Placed>(findings: T[], reviews: Review[]): { open: T[]; unused: Review[] } {
  const used = new Set<Review>();
  const open = findings.filter((finding) => {
    const matching = reviews.filter((review) => answers(review, finding));
    for (const review of matching) used.add(review);
    return matching.length === 0;
  });
  return { open, unused: reviews.filter((review) => !used.has(review)) };
}
