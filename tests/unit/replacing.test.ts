import { expect, test } from "vitest";
import { changedAfterReading, replacingProblem, saysTheSame } from "../../server/domain/replacing.ts";

const day = (date: number) => new Date(Date.UTC(2026, 2, date));

test("an answer is replaced once, and what has a life of its own never", () => {
  expect(replacingProblem({ kind: "answer", replacedAt: null })).toBeNull();
  expect(replacingProblem({ kind: "letter", replacedAt: day(1) })?.refusal).toBe("changed-meanwhile");
  for (const kind of ["statement", "wall_note", "market_answer", "market_question"]) {
    expect(replacingProblem({ kind, replacedAt: null })?.refusal, kind).toBe("not-allowed");
  }
});

test("two answers say the same when option, options in their order, and words do", () => {
  const said = { optionId: "a", choices: ["b", "c"], words: "Nights." };
  expect(saysTheSame(said, { ...said, choices: ["b", "c"] })).toBe(true);
  for (const other of [{ optionId: null }, { choices: ["c", "b"] }, { choices: ["b"] }, { words: null }]) {
    expect(saysTheSame(said, { ...said, ...other })).toBe(false);
  }
});

test("words are changed after reading when any of those before was read, however long ago", () => {
  const unread = { readAt: null, replacedAt: day(5) };
  expect(changedAfterReading([])).toBeNull();
  expect(changedAfterReading([unread])).toBeNull();
  expect(changedAfterReading([unread, { readAt: day(2), replacedAt: day(3) }])).toEqual({
    readAt: day(2),
    changedAt: day(5),
  });
});
