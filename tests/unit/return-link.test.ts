import { expect, test } from "vitest";
import { longestSentence, sentencesOf, wordsIn } from "../../accessibility/easy-read.ts";
import {
  addressInput,
  LINK_HOURS,
  linkExpiry,
  mayKeepUntil,
  returnMail,
} from "../../server/domain/return-link.ts";

const NOW = new Date("2026-03-02T10:00:00Z");
const day = (text: string) => new Date(`${text}T23:59:59Z`);
const activity = (times: Partial<Parameters<typeof mayKeepUntil>[0][number]> = {}) => ({
  openedAt: new Date("2026-02-01T00:00:00Z"),
  closesAt: day("2026-03-12"),
  closedAt: null,
  lateUntil: null,
  ...times,
});

test.each([
  ["nothing was begun", [], null],
  ["open: until its last day", [activity()], day("2026-03-12")],
  ["late answers will be taken: until then", [activity({ lateUntil: day("2026-03-20") })], day("2026-03-20")],
  [
    "two are open: until the later one closes",
    [activity(), activity({ closesAt: day("2026-05-01") })],
    day("2026-05-01"),
  ],
  ["open without an end", [activity(), activity({ closesAt: null })], "open"],
  ["its day has passed", [activity({ closesAt: day("2026-03-01") })], null],
  ["closed by hand", [activity({ closedAt: NOW })], null],
  [
    "closed, and late answers are taken",
    [activity({ closedAt: NOW, lateUntil: day("2026-03-20") })],
    day("2026-03-20"),
  ],
  [
    "closed without an end beside one that is open",
    [activity({ closedAt: NOW, closesAt: null }), activity()],
    day("2026-03-12"),
  ],
  ["not open yet", [activity({ openedAt: null })], null],
])("%s", (_, activities, until) => {
  expect(mayKeepUntil(activities, NOW)).toEqual(until);
});

test("a link works longer than the 20 hours from which no limit of time is felt", () => {
  expect(LINK_HOURS).toBeGreaterThan(20);
  expect(linkExpiry(NOW)).toEqual(new Date("2026-03-03T10:00:00Z"));
});

test("an address is the same however it is typed", () => {
  expect(addressInput.parse({ email: "  Sam.Ash@Example.ORG " })).toEqual({ email: "sam.ash@example.org" });
  for (const email of [
    "",
    "sam at home",
    "sam@",
    "sam@example.org, ann@example.org",
    `${"a".repeat(250)}@b.uk`,
  ])
    expect(addressInput.safeParse({ email }).success, email).toBe(false);
});

test("the mail is short sentences, and its link is whole on a line of its own", () => {
  const { subject, text } = returnMail("https://example.org", "a+b/c");
  expect(text.split("\n")).toContain("https://example.org/return/open?token=a%2Bb%2Fc");
  const words = text.split("\n").filter((line) => !line.startsWith("https:"));
  for (const sentence of [subject, ...words].flatMap(sentencesOf))
    expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(longestSentence);
});
