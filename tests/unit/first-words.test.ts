import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, firstWords } from "../../app/features/reading/first-words.ts";

test("short words stay as they are, long ones end after a whole word", () => {
  expect(firstWords("Night.", 10)).toBe("Night.");
  expect(firstWords("It is always three in the morning", 20)).toBe("It is always three …");
  expect(firstWords("First, second, third", 9)).toBe("First …");
  expect(countWords("  Buses, love.\n\nBuses. ")).toBe(3);
});

test("what is shown is the beginning of what was said, and never half a sign", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.integer({ min: 5, max: 40 }),
      (text, most) => {
        const shown = firstWords(text, most);
        expect(text.startsWith(shown.replace(/ …$/, ""))).toBe(true);
        if (text.length > most) expect(shown.length).toBeLessThanOrEqual(most + 2);
        expect(shown.toWellFormed()).toBe(shown);
      },
    ),
  );
});
