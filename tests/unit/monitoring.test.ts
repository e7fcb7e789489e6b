import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monitoring } from "../../accessibility/interface/monitoring.ts";
import {
  CURRENT_SET,
  EQUALITY_QUESTIONS,
  EQUALITY_SETS,
  monthOf,
  type Sheet,
  sendMonitoringInput,
  takeApart,
} from "../../server/domain/monitoring.ts";

const sheet = (answers: Record<string, string>): Sheet => ({
  setVersion: 1,
  answers,
  month: new Date("2026-03-01T00:00:00Z"),
});

describe("answers about oneself are taken apart", () => {
  test("none is lost, none is doubled, and the order is that of ids that know no time", () => {
    const people = fc.array(
      fc.dictionary(fc.constantFrom(...EQUALITY_QUESTIONS), fc.constantFrom("yes", "no"), { maxKeys: 5 }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(people, (all) => {
        const rows = takeApart(all.map(sheet), randomUUID);
        const said = (pairs: [string, string][]) => pairs.map((pair) => pair.join(" ")).sort();
        expect(said(rows.map(({ question, answer }) => [question, answer]))).toEqual(
          said(all.flatMap((answers) => Object.entries(answers))),
        );
        expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
        for (const row of rows)
          expect(Object.keys(row).sort()).toEqual(["answer", "id", "month", "question", "setVersion"]);
      }),
    );
  });

  test("the answers of one person do not stay side by side", () => {
    const alike = Array.from({ length: 40 }, (_, nth) =>
      sheet({ age: `${nth}`, sex: `${nth}`, gender: `${nth}` }),
    );
    const rows = takeApart(alike, randomUUID);
    const neighbours = rows.filter((row, index) => row.answer === rows[index + 1]?.answer).length;
    // In the order in which they were given it would be 80 of 119.
    expect(neighbours).toBeLessThan(20);
  });
});

test("nothing finer than the month is kept", () => {
  expect(monthOf(new Date("2026-03-31T23:59:59.999Z"))).toEqual(new Date("2026-03-01T00:00:00Z"));
});

test("an answer that the set does not list is refused by the name of its question", () => {
  const input = { engagement: "one", activity: "two", key: randomUUID(), set: CURRENT_SET };
  const found = sendMonitoringInput.safeParse({ ...input, answers: { age: "ancient", sex: "male" } });
  expect(found.error?.issues.map(({ path }) => path)).toEqual([["answers", "age"]]);
  expect(sendMonitoringInput.safeParse({ ...input, answers: {} }).success).toBe(true);
});

test.each(EQUALITY_QUESTIONS)("%s has words for each of its answers", (question) => {
  expect(Object.keys(monitoring.answers[question]).sort()).toEqual(
    [...EQUALITY_SETS[CURRENT_SET][question]].sort(),
  );
});
