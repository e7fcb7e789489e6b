import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  covers,
  cutsAround,
  cutsBetween,
  lastingCuts,
  type Passage,
  rangeOf,
  rangesBetween,
  rearrange,
  settleCuts,
  stepsThrough,
} from "../../server/domain/passage.ts";

const LETTER =
  "I look after my wife. She cannot be left at night.\n\nThe form is too long! Could it be one page?  The bus stops at six.";
const passagesOf = (text: string, cuts: readonly number[]) =>
  rangesBetween(settleCuts(text, cuts), text.length).map(({ startsAt, endsAt }) =>
    text.slice(startsAt, endsAt),
  );
const select = (words: string, text = LETTER) => {
  const startsAt = text.indexOf(words);
  return { startsAt, endsAt: startsAt + words.length };
};

describe("where words are cut", () => {
  test("cutting out what was selected leaves what is before and after as passages of their own", () => {
    expect(
      passagesOf(LETTER, cutsAround(LETTER, select("The form is too long! Could it be one page?"))),
    ).toEqual([
      "I look after my wife. She cannot be left at night.\n\n",
      "The form is too long! Could it be one page?  ",
      "The bus stops at six.",
    ]);
  });

  test("half a word becomes a whole one, and the full stop after it stays with it", () => {
    expect(passagesOf(LETTER, cutsAround(LETTER, select("e cannot be left at nig")))).toEqual([
      "I look after my wife. ",
      "She cannot be left at night.\n\n",
      "The form is too long! Could it be one page?  The bus stops at six.",
    ]);
  });

  test("the first and the last words leave nothing of only space before or after", () => {
    expect(passagesOf(LETTER, cutsAround(LETTER, select("I look after my wife.")))).toHaveLength(2);
    expect(passagesOf(LETTER, cutsAround(LETTER, select("The bus stops at six.")))).toHaveLength(2);
    expect(passagesOf(LETTER, cutsAround(LETTER, { startsAt: 0, endsAt: LETTER.length }))).toEqual([LETTER]);
  });

  test.each([
    ["an emoji of two halves", "Yes 👍 yes", 5, ["Yes ", "👍 yes"]],
    ["a family of four", "We are 👨‍👩‍👧‍👦 here", 10, ["We are ", "👨‍👩‍👧‍👦 here"]],
    ["a letter with its mark", "cafe\u0301 open", 4, ["caf", "e\u0301 open"]],
    ["the flag of Wales", "Byw 🏴󠁧󠁢󠁷󠁬󠁳󠁿 yma", 9, ["Byw ", "🏴󠁧󠁢󠁷󠁬󠁳󠁿 yma"]],
  ])("never through %s", (_what, text, cut, passages) => {
    expect(passagesOf(text, [cut])).toEqual(passages);
  });

  test("a passage can begin at each sentence, in other languages too, and where it begins already", () => {
    const inside = LETTER.indexOf("one page");
    const steps = stepsThrough(LETTER, "en", [inside]).map(({ startsAt, endsAt }) =>
      LETTER.slice(startsAt, endsAt),
    );
    expect(steps.map((step) => step.trim())).toEqual([
      "I look after my wife.",
      "She cannot be left at night.",
      "The form is too long!",
      "Could it be",
      "one page?",
      "The bus stops at six.",
    ]);
    expect(steps.join("")).toBe(LETTER);
    expect(stepsThrough("what would i want. honestly not much, e.g. a voice", "en", [])).toHaveLength(2);
    expect(stepsThrough("夜に誰もいません。書類が長すぎます。", "ja", [])).toHaveLength(2);
  });
});

/** Words with space, emoji, marks and letters from right to left. */
const words = fc
  .array(
    fc.constantFrom(
      "a",
      "night. ",
      "👨‍👩‍👧",
      "e\u0301",
      " ",
      " \u0301",
      "\n\n",
      "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
      "مساء",
      "one! ",
      "–",
      "👍🏽",
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join("").trim())
  .filter((text) => text !== "");

describe("whatever is cut and joined, one after the other", () => {
  test("passages are disjoint, in order, all of the words, with words in each; what something rests on stays whole", () => {
    let made = 0;
    const step = fc.record({ points: fc.array(fc.nat(120), { maxLength: 6 }), relies: fc.nat(10) });
    fc.assert(
      fc.property(words, fc.array(step, { minLength: 1, maxLength: 8 }), (text, steps) => {
        const signs = new Set([...new Intl.Segmenter("en").segment(text)].map(({ index }) => index));
        let rows: (Passage & { relied: boolean })[] = [
          { id: "whole", startsAt: null, endsAt: null, cutAt: null, relied: false },
        ];
        for (const { points, relies } of steps) {
          const lasting = lastingCuts(rows, text.length);
          const cuts = settleCuts(text, [...points, ...lasting]);
          for (const cut of lasting) expect(cuts).toContain(cut);
          const { gone, came } = rearrange(rows, cuts, text.length);
          const before = rows.filter(({ cutAt }) => cutAt === null).length;
          for (const { passage, into } of gone) {
            expect(into.length).toBeGreaterThan(0);
            // What something rests on is only ever cut into parts of its own.
            if (passage.relied)
              for (const range of into) expect(covers(rangeOf(passage, text.length), range)).toBe(true);
          }
          const goneIds = new Set(gone.map(({ passage }) => passage.id));
          const again = new Set(came.flatMap((each) => each.again?.id ?? []));
          rows = [
            ...rows
              .filter((row) => !goneIds.has(row.id) || row.relied || row.id === "whole")
              .map((row) =>
                goneIds.has(row.id)
                  ? { ...row, cutAt: new Date(0) }
                  : again.has(row.id)
                    ? { ...row, cutAt: null }
                    : row,
              ),
            ...came
              .filter((each) => !each.again)
              .map(({ range }) => ({ id: `made ${++made}`, ...range, cutAt: null, relied: false })),
          ];
          const current = rows
            .filter(({ cutAt }) => cutAt === null)
            .map((row) => rangeOf(row, text.length))
            .sort((one, other) => one.startsAt - other.startsAt);
          expect(current).toHaveLength(before - gone.length + came.length);
          expect(current.map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt)).join("")).toBe(text);
          expect(rangesBetween(cutsBetween(current), text.length)).toEqual(current);
          for (const { startsAt, endsAt } of current) {
            expect(text.slice(startsAt, endsAt).trim()).not.toBe("");
            expect(signs.has(startsAt)).toBe(true);
          }
          const chosen = rows[relies];
          if (chosen)
            rows = rows.map((row) => (row === chosen && !row.cutAt ? { ...row, relied: true } : row));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("settled cuts are settled", () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(150)), (text, points) => {
        const cuts = settleCuts(text, points);
        expect(settleCuts(text, cuts)).toEqual(cuts);
      }),
    );
  });
});
