import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Arrangement,
  inOrder,
  moveQuestion,
  moveSection,
  partsOf,
  placeQuestion,
  withoutSection,
} from "../../server/domain/section.ts";

/** `arranged("a", { s: "bc", t: "" })`: a before all sections, b and c in s, nothing in t. */
const arranged = (none: string, within: Record<string, string>): Arrangement => ({
  sections: Object.keys(within),
  questions: [
    ...[...none].map((id) => ({ id, section: null })),
    ...Object.entries(within).flatMap(([section, ids]) => [...ids].map((id) => ({ id, section }))),
  ],
});

describe("a question is moved", () => {
  const start = arranged("a", { s: "bc", t: "", u: "d" });

  test("by one place in its section", () => {
    expect(moveQuestion(start, "c", "up")).toEqual(arranged("a", { s: "cb", t: "", u: "d" }));
    expect(moveQuestion(start, "b", "down")).toEqual(arranged("a", { s: "cb", t: "", u: "d" }));
  });

  test("past the end of its section into the one beside it, which may be empty, or out of all sections", () => {
    expect(moveQuestion(start, "b", "up")).toEqual(arranged("ab", { s: "c", t: "", u: "d" }));
    expect(moveQuestion(start, "a", "down")).toEqual(arranged("", { s: "abc", t: "", u: "d" }));
    expect(moveQuestion(start, "c", "down")).toEqual(arranged("a", { s: "b", t: "c", u: "d" }));
    expect(moveQuestion(start, "d", "up")).toEqual(arranged("a", { s: "bc", t: "d", u: "" }));
  });

  test("and stays where there is nothing beyond", () => {
    expect(moveQuestion(start, "a", "up")).toEqual(start);
    expect(moveQuestion(start, "d", "down")).toEqual(start);
    expect(moveQuestion(start, "nobody", "down")).toEqual(start);
  });

  test("straight to the end of any section", () => {
    expect(placeQuestion(start, "a", "u")).toEqual(arranged("", { s: "bc", t: "", u: "da" }));
    expect(placeQuestion(start, "d", null)).toEqual(arranged("ad", { s: "bc", t: "", u: "" }));
  });
});

test("a section moves with its questions", () => {
  expect(moveSection(arranged("a", { s: "bc", t: "d" }), "t", "up")).toEqual(
    arranged("a", { t: "d", s: "bc" }),
  );
  expect(moveSection(arranged("", { s: "b" }), "s", "down")).toEqual(arranged("", { s: "b" }));
});

test("questions of a removed section stay where they stand, in what is before it", () => {
  expect(withoutSection(arranged("a", { s: "bc", t: "d" }), "t")).toEqual(arranged("a", { s: "bcd" }));
  expect(withoutSection(arranged("a", { s: "bc", t: "d" }), "s")).toEqual(arranged("abc", { t: "d" }));
});

test("parts are counted among those that hold a question that somebody is asked", () => {
  const ids = (...sections: (string | null)[]) => sections.map((sectionId) => ({ sectionId }));
  expect(partsOf(ids(null, "s", "s", "u"))).toEqual([
    null,
    { number: 1, count: 2, begins: true },
    { number: 1, count: 2, begins: false },
    { number: 2, count: 2, begins: true },
  ]);
  expect(partsOf(ids(null, null))).toEqual([null, null]);
});

test("whatever authors do, no question is lost or doubled, and each section stays in one piece", () => {
  const direction = fc.constantFrom("up" as const, "down" as const);
  const section = fc.constantFrom("s", "t", "u");
  const question = fc.constantFrom("a", "b", "c", "d");
  const deed = fc.oneof(
    fc.record({ question, direction }).map(
      ({ question, direction }) =>
        (now: Arrangement) =>
          moveQuestion(now, question, direction),
    ),
    fc.record({ section, direction }).map(
      ({ section, direction }) =>
        (now: Arrangement) =>
          moveSection(now, section, direction),
    ),
    fc.record({ question, section: fc.option(section) }).map(
      ({ question, section }) =>
        (now: Arrangement) =>
          now.sections.includes(section ?? "") || section === null
            ? placeQuestion(now, question, section)
            : now,
    ),
    section.map((one) => (now: Arrangement) => (now.sections.includes(one) ? withoutSection(now, one) : now)),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const end = deeds.reduce((now, does) => does(now), arranged("a", { s: "b", t: "c", u: "d" }));
      expect(end.questions.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d"]);
      expect(inOrder(end)).toEqual(end);
      for (const one of end.questions)
        expect(one.section === null || end.sections.includes(one.section)).toBe(true);
    }),
  );
});
