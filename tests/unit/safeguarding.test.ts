import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signsIn } from "../../server/domain/safeguarding.ts";

describe("words that may mean that somebody is not safe", () => {
  test.each([
    ["He hits me when I ask for my card.", ["hits me"]],
    ["I’m SCARED of him, and he Takes My Money!", ["scared of", "takes my money"]],
    ["She won’t let me out", ["won't let me out"]],
    ["Some days I want to\n die.", ["want to die"]],
    ["self-harm", ["self harm"]],
  ])("%s", (text, signs) => {
    expect(signsIn(text)).toEqual(signs);
  });

  test.each([
    "The new times hit mealtimes hard.",
    "The bus takes my moneybox, no: it takes my pass.",
    "Nobody tells us anything.",
    "",
  ])("whole words only: %s", (text) => {
    expect(signsIn(text)).toEqual([]);
  });

  test("it finds a sign wherever it stands, whatever is around it", () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        expect(signsIn(`${before}. He beats me! ${after}`)).toContain("beats me");
      }),
    );
  });
});
