import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demonstration } from "../../prisma/demonstration/index.ts";
import { type CodedPassage, FEWEST_CODED, suggestThemes } from "../../server/domain/suggestion.ts";

const passage = (words: string) => ({ words, questionId: null });
const coded = (words: string, ...themes: string[]): CodedPassage => ({
  id: words,
  words,
  questionId: null,
  themes,
});

/** What a person would have to read through when only three themes were ever suggested. */
function commonest(all: readonly CodedPassage[]): string[] {
  const counts = new Map<string, number>();
  for (const theme of all.flatMap(({ themes }) => themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts.keys()]
    .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
    .slice(0, 3);
}

describe("themes of passages that are alike", () => {
  const others = Array.from({ length: FEWEST_CODED }, (_, nth) =>
    coded(`Nothing shared ${"x".repeat(nth + 3)}`, "other"),
  );

  test("are suggested, with the words that they share and how many of them there are", () => {
    const known = [
      coded("The bus never comes on Sundays.", "transport"),
      coded("No bus, no visit.", "transport"),
      ...others,
    ];
    expect(suggestThemes(passage("My bus stopped. Fares doubled."), known)).toEqual([
      { theme: "transport", words: ["bus"], passages: 2 },
    ]);
  });

  test("are not suggested from words that everybody uses, nor before enough is coded", () => {
    expect(suggestThemes(passage("Nothing shared by us"), others)).toEqual([]);
    expect(suggestThemes(passage("The bus"), [coded("The bus", "transport")])).toEqual([]);
  });

  test("count twice where the same question is answered", () => {
    const known = [
      { ...coded("A bus to the hub would help.", "transport"), questionId: "q1" },
      { ...coded("A bus to the hub would do.", "reach"), questionId: "q2" },
      ...others,
    ];
    const first = (questionId: string) =>
      suggestThemes({ words: "There is no bus.", questionId }, known)[0]?.theme;
    expect([first("q1"), first("q2")]).toEqual(["transport", "reach"]);
  });

  test("say only what is true: every word stands in the passage and in as many of the theme as is said", () => {
    const word = fc.constantFrom("bus", "night", "phone", "form", "sister", "break", "money", "trust");
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(text, fc.constantFrom("a", "b", "c")), { maxLength: 40 }),
        (words, all) => {
          const known = all.map(([said, theme], nth) => ({ ...coded(said, theme), id: `${nth}` }));
          const found = suggestThemes(passage(words), known);
          expect(found.length).toBeLessThanOrEqual(3);
          for (const { theme, words: why, passages } of found) {
            const having = known.filter(
              (each) => each.themes.includes(theme) && why.some((one) => each.words.split(" ").includes(one)),
            );
            expect(why.every((one) => words.split(" ").includes(one))).toBe(true);
            expect(passages).toBe(having.length);
          }
        },
      ),
    );
  });

  test("hit what people chose more often than the three commonest themes do, on the words of the demonstration", () => {
    const said = [
      ...demonstration.contributions.map(({ text, themes }) => ({ text, themes, questionId: null })),
      ...demonstration.submissions.flatMap(({ answers }) =>
        answers.map(({ text, themes, question }) => ({ text, themes, questionId: question })),
      ),
    ];
    const all = [...new Map(said.map((each) => [each.text, each])).values()].flatMap(
      ({ text, themes = [], questionId }, nth) =>
        text && themes.length > 0 ? [{ id: `${nth}`, words: text, themes, questionId }] : [],
    );
    let hits = 0;
    let hitsOfCommonest = 0;
    let firsts = 0;
    for (const one of all) {
      const rest = all.filter((each) => each !== one);
      const found = suggestThemes(one, rest).map(({ theme }) => theme);
      if (found.some((theme) => one.themes.includes(theme))) hits++;
      if (one.themes.includes(found[0] ?? "")) firsts++;
      if (commonest(rest).some((theme) => one.themes.includes(theme))) hitsOfCommonest++;
    }
    expect(all.length).toBeGreaterThan(100);
    expect(hits).toBeGreaterThan(hitsOfCommonest);
    expect(firsts).toBeGreaterThan(all.length / 3);
  });
});
