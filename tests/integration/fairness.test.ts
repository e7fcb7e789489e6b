import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authority: string;
let commissioner: Caller;
let engagement: { id: string; slug: string };
let here: { engagement: string; activity: string };

/** The world begins on 2 March 2026. */
const IN_TEN_DAYS = new Date("2026-03-12T23:59:59Z");
const IN_TEN_WEEKS = new Date("2026-05-11T22:59:59Z");
const REASONS = {
  formative: "The letter of 1 March says what can change.",
  information: "The pack is sent by post.",
  time: "The contract ends on 31 March, and there must be no day without a hub.",
};

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.set(new Date("2026-03-02T10:00:00Z"));
  authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  engagement = await world.makeEngagement(authority);
  const { slug } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind: "consultation",
    title: "Tell us about help at night",
    introduction: "It takes ten minutes.",
    rung: "consultation",
  });
  here = { engagement: engagement.slug, activity: slug };
  await commissioner.activity.addQuestion({
    ...here,
    kind: "long_text",
    wordings: { standard: [{ text: "What should change?" }] },
  });
});

const declareTopics = () =>
  world.db.topic.createMany({
    data: [{ engagementId: engagement.id, position: 1, title: "Opening hours", standing: "can_change" }],
  });
const saysOf = (points: { findings: { says: string }[] }[]) =>
  points.flatMap(({ findings }) => findings.map(({ says }) => says));

test("a consultation does not open while an unmet point has no reason, and nothing is kept of the try", async () => {
  const attempt = commissioner.activity.open({
    ...here,
    closesAt: IN_TEN_DAYS,
    reasons: { ...REASONS, formative: "  " },
  });
  await expect(attempt).rejects.toMatchObject({
    cause: {
      detail: {
        refusal: "reason-needed",
        status: 422,
        fields: { "reasons.formative": expect.stringMatching(/Say why/) },
      },
    },
  });
  expect((await commissioner.activity.design(here)).state).toBe("draft");
  expect(await world.db.openingReason.count({ where: { engagementId: engagement.id } })).toBe(0);
});

test("a reason is published with what was unmet that day, and both stay when the record changes", async () => {
  await commissioner.activity.open({ ...here, closesAt: IN_TEN_DAYS, reasons: REASONS });
  await declareTopics();
  world.clock.set(new Date("2026-03-05T10:00:00Z"));
  const read = await world.nobody.fairness.read(here);
  expect(saysOf(read.points)).toContain("topicsDeclared");
  expect(read.reasons.map(({ point, reason, writtenAt }) => [point, reason, writtenAt])).toEqual(
    expect.arrayContaining([
      ["formative", REASONS.formative, new Date("2026-03-02T10:00:00Z")],
      ["time", REASONS.time, new Date("2026-03-02T10:00:00Z")],
    ]),
  );
  const unmet = (point: string) => read.reasons.find((given) => given.point === point)?.unmet;
  expect(unmet("formative")).toContainEqual({ says: "noTopics", values: {}, named: [] });
  expect(unmet("time")).toEqual([{ says: "shortTime", values: { days: 11 }, named: [] }]);
});

test("a point that is met keeps no reason, whatever was typed", async () => {
  await declareTopics();
  await commissioner.activity.open({ ...here, closesAt: IN_TEN_WEEKS, reasons: REASONS });
  const points = (await world.nobody.fairness.read(here)).reasons.map(({ point }) => point);
  expect(points).not.toContain("time");
});

test("of two people who open it at once one is told, and one reason stands for each point", async () => {
  const colleague = world.as(await world.makeStaff(authority));
  const tries = await Promise.allSettled(
    [commissioner, colleague].map((who) =>
      who.activity.open({ ...here, closesAt: IN_TEN_DAYS, reasons: REASONS }),
    ),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = tries.find((one) => one.status === "rejected");
  expect(refused).toMatchObject({ reason: { cause: { detail: { refusal: "activity-opened" } } } });
  const { reasons } = await world.nobody.fairness.read(here);
  expect(new Set(reasons.map(({ point }) => point)).size).toBe(reasons.length);
});

test("workshops open without a check, and have no fairness record", async () => {
  const { slug } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind: "workshop",
    title: "What good looks like",
    introduction: "Bring a friend.",
    rung: "co_design",
  });
  const workshop = { engagement: engagement.slug, activity: slug };
  await commissioner.activity.open({ ...workshop, closesAt: IN_TEN_DAYS });
  await expect(world.nobody.fairness.read(workshop)).rejects.toThrow(/could not find/);
});

test("nobody outside reads the record of a draft, and staff see it as if it closed on the day they choose", async () => {
  await expect(world.nobody.fairness.read(here)).rejects.toThrow(/could not find/);
  expect(saysOf((await commissioner.fairness.desk(here)).points)).toContain("noLastDay");
  const short = await commissioner.fairness.desk({ ...here, closesAt: IN_TEN_DAYS });
  expect(saysOf(short.points)).toContain("shortTime");
  const long = await commissioner.fairness.desk({ ...here, closesAt: IN_TEN_WEEKS });
  expect(saysOf(long.points)).toContain("longEnough");
});

test("weeks before an election hold for every engagement of the authority, and for no other's", async () => {
  const period = {
    name: "Local election",
    firstDay: new Date("2026-03-24T12:00:00Z"),
    lastDay: new Date("2026-05-07T22:59:59Z"),
  };
  const backwards = { ...period, firstDay: period.lastDay, lastDay: period.firstDay };
  await expect(commissioner.fairness.addPeriod({ ...here, ...backwards })).rejects.toThrow();
  await commissioner.fairness.addPeriod({ ...here, ...period });
  const touched = await commissioner.fairness.desk({ ...here, closesAt: IN_TEN_WEEKS });
  expect(touched.periods).toMatchObject([{ firstDay: "2026-03-24", lastDay: "2026-05-07", mayRemove: true }]);
  expect(saysOf(touched.points)).toContain("electionPeriod");
  const clear = await commissioner.fairness.desk({ ...here, closesAt: IN_TEN_DAYS });
  expect(saysOf(clear.points)).toContain("noElectionPeriod");

  const otherAuthority = await world.makeAuthority();
  const other = world.as(await world.makeStaff(otherAuthority));
  const { slug } = await world.makeEngagement(otherAuthority);
  const { slug: activity } = await other.activity.create({
    engagement: slug,
    kind: "consultation",
    title: "Bins",
    introduction: "Words.",
    rung: "consultation",
  });
  const theirs = { engagement: slug, activity };
  expect((await other.fairness.desk(theirs)).periods).toEqual([]);
  const id = touched.periods[0]?.id ?? "";
  await expect(other.fairness.removePeriod({ ...theirs, period: id })).rejects.toThrow(/could not find/);
  await commissioner.fairness.removePeriod({ ...here, period: id });
  expect((await commissioner.fairness.desk(here)).periods).toEqual([]);
});

test("what was said counts as read and answered as its readers and published answers make it so", async () => {
  await declareTopics();
  await world.db.engagement.update({ where: { id: engagement.id }, data: { suppressionBelow: 2 } });
  await commissioner.activity.open({ ...here, closesAt: IN_TEN_DAYS, reasons: REASONS });
  const [question] = (await world.nobody.submission.read(here)).questions;
  for (const text of ["A line at night.", "A person who answers."]) {
    const participant = world.as(await world.makeParticipant(engagement.id));
    await participant.submission.begin(here);
    await participant.submission.save({ ...here, questionId: question?.id ?? "", optionId: null, text });
    await participant.submission.send(here);
  }
  world.clock.set(new Date("2026-03-20T10:00:00Z"));
  const weighed = async () =>
    (await world.nobody.fairness.read(here)).points
      .find(({ point }) => point === "consideration")
      ?.findings.map(({ says, values }) => [says, values]);
  expect(await weighed()).toEqual([
    ["someUnread", { count: 2, some: 0 }],
    ["someUnanswered", { count: 2, some: 0 }],
    ["noDecisionSince", {}],
  ]);
  const { contributions } = await commissioner.contribution.queue({ engagement: here.engagement });
  for (const { reference } of contributions) {
    await commissioner.contribution.read({ engagement: here.engagement, reference });
    await commissioner.response.record({
      engagement: here.engagement,
      kind: "accepted",
      reason: "There will be a line at night.",
      contribution: reference,
    });
  }
  expect(await weighed()).toEqual([
    ["allRead", { count: 2, readers: 1 }],
    ["someUnanswered", { count: 2, some: 0 }],
    ["noDecisionSince", {}],
  ]);
  await commissioner.response.publish({ engagement: here.engagement });
  expect((await weighed())?.[1]).toEqual(["allAnswered", { count: 2 }]);
  expect((await commissioner.fairness.desk(here)).readers).toMatchObject([{ count: 2 }]);
});
