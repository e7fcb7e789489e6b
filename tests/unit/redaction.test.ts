import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Redaction,
  redact,
  redactionsIn,
  redactPart,
  withoutDetails,
} from "../../server/domain/redaction.ts";
import { isRefusal } from "../../server/domain/refusal.ts";

const SAID = "I rang Tom. Tom said that Mrs Ann Hale at 4 Tanner Street would come.";

const taken = (original: string, edited: string): Redaction[] => {
  const found = redactionsIn(original, edited);
  if (isRefusal(found)) throw new Error(found.fields?.["text"] ?? found.message);
  return found;
};

describe("names are taken out", () => {
  test.each([
    ["one", "I rang [name]. Tom said that Mrs Ann Hale at 4 Tanner Street would come."],
    ["several", "I rang [name]. [name] said that Mrs [name] at [address] would come."],
    ["the beginning and the end", "[somebody] said that Mrs Ann Hale at [the rest]"],
    ["nothing", SAID],
    ["all of it", "[a long story]"],
  ])("%s", (_, edited) => {
    expect(redact(SAID, taken(SAID, edited))).toBe(edited);
  });

  test.each([
    ["a word is put in", "I rang [name]. Tom never said that Mrs Ann Hale at 4 Tanner Street would come."],
    ["a word goes without brackets", "I rang Tom. Tom said that Ann Hale at 4 Tanner Street would come."],
    ["the end goes without brackets", "I rang Tom."],
    ["something comes before", "No. I rang Tom. Tom said that Mrs Ann Hale at 4 Tanner Street would come."],
    ["brackets stand for nothing", `${SAID}[and he did]`],
    ["brackets say nothing", SAID.replace("Tom", "[]")],
    ["a long label tells a story of its own", SAID.replace("Tom", `[${"very ".repeat(20)}]`)],
    ["words change places", "Tom said that Mrs Ann Hale at 4 Tanner Street would come. I rang Tom."],
  ])("but not when %s", (_, edited) => {
    expect(isRefusal(redactionsIn(SAID, edited))).toBe(true);
  });

  test("when what is left stands again right behind", () => {
    expect(redact("AnnAnn", taken("AnnAnn", "A[name]n[name]nn"))).toBe("A[name]n[name]nn");
  });

  test("square brackets that the person wrote are theirs", () => {
    const said = "They [the council] said that Tom [sic] would come.";
    expect(taken(said, said)).toEqual([]);
    expect(redact(said, taken(said, "They [the council] said that [name] [sic] would come."))).toBe(
      "They [the council] said that [name] [sic] would come.",
    );
  });
});

test("whatever is cut out of whatever words, the edited text gives it back to the letter", () => {
  const words = fc.array(fc.constantFrom("Ann", "ann", "said", " ", "\n", "😀", "ŵ", "[x]", "."), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 }), (parts, cuts) => {
      const text = parts.join("");
      const points = [...new Set(cuts.flat().map((point) => Math.min(point, text.length)))].sort(
        (a, b) => a - b,
      );
      const redactions: Redaction[] = [];
      for (let nth = 0; nth + 1 < points.length; nth += 2)
        redactions.push({ startsAt: points[nth] ?? 0, endsAt: points[nth + 1] ?? 0, label: "name" });
      const edited = redact(text, redactions);
      const found = redactionsIn(text, edited);
      // A cut through a pair of brackets that were there makes brackets that mean something else.
      fc.pre(!isRefusal(found) || !text.includes("["));
      if (isRefusal(found)) throw new Error("refused");
      expect(redact(text, found)).toBe(edited);
    }),
  );
});

test("whatever somebody makes of the words, nothing is shown that the person did not write", () => {
  const letters = fc
    .array(fc.constantFrom("a", "b", " ", "[n]"), { maxLength: 14 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(letters, letters, (original, edited) => {
      const found = redactionsIn(original, edited);
      if (isRefusal(found)) return;
      expect(redact(original, found)).toBe(edited);
      for (const [index, { startsAt, endsAt }] of found.entries()) {
        expect(endsAt).toBeGreaterThan(startsAt);
        expect(startsAt).toBeGreaterThanOrEqual(found[index - 1]?.endsAt ?? 0);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("of a part, what reaches into it is taken out", () => {
  const redactions = taken(SAID, "I rang [name]. [name] said that Mrs [name] at 4 Tanner Street would come.");
  const startsAt = SAID.indexOf("Tom said");
  expect(redactPart(SAID, { startsAt, endsAt: SAID.length }, redactions)).toBe(
    "[name] said that Mrs [name] at 4 Tanner Street would come.",
  );
  expect(redactPart(SAID, { startsAt: SAID.indexOf("Hale"), endsAt: SAID.length }, redactions)).toBe(
    "[name] at 4 Tanner Street would come.",
  );
});

test.each([
  ["Ring me on 07700 900 123 or +44 7700 900123.", "Ring me on [number] or [number]."],
  ["ann.hale+hub@example.org, www.example.org/ann", "[e-mail address], [web address]"],
  ["We live at MD4 7QX.", "We live at [postcode]."],
  ["My NHS number is 943 476 5919.", "My NHS number is [number]."],
  ["It cost £1250000000 in 2024, for 30 people.", "It cost £1250000000 in 2024, for 30 people."],
])("%s", (text, shown) => {
  expect(withoutDetails(text)).toBe(shown);
  expect(redact(text, taken(text, shown))).toBe(shown);
});
