import { describe, expect, test } from "vitest";
import { fold, holdsWords } from "../../app/components/find-choices/fold.ts";

describe("a text is found by words", () => {
  const text = fold("Nobody answers at Tŷ Gobaith after TEN at night. A carer, K7M-2QP");
  test.each([
    ["ten nobody", true],
    ["ty gob", true],
    ["TŶ", true],
    ["k7m-2qp carer", true],
    ["", true],
    ["ten eleven", false],
    ["night nurse", false],
  ])("“%s”: %s", (typed, found) => {
    expect(holdsWords(text, typed)).toBe(found);
  });
});
