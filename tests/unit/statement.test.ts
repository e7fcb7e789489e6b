import fc from "fast-check";
import { expect, test } from "vitest";
import { isRetry, type Stance, sequenceOf } from "../../server/domain/statement.ts";

type Said = { stance: Stance; sequence?: number };

/** Says one thing after the other; returns what is held, the newest first, as the database would. */
function say(...all: Said[]) {
  let held: { stance: Stance; sequence: number }[] = [];
  for (const said of all) {
    const sequence = sequenceOf(held, said);
    if (sequence !== null) held = [...held, { stance: said.stance, sequence }];
    held.sort((a, b) => b.sequence - a.sequence);
  }
  return held;
}

test("the newest answer counts, and a late retry of an older one changes nothing", () => {
  const held = say(
    { stance: "agree", sequence: 1 },
    { stance: "disagree", sequence: 2 },
    { stance: "agree", sequence: 1 },
  );
  expect(held).toEqual([
    { stance: "disagree", sequence: 2 },
    { stance: "agree", sequence: 1 },
  ]);
  expect(isRetry(held, { stance: "agree", sequence: 1 })).toBe(true);
  expect(isRetry(held, { stance: "not_sure", sequence: 1 })).toBe(false);
});

test("a form without a number is counted on, and says the same only once", () => {
  expect(say({ stance: "agree" }, { stance: "agree" }, { stance: "not_sure" })).toEqual([
    { stance: "not_sure", sequence: 2 },
    { stance: "agree", sequence: 1 },
  ]);
});

test("a page that did not know of an answer given elsewhere is still heard", () => {
  const held = say(
    { stance: "agree", sequence: 1 },
    { stance: "disagree" },
    { stance: "not_sure", sequence: 2 },
    { stance: "not_sure", sequence: 2 },
  );
  expect(held[0]).toEqual({ stance: "not_sure", sequence: 3 });
  expect(held).toHaveLength(3);
});

const stance = fc.constantFrom<Stance>("agree", "disagree", "not_sure");

test("whatever is said on one page, however often each thing is sent, the last thing said counts", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(stance, fc.integer({ min: 1, max: 3 })), { minLength: 1 }), (story) => {
      const sent = story.flatMap(([each, times], index) =>
        Array.from({ length: times }, () => ({ stance: each, sequence: index + 1 })),
      );
      const held = say(...sent);
      expect(held).toHaveLength(story.length);
      expect(held[0]?.stance).toBe(story.at(-1)?.[0]);
    }),
  );
});
