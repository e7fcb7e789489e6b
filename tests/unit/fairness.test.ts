import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BANK_HOLIDAYS,
  bankHolidaysBetween,
  ordinaryElectionDay,
} from "../../server/domain/bank-holidays.ts";
import { dayOf, daysFrom, endOfDay } from "../../server/domain/day.ts";
import { recordEasyRead } from "../../server/domain/easy-read-record.ts";
import {
  checkFairness,
  type FairnessRecord,
  missingReasons,
  SAYINGS,
  type Saying,
} from "../../server/domain/fairness.ts";
import { PACK_SUBJECTS, type PackSubject } from "../../server/domain/pack.ts";

/** A consultation that did everything right: twelve weeks, closed, read, answered, then decided. */
const FAIR: FairnessRecord = {
  nation: "england_and_wales",
  openedAt: new Date("2026-09-07T09:00:00Z"),
  closesAt: new Date("2026-11-30T23:59:59Z"),
  closedAt: null,
  decisions: [
    {
      title: "A new hub",
      decidedOn: "2027-01-14",
      reliesOn: "Report of what 212 people said.",
      assessment: null,
    },
  ],
  topics: [
    { title: "Opening hours", standing: "can_change", reason: null },
    { title: "The budget", standing: "fixed", reason: "Cabinet set it in February." },
  ],
  discarded: [{ title: "No hub", why: "The law does not let us." }],
  noOtherOptions: "",
  pack: [
    {
      title: "Why we ask",
      tells: ["reasons", "costs", "impacts", "equality"],
      versions: [{ publishedAt: new Date("2026-09-07T09:00:00Z"), material: false, extendedTo: null }],
    },
  ],
  assessments: [],
  easyRead: { missing: [], hard: [] },
  preElection: [{ name: "Local election", firstDay: "2026-03-25", lastDay: "2026-05-07" }],
  said: { total: 212, read: 212, answered: 212, readers: 4 },
  suppressionBelow: 8,
};
const AFTER = new Date("2027-02-01T10:00:00Z");
const DURING = new Date("2026-10-01T10:00:00Z");

const findingsOf = (record: FairnessRecord, now: Date) =>
  checkFairness(record, now).flatMap(({ findings }) => findings);
const told = (change: Partial<FairnessRecord>, now = AFTER) => findingsOf({ ...FAIR, ...change }, now);

test("of a fair consultation nothing is unmet and nothing is left open", () => {
  expect(told({}).map(({ says, verdict }) => [says, verdict])).toEqual([
    ["noDecisionBefore", "met"],
    ["topicsDeclared", "met"],
    ["optionsListed", "met"],
    ["reasonsTold", "met"],
    ["costsTold", "met"],
    ["impactsTold", "met"],
    ["equalityTold", "met"],
    ["packListed", "met"],
    ["noLateChange", "met"],
    ["easyReadWritten", "met"],
    ["longEnough", "met"],
    ["noBankHoliday", "met"],
    ["noElectionPeriod", "met"],
    ["allRead", "met"],
    ["allAnswered", "met"],
    ["decidedSince", "met"],
    ["decisionReliesOn", "met"],
  ]);
});

test("every part of a consultation is looked through, each by itself", () => {
  const questions = [
    { lines: ["fine"], options: [[], ["hard"]] },
    { lines: [], options: [] },
  ];
  const isHard = (lines: readonly string[]) => lines.includes("hard");
  expect(recordEasyRead(["hard"], [], questions, isHard)).toEqual({
    missing: ["Question 1, answer 1", "Question 2"],
    hard: ["The introduction", "Question 1, answer 2"],
  });
});

const decided = (decidedOn: string, reliesOn = "A report.") => ({ title: "A hub", decidedOn, reliesOn });
const said = (counts: Partial<FairnessRecord["said"]>) => ({ said: { ...FAIR.said, ...counts } });
/** Closes at midnight there, whatever the clocks do. */
const until = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { closesAt: endOfDay(year, month, date) };
};

const packOf = (tells: readonly PackSubject[], at: string) => ({
  pack: [{ title: "A", tells, versions: [{ publishedAt: new Date(at), material: false, extendedTo: null }] }],
});
/** A pack from before the opening, changed in September. */
const changed = (...changes: { day: number; material: boolean; more?: boolean }[]) => ({
  pack: [
    {
      title: "A",
      tells: PACK_SUBJECTS,
      versions: [
        { publishedAt: new Date("2026-09-01T09:00:00Z"), material: false, extendedTo: null },
        ...changes.map(({ day, material, more }) => ({
          publishedAt: new Date(Date.UTC(2026, 8, day, 9)),
          material,
          extendedTo: more ? new Date("2026-12-20T23:59:59Z") : null,
        })),
      ],
    },
  ],
});

type Story = [
  string,
  Partial<FairnessRecord>,
  Saying,
  Partial<{ now: Date; values: object; named: string[] }>?,
];

const STORIES: Story[] = [
  [
    "the decision rests on a draft equality impact assessment",
    { decisions: [{ title: "A new hub", decidedOn: "2027-01-14", reliesOn: "", assessment: 2 }] },
    "decisionHadAssessment",
    { named: ["A new hub: draft 2"] },
  ],
  [
    "a draft assessment that was published by itself tells the same as one in the pack",
    {
      pack: FAIR.pack.map((document) => ({ ...document, tells: ["reasons" as const] })),
      assessments: [{ number: 1, publishedAt: new Date("2026-09-01T09:00:00Z") }],
    },
    "equalityTold",
    { named: ["Draft 1"] },
  ],
  ["options that were put aside are not told", { discarded: [] }, "optionsNotListed"],
  [
    "somebody said why there were no others",
    { discarded: [], noOtherOptions: "The law leaves no other." },
    "noOtherOptions",
    { named: ["The law leaves no other."] },
  ],
  [
    "what nobody wrote in Easy Read is named",
    { easyRead: { missing: ["The introduction"], hard: [] } },
    "easyReadMissing",
    { named: ["The introduction"] },
  ],
  [
    "Easy Read that is hard to read is named",
    { easyRead: { missing: [], hard: ["Question 2"] } },
    "easyReadHard",
    { named: ["Question 2"] },
  ],
  [
    "a decision before the opening was made before anybody was asked",
    { decisions: [decided("2026-08-01")] },
    "decidedBefore",
    { named: ["A hub: Saturday 1 August 2026"] },
  ],
  [
    "a decision on the last day is too early: people can answer until midnight",
    { decisions: [decided("2026-11-30")] },
    "decidedBefore",
  ],
  ["a decision on the next day is not", { decisions: [decided("2026-12-01")] }, "noDecisionBefore"],
  [
    "closed early, the day of closing counts",
    { closedAt: new Date("2026-10-10T12:00:00Z"), decisions: [decided("2026-10-11")] },
    "noDecisionBefore",
  ],
  [
    "without a last day, every decision is too early",
    { closesAt: null, decisions: [decided("2030-01-01")] },
    "decidedBefore",
  ],
  ["nobody said what can change", { topics: [] }, "noTopics"],
  [
    "everything is fixed",
    { topics: [{ title: "All of it", standing: "fixed", reason: "It is the law." }] },
    "nothingCanChange",
  ],
  [
    "one thing is fixed without saying why",
    { topics: [...FAIR.topics, { title: "The day it starts", standing: "fixed", reason: "" }] },
    "fixedWithoutReason",
    { named: ["The day it starts"] },
  ],
  ["there is no pack", { pack: [] }, "noPack"],
  ["a pack lists its formats", {}, "packListed"],
  ["nothing changed in it", {}, "noLateChange"],
  ...PACK_SUBJECTS.flatMap((subject): Story[] => [
    [
      `${subject} on the day of opening`,
      packOf([subject], "2026-09-07T09:00:00Z"),
      `${subject}Told`,
      { named: ["A"] },
    ],
    [
      `${subject} a minute later`,
      packOf([subject], "2026-09-07T09:01:00Z"),
      `${subject}Late`,
      { named: ["A"] },
    ],
    [
      `${subject} in a draft`,
      { ...packOf([subject], "2026-09-07T09:01:00Z"), openedAt: null },
      `${subject}Told`,
    ],
    [`${subject} in no document`, packOf([], "2026-09-01T09:00:00Z"), `${subject}Missing`],
  ]),
  [
    "a slip is mended",
    changed({ day: 20, material: false }),
    "lateChangeSmall",
    { named: ["A: Sunday 20 September 2026"] },
  ],
  [
    "a figure changes, with more time",
    changed({ day: 20, material: true, more: true }),
    "lateChangeMoreTime",
  ],
  [
    "a figure changes, and more time comes with the next change",
    changed({ day: 20, material: true }, { day: 22, material: false, more: true }),
    "lateChangeMoreTime",
  ],
  [
    "more time that was given before a figure changed does not count",
    changed({ day: 18, material: false, more: true }, { day: 20, material: true }),
    "lateChangeSameTime",
    { named: ["A: Sunday 20 September 2026"] },
  ],
  ["no last day is chosen yet", { openedAt: null, closesAt: null }, "noLastDay"],
  ["41 days", until("2026-10-17"), "shortTime", { values: { days: 41 } }],
  ["42 days", until("2026-10-18"), "longEnough", { values: { days: 42 } }],
  [
    "six weeks over Christmas, less three bank holidays",
    { openedAt: new Date("2026-12-07T09:00:00Z"), ...until("2027-01-17") },
    "bankHolidaysShorten",
    {
      values: { days: 39 },
      named: [
        "Christmas Day: Friday 25 December 2026",
        "Boxing Day: Monday 28 December 2026",
        "New Year’s Day: Friday 1 January 2027",
      ],
    },
  ],
  [
    "three days more leave enough",
    { openedAt: new Date("2026-12-07T09:00:00Z"), ...until("2027-01-20") },
    "bankHolidaysLeaveEnough",
    { values: { days: 42 } },
  ],
  [
    "in Scotland the second day of January is one more",
    { nation: "scotland", openedAt: new Date("2026-12-07T09:00:00Z"), ...until("2027-01-20") },
    "bankHolidaysShorten",
    { values: { days: 41 } },
  ],
  ["years that are not known here are not guessed", until("2029-01-02"), "bankHolidaysUnknown"],
  [
    "open on the first day of the weeks before an election",
    { preElection: [{ name: "Mayor", firstDay: "2026-11-30", lastDay: "2027-01-10" }] },
    "electionPeriod",
    { named: ["Mayor: Monday 30 November 2026 to Sunday 10 January 2027"] },
  ],
  [
    "closed the day before",
    { preElection: [{ name: "Mayor", firstDay: "2026-12-01", lastDay: "2027-01-10" }] },
    "noElectionPeriod",
  ],
  [
    "nobody entered any: the next ordinary day in England is told, and nothing is concluded",
    { preElection: [] },
    "electionsUnknown",
    { values: { day: "Thursday 6 May 2027" } },
  ],
  ["in Scotland no day is told", { preElection: [], nation: "scotland" }, "electionsNotEntered"],
  ["while it is open, nobody can say what became of it", {}, "notClosedYet", { now: DURING }],
  ["nobody sent anything", said({ total: 0, read: 0, answered: 0 }), "nothingSaid"],
  ["all was read", {}, "allRead", { values: { count: 212, readers: 4 } }],
  ["one is left unread", said({ read: 211 }), "someUnread", { values: { count: 212, some: 211 } }],
  [
    "few were sent and read: no number is said",
    said({ total: 7, read: 7, answered: 7 }),
    "allReadOfFew",
    { values: {} },
  ],
  [
    "few were sent, one is unread",
    said({ total: 7, read: 6, answered: 7 }),
    "someUnreadOfFew",
    { values: {} },
  ],
  ["all were answered", {}, "allAnswered", { values: { count: 212 } }],
  ["one has no answer", said({ answered: 211 }), "someUnanswered", { values: { count: 212, some: 211 } }],
  [
    "few were sent and answered",
    said({ total: 7, read: 7, answered: 7 }),
    "allAnsweredOfFew",
    { values: {} },
  ],
  [
    "few were sent, one has no answer",
    said({ total: 7, read: 7, answered: 6 }),
    "someUnansweredOfFew",
    { values: {} },
  ],
  ["nothing was decided since", { decisions: [] }, "noDecisionSince"],
  ["a decision came after", {}, "decidedSince", { named: ["A new hub: Thursday 14 January 2027"] }],
  [
    "it says what it rests on",
    {},
    "decisionReliesOn",
    { named: ["A new hub: Report of what 212 people said."] },
  ],
  [
    "it does not say",
    { decisions: [decided("2027-01-14", "")] },
    "decisionReliesOnNothing",
    { named: ["A hub"] },
  ],
];

describe("what the record shows", () => {
  test.each(STORIES)("%s", (_story, change, says, { now, ...expected } = {}) => {
    expect(told(change, now)).toContainEqual(expect.objectContaining({ says, ...expected }));
  });

  test("everything that can be said has its story", () => {
    const shown = new Set([...STORIES.map(([, , says]) => says), ...told({}).map(({ says }) => says)]);
    expect(Object.keys(SAYINGS).filter((says) => !shown.has(says as Saying))).toEqual([]);
  });
});

test("each unmet point wants one reason, and a point that is met wants none", () => {
  const points = checkFairness({ ...FAIR, ...until("2026-09-20"), topics: [] }, DURING);
  expect(Object.keys(missingReasons(points, { time: "The contract ends." }) ?? {})).toEqual([
    "reasons.formative",
  ]);
  expect(missingReasons(points, { time: "The contract ends.", formative: "" })).not.toBeNull();
  expect(
    missingReasons(points, { time: "The contract ends.", formative: "They are in the letter." }),
  ).toBeNull();
  expect(missingReasons(checkFairness(FAIR, AFTER), {})).toBeNull();
});

describe("dates", () => {
  /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
  function easter(year: number): Date {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
  }
  const plus = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const on = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
  const weekend = (date: Date) => [0, 6].includes(date.getUTCDay());
  const monday = (from: Date) => plus(from, (8 - from.getUTCDay()) % 7);
  const nextFree = (date: Date, taken: string[]): Date =>
    weekend(date) || taken.includes(iso(date)) ? nextFree(plus(date, 1), taken) : date;

  /** Each day of the list, worked out from the rule of its name. */
  function worked(year: number, name: string, before: string[]): string {
    const rules: Record<string, () => Date> = {
      "New Year’s Day": () => nextFree(on(year, 1, 1), []),
      "2 January": () => nextFree(on(year, 1, 2), before),
      "Good Friday": () => plus(easter(year), -2),
      "Easter Monday": () => plus(easter(year), 1),
      "Early May bank holiday": () => monday(on(year, 5, 1)),
      "Spring bank holiday": () => monday(on(year, 5, 25)),
      "St Andrew’s Day": () => nextFree(on(year, 11, 30), []),
      "Christmas Day": () => nextFree(on(year, 12, 25), []),
      "Boxing Day": () => nextFree(on(year, 12, 26), before),
    };
    return iso(rules[name]?.() ?? new Date(Number.NaN));
  }

  test.each(["england_and_wales", "scotland"] as const)("the list of %s is what its rules give", (nation) => {
    const summer = (year: number) =>
      nation === "scotland" ? monday(on(year, 8, 1)) : monday(on(year, 8, 25));
    const seen: string[] = [];
    for (const { day, name } of BANK_HOLIDAYS[nation]) {
      const year = Number(day.slice(0, 4));
      const expected = name === "Summer bank holiday" ? iso(summer(year)) : worked(year, name, seen);
      expect([name, day]).toEqual([name, expected]);
      seen.push(day);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("Easter is a Sunday between 22 March and 25 April, in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const day = easter(year);
        expect(day.getUTCDay()).toBe(0);
        expect(iso(day) >= `${year}-03-22` && iso(day) <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  test("the ordinary election day is the first Thursday in May, in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const day = new Date(ordinaryElectionDay(year));
        expect([day.getUTCDay(), day.getUTCMonth()]).toEqual([4, 4]);
        expect(day.getUTCDate()).toBeLessThanOrEqual(7);
      }),
    );
  });

  test("days are counted with both ends, and a longer time never has fewer bank holidays", () => {
    const moment = fc.date({ min: on(2024, 1, 2), max: on(2028, 6, 1), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.nat({ max: 100 }), fc.nat({ max: 50 }), (from, length, more) => {
        const first = dayOf(from);
        const last = iso(plus(new Date(first), length));
        const later = iso(plus(new Date(last), more));
        expect(daysFrom(first, last)).toBe(length + 1);
        const count = (end: string) => bankHolidaysBetween("scotland", first, end)?.length ?? -1;
        expect(count(later)).toBeGreaterThanOrEqual(count(last));
      }),
    );
  });
});
