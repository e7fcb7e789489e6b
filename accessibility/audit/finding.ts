/** Who found something: one of the four engines, or one of our own checks. */
export type Source = "axe" | "ibm" | "accesslint" | "htmlcs" | "ours";

/** One thing on one page that is wrong, or that a person has to look at. */
export interface Finding {
  source: Source;
  rule: string;
  /** "unreviewed" is what an engine could not decide; a person settles it in reviewed.ts. */
  kind: "violation" | "unreviewed";
  /** A CSS selector, or a path through the document where an engine gives only that. */
  selector: string;
  message: string;
}

/** What a check written here returns from inside the page. */
export interface Spot {
  selector: string;
  message: string;
}

/** Turns what one of our own checks saw into findings. */
export function ours(rule: string, spots: Spot[]): Finding[] {
  return spots.map((spot) => ({ source: "ours", rule, kind: "violation", ...spot }));
}
