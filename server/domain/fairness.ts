/**
 * What makes a consultation fair, told from its record: R v Brent ex parte Gunning (1985), taken up in
 * R (Moseley) v Haringey [2014] UKSC 56. Each point is told in findings; nothing is added up to a score.
 */
import { z } from "zod";
import { type ActivityTimes, activityInput, activityState } from "./activity.ts";
import { bankHolidaysBetween, type Nation, ordinaryElectionDay } from "./bank-holidays.ts";
import { dayInWords, dayOf, daysFrom } from "./day.ts";
import type { EasyReadRecord } from "./easy-read-record.ts";
import { moment } from "./moment.ts";
import type { OpeningReasons, Point } from "./opening-reasons.ts";
import { PACK_SUBJECTS, type PackSubject } from "./pack.ts";
import { shortText } from "./text.ts";

export type Verdict = "met" | "not_met" | "cannot_say";

/** Everything that the check can say, and what it means for its point. Names are stored: none gets a second meaning. */
export const SAYINGS = {
  noDecisionBefore: ["formative", "met"],
  decidedBefore: ["formative", "not_met"],
  topicsDeclared: ["formative", "met"],
  noTopics: ["formative", "not_met"],
  nothingCanChange: ["formative", "not_met"],
  fixedWithoutReason: ["formative", "not_met"],
  optionsListed: ["formative", "met"],
  noOtherOptions: ["formative", "met"],
  optionsNotListed: ["formative", "not_met"],
  noPack: ["information", "not_met"],
  packListed: ["information", "met"],
  reasonsTold: ["information", "met"],
  reasonsLate: ["information", "not_met"],
  reasonsMissing: ["information", "not_met"],
  costsTold: ["information", "met"],
  costsLate: ["information", "not_met"],
  costsMissing: ["information", "not_met"],
  impactsTold: ["information", "met"],
  impactsLate: ["information", "not_met"],
  impactsMissing: ["information", "not_met"],
  equalityTold: ["information", "met"],
  equalityLate: ["information", "not_met"],
  equalityMissing: ["information", "not_met"],
  noLateChange: ["information", "met"],
  lateChangeSmall: ["information", "met"],
  lateChangeMoreTime: ["information", "met"],
  lateChangeSameTime: ["information", "not_met"],
  easyReadWritten: ["information", "met"],
  easyReadMissing: ["information", "not_met"],
  easyReadHard: ["information", "not_met"],
  noLastDay: ["time", "cannot_say"],
  longEnough: ["time", "met"],
  shortTime: ["time", "not_met"],
  noBankHoliday: ["time", "met"],
  bankHolidaysLeaveEnough: ["time", "met"],
  bankHolidaysShorten: ["time", "not_met"],
  bankHolidaysUnknown: ["time", "cannot_say"],
  noElectionPeriod: ["time", "met"],
  electionPeriod: ["time", "not_met"],
  electionsUnknown: ["time", "cannot_say"],
  electionsNotEntered: ["time", "cannot_say"],
  notClosedYet: ["consideration", "cannot_say"],
  nothingSaid: ["consideration", "cannot_say"],
  allRead: ["consideration", "met"],
  allReadOfFew: ["consideration", "met"],
  someUnread: ["consideration", "not_met"],
  someUnreadOfFew: ["consideration", "not_met"],
  allAnswered: ["consideration", "met"],
  allAnsweredOfFew: ["consideration", "met"],
  someUnanswered: ["consideration", "not_met"],
  someUnansweredOfFew: ["consideration", "not_met"],
  noDecisionSince: ["consideration", "cannot_say"],
  decidedSince: ["consideration", "met"],
  decisionReliesOn: ["consideration", "met"],
  decisionReliesOnNothing: ["consideration", "not_met"],
  decisionHadAssessment: ["consideration", "met"],
} as const satisfies Record<string, readonly [Point, Verdict]>;
export type Saying = keyof typeof SAYINGS;

/** One thing that the record shows, with what it rests on. */
export type Finding = {
  says: Saying;
  /** What stands in the places of its sentence. */
  values: Record<string, string | number>;
  /** Things it names, one a line: decisions, days. */
  named: string[];
};

export interface PointChecked {
  point: Point;
  findings: (Finding & { verdict: Verdict })[];
}

/** A document of the pack, with its versions, oldest first. */
export interface PackRecord {
  title: string;
  tells: readonly PackSubject[];
  versions: readonly { publishedAt: Date; material: boolean; extendedTo: Date | null }[];
}

/** Days are "2026-10-05". */
export interface FairnessRecord extends ActivityTimes {
  nation: Nation;
  /** `assessment`: the number of the draft equality impact assessment that it relies on. */
  decisions: readonly { title: string; decidedOn: string; reliesOn: string; assessment?: number | null }[];
  topics: readonly { title: string; standing: "can_change" | "fixed"; reason: string | null }[];
  /** Options that are not on the table any more, and why there were no others, where somebody said so. */
  discarded: readonly { title: string; why: string }[];
  noOtherOptions: string;
  pack: readonly PackRecord[];
  /** The drafts of the equality impact assessment, oldest first. */
  assessments: readonly { number: number; publishedAt: Date }[];
  easyRead: EasyReadRecord;
  preElection: readonly { name: string; firstDay: string; lastDay: string }[];
  /** What was said in it, and how much of it was read and has a published response with its reason. */
  said: { total: number; read: number; answered: number; readers: number };
  suppressionBelow: number;
}

/** No law fixes a period. Real ones run from 6 to 13 weeks, and 12 are customary: fewer than 6 wants a reason. */
const SHORTEST_USUAL_DAYS = 42;

const find = (says: Saying, values: Finding["values"] = {}, named: string[] = []): Finding => ({
  says,
  values,
  named,
});

const inWords = (day: string) => dayInWords(new Date(`${day}T12:00:00Z`));
const dated = (name: string, day: string) => `${name}: ${inWords(day)}`;

/** Opened at, or as if it were opened now; its last day, where one is known. */
function daysOf(record: FairnessRecord, now: Date) {
  const ends = record.closedAt ?? record.closesAt;
  return { first: dayOf(record.openedAt ?? now), last: ends ? dayOf(ends) : null };
}

function formative(record: FairnessRecord, now: Date): Finding[] {
  const { last } = daysOf(record, now);
  const before = record.decisions.filter(({ decidedOn }) => last === null || decidedOn <= last);
  return [
    before.length === 0
      ? find("noDecisionBefore")
      : find(
          "decidedBefore",
          {},
          before.map(({ title, decidedOn }) => dated(title, decidedOn)),
        ),
    topicsDeclared(record.topics),
    discardedOptions(record),
  ];
}

/** R (Moseley) v Haringey: people can only judge what is proposed if they are told what else there was, and why not. */
function discardedOptions({ discarded, noOtherOptions }: FairnessRecord): Finding {
  if (discarded.length > 0)
    return find(
      "optionsListed",
      {},
      discarded.map(({ title, why }) => `${title}: ${why}`),
    );
  return noOtherOptions ? find("noOtherOptions", {}, [noOtherOptions]) : find("optionsNotListed");
}

function topicsDeclared(topics: FairnessRecord["topics"]): Finding {
  if (topics.length === 0) return find("noTopics");
  const bare = topics.filter(({ standing, reason }) => standing === "fixed" && !reason);
  if (bare.length > 0)
    return find(
      "fixedWithoutReason",
      {},
      bare.map(({ title }) => title),
    );
  if (!topics.some(({ standing }) => standing === "can_change")) return find("nothingCanChange");
  return find("topicsDeclared");
}

/** Published by the time it opened; of a draft, published at all. */
function information(record: FairnessRecord): Finding[] {
  const { pack, openedAt: opening, easyRead: written } = record;
  // A draft that is published by itself tells the same as one in the pack.
  const told: PackRecord[] = [
    ...pack,
    ...record.assessments.map(({ number, publishedAt }) => ({
      title: `Draft ${number}`,
      tells: ["equality"] as const,
      versions: [{ publishedAt, material: false, extendedTo: null }],
    })),
  ];
  return [
    ...(pack.length === 0
      ? [find("noPack")]
      : PACK_SUBJECTS.map((subject) => tellsOf(told, subject, opening))),
    ...(pack.length === 0 ? [] : [find("packListed")]),
    ...(opening ? [lateChanges(pack, opening)] : []),
    ...easyRead(written),
  ];
}

function tellsOf(pack: readonly PackRecord[], subject: PackSubject, opening: Date | null): Finding {
  const documents = pack.filter(({ tells }) => tells.includes(subject));
  if (documents.length === 0) return find(`${subject}Missing`);
  const inTime = documents.filter(
    ({ versions }) => !opening || versions.some(({ publishedAt }) => publishedAt <= opening),
  );
  const titles = (of: typeof documents) => of.map(({ title }) => title);
  return inTime.length > 0
    ? find(`${subject}Told`, {}, titles(inTime))
    : find(`${subject}Late`, {}, titles(documents));
}

/** More time counts for a change when it was given with it or after it. */
function lateChanges(pack: readonly PackRecord[], opening: Date): Finding {
  const late = pack
    .flatMap(({ title, versions }) => versions.map((version) => ({ ...version, title })))
    .filter(({ publishedAt }) => publishedAt > opening);
  if (late.length === 0) return find("noLateChange");
  const material = late.filter((change) => change.material);
  const named = (changes: typeof late) =>
    changes.map(({ title, publishedAt }) => `${title}: ${dayInWords(publishedAt)}`);
  if (material.length === 0) return find("lateChangeSmall", {}, named(late));
  const sameTime = material.filter(
    ({ publishedAt }) => !late.some((other) => other.extendedTo && other.publishedAt >= publishedAt),
  );
  return sameTime.length > 0
    ? find("lateChangeSameTime", {}, named(sameTime))
    : find("lateChangeMoreTime", {}, named(material));
}

function easyRead({ missing, hard }: EasyReadRecord): Finding[] {
  if (missing.length + hard.length === 0) return [find("easyReadWritten")];
  return [
    ...(missing.length > 0 ? [find("easyReadMissing", {}, [...missing])] : []),
    ...(hard.length > 0 ? [find("easyReadHard", {}, [...hard])] : []),
  ];
}

function time(record: FairnessRecord, now: Date): Finding[] {
  const { first, last } = daysOf(record, now);
  if (last === null) return [find("noLastDay")];
  const days = daysFrom(first, last);
  return [
    find(days < SHORTEST_USUAL_DAYS ? "shortTime" : "longEnough", { days }),
    bankHolidays(record.nation, first, last),
    elections(record, first, last),
  ];
}

function bankHolidays(nation: Nation, first: string, last: string): Finding {
  const holidays = bankHolidaysBetween(nation, first, last);
  if (!holidays) return find("bankHolidaysUnknown");
  if (holidays.length === 0) return find("noBankHoliday");
  const days = daysFrom(first, last) - holidays.length;
  return find(
    days < SHORTEST_USUAL_DAYS ? "bankHolidaysShorten" : "bankHolidaysLeaveEnough",
    { days },
    holidays.map(({ name, day }) => dated(name, day)),
  );
}

/** The ordinary election day that is not over when the consultation opens. */
function nextElectionDay(first: string): string {
  const year = Number(first.slice(0, 4));
  const here = ordinaryElectionDay(year);
  return here >= first ? here : ordinaryElectionDay(year + 1);
}

function elections({ nation, preElection }: FairnessRecord, first: string, last: string): Finding {
  const within = preElection.filter(({ firstDay, lastDay }) => firstDay <= last && lastDay >= first);
  if (within.length > 0)
    return find(
      "electionPeriod",
      {},
      within.map(({ name, firstDay, lastDay }) => `${name}: ${inWords(firstDay)} to ${inWords(lastDay)}`),
    );
  if (preElection.length > 0) return find("noElectionPeriod");
  return nation === "scotland"
    ? find("electionsNotEntered")
    : find("electionsUnknown", { day: inWords(nextElectionDay(first)) });
}

function consideration(record: FairnessRecord, now: Date): Finding[] {
  const { last } = daysOf(record, now);
  if (activityState(record, now) !== "closed" || last === null) return [find("notClosedYet")];
  return [...weighed(record), ...decided(record, last)];
}

function weighed({ said, suppressionBelow }: FairnessRecord): Finding[] {
  const { total, read, answered, readers } = said;
  if (total === 0) return [find("nothingSaid")];
  const few = total < suppressionBelow;
  const allRead = read === total;
  const allAnswered = answered === total;
  if (few)
    return [
      find(allRead ? "allReadOfFew" : "someUnreadOfFew"),
      find(allAnswered ? "allAnsweredOfFew" : "someUnansweredOfFew"),
    ];
  return [
    allRead ? find("allRead", { count: total, readers }) : find("someUnread", { count: total, some: read }),
    allAnswered
      ? find("allAnswered", { count: total })
      : find("someUnanswered", { count: total, some: answered }),
  ];
}

function decided({ decisions }: FairnessRecord, last: string): Finding[] {
  const since = decisions.filter(({ decidedOn }) => decidedOn > last);
  if (since.length === 0) return [find("noDecisionSince")];
  const bare = since.filter(({ reliesOn, assessment }) => reliesOn === "" && !assessment);
  const assessed = since.filter(({ assessment }) => assessment);
  return [
    find(
      "decidedSince",
      {},
      since.map(({ title, decidedOn }) => dated(title, decidedOn)),
    ),
    bare.length > 0
      ? find(
          "decisionReliesOnNothing",
          {},
          bare.map(({ title }) => title),
        )
      : find(
          "decisionReliesOn",
          {},
          since.flatMap(({ title, reliesOn }) => (reliesOn ? [`${title}: ${reliesOn}`] : [])),
        ),
    ...(assessed.length > 0
      ? [
          find(
            "decisionHadAssessment",
            {},
            assessed.map(({ title, assessment }) => `${title}: draft ${assessment}`),
          ),
        ]
      : []),
  ];
}

const CHECKS = { formative, information, time, consideration };

/** Every point with its findings, as the record stands now. A draft is looked at as if it were opened now. */
export function checkFairness(record: FairnessRecord, now: Date): PointChecked[] {
  return Object.entries(CHECKS).map(([point, check]) => ({
    point: point as Point,
    findings: check(record, now).map((finding) => ({ ...finding, verdict: SAYINGS[finding.says][1] })),
  }));
}

/** What is not met of a point. */
export function unmetOf({ findings }: PointChecked): Finding[] {
  return findings
    .filter(({ verdict }) => verdict === "not_met")
    .map(({ says, values, named }) => ({ says, values, named }));
}

const sayings = Object.keys(SAYINGS) as [Saying, ...Saying[]];

/** Findings as they were stored. */
export const storedFindings = z.array(
  z.object({
    says: z.enum(sayings),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    named: z.array(z.string()),
  }),
);

const WANTED: Record<Point, string> = {
  formative: "Say why you open it although not everything is still open.",
  information: "Say why you open it although something to know is missing.",
  time: "Say why you open it although the time is not right.",
  consideration: "Say why you open it although not everything was weighed.",
};

/** Which unmet points still want a reason, each with a sentence for its field; nothing where none does. */
export function missingReasons(
  points: readonly PointChecked[],
  reasons: OpeningReasons,
): Record<string, string> | null {
  const missing = points.filter((point) => unmetOf(point).length > 0 && !reasons[point.point]);
  if (missing.length === 0) return null;
  return Object.fromEntries(missing.map(({ point }) => [`reasons.${point}`, WANTED[point]]));
}

/** `closesAt`: the check as if it closed then, for a draft that is about to be opened. */
export const fairnessInput = activityInput.extend({
  closesAt: moment("Write the last day for answers, such as 31 3 2026.").optional(),
});
export type FairnessInput = z.infer<typeof fairnessInput>;

export const addPeriodInput = activityInput
  .extend({
    name: shortText.min(1, "Say which election it is."),
    firstDay: moment("Write its first day, such as 24 3 2027."),
    lastDay: moment("Write its last day, such as 6 5 2027."),
  })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
    path: ["lastDay"],
    message: "The last day must not be before the first.",
  });
export type AddPeriodInput = z.infer<typeof addPeriodInput>;

export const removePeriodInput = activityInput.extend({ period: z.uuid() });
export type RemovePeriodInput = z.infer<typeof removePeriodInput>;
