import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authority: string;
let commissioner: Caller;
let engagement: string;

beforeAll(async () => {
  world = await startWorld();
  authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  ({ slug: engagement } = await commissioner.engagement.create({
    title: "Help for carers: what next?",
    summary: "We are planning a new carers hub, and want to know what should change.",
    topics: [
      { title: "Opening hours", standing: "can_change" },
      { title: "The budget", standing: "fixed", reason: "The council agreed it in March." },
    ],
  }));
  await commissioner.engagement.publish({ engagement });
});
afterAll(() => world.close());

const about = [{ text: "We plan a new carers hub.", picture: "carer" }];
const hours = [{ text: "When should it be open?", picture: "time" }];
const money = [{ text: "The money is set.", picture: "money" }];
const summary = { subject: { of: "engagement" as const }, sentences: about };
const topic = (number: number, sentences: typeof hours) => ({
  subject: { of: "topic" as const, topic: number },
  sentences,
});
const write = (who: Caller, ...wordings: Parameters<Caller["wording"]["write"]>[0]["wordings"]) =>
  who.wording.write({ engagement, wordings });

test("a reader of Easy Read sees the usual words until somebody writes it, then the sentences", async () => {
  const read = (easyRead: boolean) => world.nobody.front.read({ engagement, easyRead });
  expect(await read(true)).toMatchObject({
    easyRead: [],
    canChange: [{ title: "Opening hours", easyRead: [] }],
  });
  expect((await commissioner.engagement.desk({ engagement })).easyReadMissing).toBe(3);

  await write(commissioner, summary, topic(1, hours), topic(2, money));
  expect(await read(true)).toMatchObject({
    easyRead: about,
    canChange: [{ easyRead: hours }],
    fixed: [{ easyRead: money }],
  });
  expect(await read(false)).toMatchObject({ easyRead: [], canChange: [{ easyRead: [] }] });
  const [home] = await world.nobody.engagement.home({ easyRead: true });
  expect(home).toMatchObject({ slug: engagement, easyRead: about });
  expect((await commissioner.engagement.desk({ engagement })).easyReadMissing).toBe(0);
});

test("a mistake on the front page can be mended, or its Easy Read taken away, also once it is public", async () => {
  const mended = [{ text: "We plan a better hub for carers.", picture: "carer" }];
  await write(commissioner, { ...summary, sentences: mended }, topic(2, []));
  const { parts } = await commissioner.wording.frontPage({ engagement });
  expect(parts.map(({ easyRead }) => easyRead)).toEqual([mended, hours, []]);
  expect(parts.map(({ standard }) => standard.title)).toEqual([
    "Help for carers: what next?",
    "Opening hours",
    "The budget",
  ]);
  const audited = await world.db.auditEvent.count({ where: { action: "wording.write" } });
  expect(audited).toBe(5);
});

test("of several wordings all are written, or none", async () => {
  await expect(write(commissioner, topic(1, money), topic(9, money))).rejects.toThrow(/could not find/);
  const { parts } = await commissioner.wording.frontPage({ engagement });
  expect(parts[1]?.easyRead).toEqual(hours);
});

test("two people who write the same part at once leave one wording", async () => {
  const colleague = world.as(await world.makeStaff(authority));
  await Promise.all([write(commissioner, topic(2, money)), write(colleague, topic(2, hours))]);
  expect(await world.db.wording.count({ where: { topic: { position: 2 } } })).toBe(1);
});

test("what an activity says is settled once it was opened, but can be added until then", async () => {
  const { slug } = await commissioner.activity.create({
    engagement,
    kind: "workshop",
    title: "What good looks like",
    introduction: "We write the aims of the hub together.",
    rung: "co_design",
  });
  const own = { subject: { of: "activity" as const, activity: slug }, sentences: hours };
  await write(commissioner, own);
  await write(commissioner, { ...own, sentences: money });
  await commissioner.activity.open({
    engagement,
    activity: slug,
    closesAt: new Date("2026-03-12T12:00:00Z"),
  });
  await expect(write(commissioner, own)).rejects.toThrow(/opened already/);
  const { parts } = await commissioner.wording.frontPage({ engagement });
  expect(parts.at(-1)).toMatchObject({ easyRead: money, opened: true, mayWrite: false });
});

test("nobody but the commissioners of its authorities writes it, and nobody else reads the desk", async () => {
  const facilitator = world.as(await world.makeStaff(authority, "facilitator"));
  const stranger = world.as(await world.makeStaff(await world.makeAuthority()));
  await expect(write(facilitator, summary)).rejects.toThrow(/cannot do this/);
  await expect(write(stranger, summary)).rejects.toThrow(/cannot do this/);
  await expect(write(world.nobody, summary)).rejects.toThrow(/Sign in first/);
  await expect(stranger.wording.frontPage({ engagement })).rejects.toThrow(/cannot do this/);
  expect((await facilitator.wording.frontPage({ engagement })).mayWrite).toBe(false);
});

test("a wording cannot be about two things, nor about another engagement or its topics", async () => {
  const other = await world.makeEngagement(await world.makeAuthority());
  const { id } = await world.db.engagement.findUniqueOrThrow({ where: { slug: engagement } });
  const foreign = await world.db.topic.create({
    data: { engagementId: other.id, position: 1, title: "Elsewhere", standing: "can_change" },
  });
  const row = { engagementId: id, language: "cy", format: "easy_read" as const, sentences: hours };
  const attempt = (subject: object) => world.db.wording.create({ data: { ...row, ...subject } });
  await expect(attempt({ aboutEngagementId: other.id })).rejects.toThrow();
  await expect(attempt({ topicId: foreign.id })).rejects.toThrow();
  await expect(attempt({})).rejects.toThrow();
  const own = await world.db.topic.findFirstOrThrow({ where: { engagementId: id } });
  await expect(attempt({ aboutEngagementId: id, topicId: own.id })).rejects.toThrow();
  await attempt({ topicId: own.id });
});

/** Reasons for what this is not about. */
const elsewhere = { formative: "It is a test.", time: "It is a test." };
const closesAt = new Date("2026-04-01T22:59:59Z");

/** Opens it, and says what it was refused for; nothing when it opened. */
const openingRefused = async (activity: string, reasons: Record<string, string> = {}) =>
  refusalOf(
    await commissioner.activity
      .open({ engagement, activity, closesAt, reasons: { ...elsewhere, ...reasons } })
      .then(
        () => null,
        (error) => error,
      ),
  );

async function makeConsultation(easyRead: { text: string; picture: string }[]) {
  const { slug: activity } = await commissioner.activity.create({
    engagement,
    kind: "consultation",
    title: "What should the hub do?",
    introduction: "Two questions.",
    rung: "consultation",
  });
  await commissioner.activity.addQuestion({
    engagement,
    activity,
    kind: "one_choice",
    wordings: { standard: [{ text: "When should it be open?" }], easyRead },
    options: [
      { standard: [{ text: "By day" }], easyRead: [{ text: "In the day", picture: "day" }] },
      { standard: [{ text: "At night" }] },
    ],
  });
  return activity;
}

test("a consultation that lacks Easy Read opens for a written reason, which is kept with what was lacking", async () => {
  const hard = [
    {
      text: "The commissioning authority intends to facilitate respite provision accordingly.",
      picture: "time",
    },
  ];
  // A draft is never held up.
  const activity = await makeConsultation(hard);
  const refused = await openingRefused(activity);
  expect(refused?.refusal).toBe("reason-needed");
  expect(Object.keys(refused?.fields ?? {})).toEqual(["reasons.information"]);

  expect(await openingRefused(activity, { information: "A reader checks it next week." })).toBeNull();
  const kept = await world.db.openingReason.findFirstOrThrow({
    where: { point: "information", activity: { slug: activity } },
  });
  expect(kept.reason).toBe("A reader checks it next week.");
  expect(kept.unmet).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({
        says: "easyReadMissing",
        named: ["The introduction", "Question 1, answer 2"],
      }),
      expect.objectContaining({ says: "easyReadHard", named: ["Question 1"] }),
    ]),
  );
});

test("with all of it written and easy to read, Easy Read asks for no reason", async () => {
  const activity = await makeConsultation(hours);
  await write(
    commissioner,
    { subject: { of: "activity", activity }, sentences: about },
    {
      subject: { of: "option", activity, question: 1, option: 2 },
      sentences: [{ text: "At night", picture: "night" }],
    },
  );
  const { points } = await commissioner.fairness.desk({ engagement, activity, closesAt });
  const says = points.flatMap(({ findings }) => findings.map((finding) => finding.says));
  expect(says).toContain("easyReadWritten");
  expect(says).not.toContain("easyReadMissing");
  expect(says).not.toContain("easyReadHard");
});
