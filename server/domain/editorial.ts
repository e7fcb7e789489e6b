/**
 * Is a change editorial: does it leave the meaning alone? Only a rule that a reader can check
 * counts. The words must be the same words in the same order. What may differ: spaces, line
 * breaks, capitals, punctuation, list and clause numbers, and these spellings:
 * -ise for -ize, -our for -or, ie for ei, one letter for two in words of seven letters or more.
 * Numbers, money, percentages and comparisons are words. So is a line through a word.
 */
export interface Wordable {
  title: string;
  body: string;
}

const LIST_MARK = /^[ \t>]*(?:#{1,6}|\d+(?:\.\d+)*[.)]|\([a-z\d]{1,3}\)|[-*+•])[ \t]+/gmu;
const WORD = /\d+(?:[.,:/]\d+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|~~|[£$€%<>=+≤≥×]/gu;
const SHORTEST_RESPELT = 5;
const SHORTEST_DOUBLED = 7;

/** One word as it is compared. */
function fold(word: string): string {
  const possessive = word.replace(/'s$/u, "s");
  if (possessive.length < SHORTEST_RESPELT || /\d/u.test(possessive)) return possessive;
  const respelt = possessive
    .replace(/iz(?=e|i|a)/gu, "is")
    .replace(/our/gu, "or")
    .replace(/ei/gu, "ie");
  return possessive.length < SHORTEST_DOUBLED ? respelt : respelt.replace(/(\p{L})\1/gu, "$1");
}

function words(text: string): string[] {
  const plain = text.normalize("NFKC").replace(/[’‘`]/gu, "'").replace(LIST_MARK, "").toLowerCase();
  return (plain.match(WORD) ?? []).map(fold);
}

/** True when nothing but spelling, punctuation, space, capitals or numbering changed. */
export function isEditorial(before: Wordable, after: Wordable): boolean {
  const same = (one: string, other: string) => words(one).join(" ") === words(other).join(" ");
  return same(before.title, after.title) && same(before.body, after.body);
}
