import { expect, test } from "vitest";
import { activityState } from "../../server/domain/activity.ts";
import { dayInWords, endOfDay } from "../../server/domain/day.ts";
import { freeSlug, slugOf } from "../../server/domain/slug.ts";
import { chooseWording } from "../../server/domain/wording.ts";

const at = (time: string) => new Date(time);

test("a day lasts until midnight in the United Kingdom, in summer and in winter", () => {
  expect(endOfDay(2026, 1, 31)).toEqual(at("2026-01-31T23:59:59.999Z"));
  expect(endOfDay(2026, 7, 31)).toEqual(at("2026-07-31T22:59:59.999Z"));
  expect(endOfDay(2026, 3, 29)).toEqual(at("2026-03-29T22:59:59.999Z"));
  expect(endOfDay(2026, 10, 25)).toEqual(at("2026-10-25T23:59:59.999Z"));
  expect(dayInWords(at("2026-07-31T22:59:59.999Z"))).toBe("Friday 31 July 2026");
});

test.each([
  [2026, 2, 29],
  [2026, 13, 1],
  [2026, 4, 31],
  [26, 4, 1],
  [Number.NaN, 4, 1],
  [2026, 4, 1.5],
])("%s-%s-%s is no day", (year, month, day) => {
  expect(endOfDay(year, month, day)).toBeNull();
});

test("an activity is open from its opening until its last moment or its close, whichever is first", () => {
  const times = {
    openedAt: at("2026-03-01T09:00Z"),
    closesAt: at("2026-03-31T22:59:59.999Z"),
    closedAt: null,
  };
  expect(activityState({ ...times, openedAt: null }, at("2026-03-02T00:00Z"))).toBe("draft");
  expect(activityState(times, at("2026-03-01T08:59Z"))).toBe("draft");
  expect(activityState(times, at("2026-03-01T09:00Z"))).toBe("open");
  expect(activityState(times, at("2026-03-31T22:59:59.998Z"))).toBe("open");
  expect(activityState(times, at("2026-03-31T22:59:59.999Z"))).toBe("closed");
  expect(activityState({ ...times, closedAt: at("2026-03-05T00:00Z") }, at("2026-03-05T00:00Z"))).toBe(
    "closed",
  );
  expect(activityState({ ...times, closesAt: null }, at("2030-01-01T00:00Z"))).toBe("open");
});

test("the reader's language counts more than Easy Read, and English stands in last", () => {
  const english = { language: "en", format: "standard" as const };
  const easy = { language: "en", format: "easy_read" as const };
  const welsh = { language: "cy", format: "standard" as const };
  expect(chooseWording([english, easy, welsh], { language: "en", easyRead: true })).toBe(easy);
  expect(chooseWording([easy, english, welsh], { language: "en", easyRead: false })).toBe(english);
  expect(chooseWording([easy, english, welsh], { language: "cy", easyRead: true })).toBe(welsh);
  expect(chooseWording([welsh, english], { language: "en", easyRead: true })).toBe(english);
  expect(chooseWording([welsh], { language: "en", easyRead: true })).toBe(welsh);
  expect(chooseWording([], { language: "en", easyRead: true })).toBeUndefined();
});

test("an address is made of a title, never empty, never taken", () => {
  expect(slugOf("Gofalwyr’r Fenni: beth nesaf?")).toBe("gofalwyrr-fenni-beth-nesaf");
  expect(slugOf("Âgé & co — 2026")).toBe("age-co-2026");
  expect(slugOf("你好")).toBe("untitled");
  expect(slugOf("x".repeat(500))).toHaveLength(60);
  expect(freeSlug("Carers", ["carers", "carers-2"])).toBe("carers-3");
  expect(freeSlug("New", [])).toBe("new-2");
});
