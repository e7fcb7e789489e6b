import fc from "fast-check";
import { expect, test } from "vitest";
import {
  discardedOnProblem,
  neighbourOf,
  noteProblem,
  type Standing,
  standingsBefore,
} from "../../server/domain/openness.ts";

const day = (date: string) => new Date(`${date}T10:00:00Z`);
const change = (changedAt: string, standing: Standing, subjectId = "hours") => ({
  subjectId,
  deed: "changed" as const,
  standing,
  changedAt: day(changedAt),
});

test("a change wants a note once something was opened, and not before", () => {
  expect(noteProblem(false, "")).toBeNull();
  expect(noteProblem(true, "The law changed.")).toBeNull();
  expect(noteProblem(true, "")?.fields).toHaveProperty("note");
});

test("how a topic stood before is told where that differs from how it stood next", () => {
  const changes = [
    change("2026-03-10", "fixed"),
    change("2026-03-03", "can_change"),
    // Only its words changed that day.
    change("2026-03-05", "fixed"),
    change("2026-03-01", "fixed", "budget"),
  ];
  expect(standingsBefore({ id: "hours", standing: "can_change" }, changes)).toEqual([
    { standing: "fixed", until: day("2026-03-10") },
    { standing: "can_change", until: day("2026-03-03") },
  ]);
  expect(standingsBefore({ id: "hours", standing: "fixed" }, [])).toEqual([]);
});

test("neighbouring standings that are told always differ", () => {
  const standing = fc.constantFrom<Standing>("can_change", "fixed");
  fc.assert(
    fc.property(standing, fc.array(standing, { maxLength: 12 }), (now, before) => {
      const changes = before.map((stood, index) => change(`2026-03-${String(index + 10)}`, stood));
      const told = standingsBefore({ id: "hours", standing: now }, changes).map((one) => one.standing);
      return [now, ...told].every((stood, index, all) => index === 0 || stood !== all[index - 1]);
    }),
  );
});

test("a topic moves among those of its own standing", () => {
  const topics = [
    { id: "hours", standing: "can_change" as const },
    { id: "budget", standing: "fixed" as const },
    { id: "forms", standing: "can_change" as const },
  ];
  expect(neighbourOf(topics, "forms", "up")?.id).toBe("hours");
  expect(neighbourOf(topics, "hours", "down")?.id).toBe("forms");
  expect(neighbourOf(topics, "hours", "up")).toBeNull();
  expect(neighbourOf(topics, "budget", "down")).toBeNull();
});

test("nothing is discarded tomorrow, and today counts in Britain's own day", () => {
  // Half past midnight in summer time, still the day before in UTC.
  const now = new Date("2026-06-10T23:30:00Z");
  expect(discardedOnProblem(new Date("2026-06-11T12:00:00Z"), now)).toBeNull();
  expect(discardedOnProblem(new Date("2026-06-12T12:00:00Z"), now)?.fields).toHaveProperty("discardedOn");
});
