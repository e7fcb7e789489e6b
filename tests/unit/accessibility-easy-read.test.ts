import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { easyReadProblems, grade, syllables } from "../../accessibility/easy-read.ts";
import { glossary } from "../../accessibility/glossary.ts";
import { pictureNames } from "../../accessibility/pictures.ts";

describe("the rules", () => {
  test("a long sentence, a hard word and a missing picture are each named", () => {
    const problems = easyReadProblems([
      {
        words:
          "The council, when it has thought about everything that was said, may then perhaps decide to change the plan.",
      },
      { words: "This is contemporaneous.", picture: "info" },
    ]);
    expect(problems.map(({ kind, line }) => `${kind} ${line}`)).toEqual(
      expect.arrayContaining(["long-sentence 0", "no-picture 0", "hard-word 1"]),
    );
  });

  test("a hard word of the glossary may stay, in the plural too", () => {
    expect(easyReadProblems([{ words: "A consultation is when we ask you.", picture: "talk" }])).toEqual([]);
    expect(
      easyReadProblems([{ words: "We ask in consultations.", picture: "talk" }]).map(({ kind }) => kind),
    ).not.toContain("hard-word");
  });

  test("the grade is that of a text, not of a few words", () => {
    const kinds = (words: string) => easyReadProblems([{ words, picture: "talk" }]).map(({ kind }) => kind);
    expect(kinds("On Saturday morning")).toEqual([]);
    expect(
      kinds("Several alternative procurement procedures require much additional documentation."),
    ).toContain("grade");
  });

  test("English formulas are not used on Welsh", () => {
    expect(
      easyReadProblems([{ words: "Beth sy’n bwysig i chi am gyfrifoldebau gofalu?", picture: "talk" }], "cy"),
    ).toEqual([]);
  });

  test.each([
    ["night", 1],
    ["people", 2],
    ["council", 2],
    ["answered", 2],
    ["specification", 5],
  ])("%s has %i syllables", (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  test("grade rises with harder words", () => {
    expect(grade("We ask you. You tell us.")).toBeLessThan(1);
    expect(grade("Stakeholder participation necessitates comprehensive documentation.")).toBeGreaterThan(15);
  });
});

describe("the glossary", () => {
  test.each([...glossary])("explains %s in short sentences", (_word, meaning) => {
    expect(
      easyReadProblems([{ words: meaning, picture: "info" }]).filter(({ kind }) => kind === "long-sentence"),
    ).toEqual([]);
  });
});

test("the sprite holds every named picture and no other", () => {
  const sprite = readFileSync(new URL("../../app/components/picture/pictures.svg", import.meta.url), "utf8");
  expect([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name)).toEqual([...pictureNames]);
});
