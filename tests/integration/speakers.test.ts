/** Who speaks: on behalf of somebody, as an organisation, as a young person; and answers after the close. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import type { Actor } from "../../server/domain/policy.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let commissioner: Caller;
let here: { engagement: string; activity: string };
let questionId: string;

const START = new Date("2026-03-02T10:00:00Z");
const CLOSE = new Date("2026-03-12T23:59:59Z");
const AFTER = new Date("2026-03-13T09:00:00Z");
const LATE_UNTIL = new Date("2026-03-20T23:59:59Z");

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.set(START);
  const authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  const engagement = await world.makeEngagement(authority);
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
  await commissioner.activity.open({ ...here, closesAt: CLOSE, ...withReasons });
  const question = await world.db.question.findFirstOrThrow({
    where: { activity: { slug, engagement: { slug: engagement.slug } } },
  });
  questionId = question.id;
});

/** Somebody who began, and wrote one answer. */
async function somebody(): Promise<Caller> {
  const { token } = await world.nobody.submission.begin(here);
  const device = await world.db.device.findUniqueOrThrow({
    where: { tokenHash: world.deps.secrets.digest(token ?? "") },
    include: { participant: true },
  });
  const { id, engagementId } = device.participant;
  const actor: Actor = { person: null, participant: { id, engagementId, deviceId: device.id } };
  const caller = world.as(actor);
  await caller.submission.save({ ...here, questionId, text: "Somebody who picks up." });
  return caller;
}

const refusedWith = (refusal: string) =>
  expect.objectContaining({
    cause: expect.objectContaining({ detail: expect.objectContaining({ refusal }) }),
  });

/** What staff read of the first answer that was sent under a receipt. */
async function readAtDesk(receipt: string) {
  const said = await world.db.contribution.findFirstOrThrow({
    where: { submission: { reference: receipt } },
  });
  const read = await commissioner.contribution.desk({
    engagement: here.engagement,
    reference: said.reference,
  });
  return { said, read };
}

test("what somebody says about speaking for another is carried to the answers and shown at the desk", async () => {
  const supporter = await somebody();
  const asked = await supporter.submission.speak({
    ...here,
    voice: "on_behalf",
    perspective: "lived_experience",
  });
  expect(asked).toEqual({
    steps: ["relationship", "words", "agreement"],
    leftOut: ["relationship", "words", "agreement"],
  });
  await supporter.submission.speak({ ...here, relationship: "support_worker" });
  await supporter.submission.speak({ ...here, whoseWords: "both" });
  await supporter.submission.speak({ ...here, agreement: "said_yes" });
  const { reference } = await supporter.submission.send(here);

  const { said, read } = await readAtDesk(reference);
  const details = { relationship: "support_worker", whoseWords: "both", agreement: "said_yes" };
  expect(said).toMatchObject({ voice: "on_behalf", perspective: "lived_experience", ...details });
  expect(read).toMatchObject(details);
  const queue = await commissioner.contribution.queue({ engagement: here.engagement });
  expect(queue.contributions.map(({ voice }) => voice)).toEqual(["on_behalf"]);
});

test("who turns out to speak for themselves leaves nothing of the other person behind", async () => {
  const supporter = await somebody();
  await supporter.submission.speak({
    ...here,
    voice: "on_behalf",
    relationship: "friend",
    whoseWords: "mine",
  });
  await supporter.submission.speak({ ...here, voice: "own" });
  const { reference } = await supporter.submission.send(here);
  const { said } = await readAtDesk(reference);
  expect(said).toMatchObject({ voice: "own", relationship: null, whoseWords: null, agreement: null });
});

test("an organisation may give its name, staff see it, and the public page does not", async () => {
  const group = await somebody();
  await group.submission.speak({ ...here, voice: "organisation", organisationName: "  Carers   United " });
  const { reference } = await group.submission.send(here);
  const { said, read } = await readAtDesk(reference);
  expect(read.organisationName).toBe("Carers United");
  const open = [
    await world.nobody.contribution.thread({ engagement: here.engagement, reference: said.reference }),
    await world.nobody.submission.thread({ engagement: here.engagement, reference }),
  ];
  expect(JSON.stringify(open)).not.toContain("Carers United");
});

test("a young person under the age of the authority sends once an adult agreed, and keeps their answers until then", async () => {
  await commissioner.activity.setAnswering({ ...here, adultUnder: 14, lateUntil: null });
  const young = await somebody();
  await young.submission.speak({ ...here, voice: "own", perspective: "young_person" });
  expect((await young.submission.read(here)).activity.adultUnder).toBe(14);
  await expect(young.submission.send(here)).rejects.toEqual(refusedWith("adult-needed"));
  await young.submission.speak({ ...here, underAge: true });
  await expect(young.submission.send(here)).rejects.toEqual(refusedWith("adult-needed"));
  expect((await young.submission.read(here)).questions[0]?.answer?.text).toBe("Somebody who picks up.");
  await young.submission.speak({ ...here, agreedBy: "guardian" });
  const { reference } = await young.submission.send(here);
  const { read } = await readAtDesk(reference);
  expect(read).toMatchObject({ perspective: "young_person", underAge: true, agreedBy: "guardian" });
});

test("closing while somebody checks their answers: a late answer is refused, then taken and marked", async () => {
  const onTime = await somebody();
  await onTime.submission.send(here);
  const slow = await somebody();
  world.clock.set(AFTER);
  await expect(slow.submission.send(here)).rejects.toEqual(refusedWith("activity-closed"));
  expect((await slow.submission.read(here)).questions[0]?.answer?.text).toBe("Somebody who picks up.");

  await expect(
    commissioner.activity.setAnswering({ ...here, adultUnder: 16, lateUntil: START }),
  ).rejects.toEqual(refusedWith("invalid"));
  await commissioner.activity.setAnswering({ ...here, adultUnder: 16, lateUntil: LATE_UNTIL });
  expect((await slow.submission.read(here)).activity).toMatchObject({ state: "closed", taking: "late" });
  const { reference } = await slow.submission.send(here);
  expect((await readAtDesk(reference)).read.late).toBe(true);
  expect(
    await world.db.submission.count({
      where: { activity: { engagement: { slug: here.engagement } }, late: true },
    }),
  ).toBe(1);

  world.clock.set(new Date(LATE_UNTIL.getTime() + 1));
  await expect(world.nobody.submission.begin(here)).rejects.toEqual(refusedWith("activity-closed"));
});

const KEY = "0190c5a0-0000-7000-8000-000000000007";
const onPaper = (more: object = {}) => ({
  ...here,
  key: KEY,
  channel: "paper" as const,
  saidOn: new Date("2026-03-05T23:59:59Z"),
  answers: [{ questionId, text: "A bus that comes." }],
  ...more,
});

test("staff type in a paper once, marked with its channel, voice, day and who typed; a letter is kept whole", async () => {
  world.clock.set(AFTER);
  const paper = onPaper({
    voice: "on_behalf",
    perspective: "lived_experience",
    relationship: "family",
    easyRead: true,
    letter: "Dear council,\n\nThank you for asking.",
  });
  const [first, again] = await Promise.all([
    commissioner.submission.typeIn(paper),
    commissioner.submission.typeIn(paper),
  ]);
  expect(again.reference).toBe(first.reference);
  const said = await world.db.contribution.findMany({
    where: { submission: { reference: first.reference } },
    orderBy: { kind: "asc" },
    include: { text: true, submission: true },
  });
  expect(said.map(({ kind, text }) => [kind, text?.text])).toEqual([
    ["answer", "A bus that comes."],
    ["letter", "Dear council,\n\nThank you for asking."],
  ]);
  for (const one of said) {
    expect(one).toMatchObject({ channel: "paper", voice: "on_behalf", relationship: "family" });
    expect(one.createdAt.toISOString().slice(0, 10)).toBe("2026-03-05");
    expect(one.submission).toMatchObject({ late: false, sentAt: one.createdAt });
    expect(one.submission?.typedBy).not.toBeNull();
  }
  // The same form with other words is another answer.
  const other = await commissioner.submission.typeIn({ ...paper, letter: "Dear council." });
  expect(other.reference).not.toBe(first.reference);
});

test("what is typed in is refused with its place in the form, and nothing is saved", async () => {
  world.clock.set(new Date("2026-03-06T10:00:00Z"));
  const long = "word ".repeat(5_000);
  await expect(
    commissioner.submission.typeIn(onPaper({ answers: [{ questionId, text: long }] })),
  ).rejects.toThrow();
  await expect(commissioner.submission.typeIn(onPaper({ answers: [] }))).rejects.toEqual(
    refusedWith("submission-empty"),
  );
  await expect(
    commissioner.submission.typeIn(onPaper({ answers: [{ questionId: KEY, text: "Hello" }] })),
  ).rejects.toEqual(refusedWith("question-unknown"));
  await expect(
    commissioner.submission.typeIn(onPaper({ saidOn: new Date("2026-03-09T12:00:00Z") })),
  ).rejects.toEqual(refusedWith("invalid"));
  expect(
    await world.db.submission.count({
      where: { typedBy: { not: null }, activity: { engagement: { slug: here.engagement } } },
    }),
  ).toBe(0);
});

test("the code on a printed form leads staff of that authority to its questions, and nobody else", async () => {
  const printed = await world.nobody.submission.read({ ...here, easyRead: true });
  const code = printed.activity.paperCode;
  expect(await commissioner.submission.paper({ code: code.toLowerCase() })).toEqual({
    ...here,
    easyRead: true,
    youngWords: false,
    language: "en",
  });
  await expect(commissioner.submission.paper({ code: "000-000" })).rejects.toEqual(
    refusedWith("paper-code-unknown"),
  );
  const stranger = world.as(await world.makeStaff(await world.makeAuthority()));
  await expect(stranger.submission.paper({ code })).rejects.toEqual(refusedWith("not-allowed"));
});

test("the paper of a young person under the authority's age is saved once the adult who agreed is recorded", async () => {
  world.clock.set(new Date("2026-03-06T10:00:00Z"));
  const typed = () =>
    world.db.submission.count({
      where: { typedBy: { not: null }, activity: { engagement: { slug: here.engagement } } },
    });
  const before = await typed();
  const young = onPaper({
    key: "0190c5a0-0000-7000-8000-000000000008",
    voice: "own",
    perspective: "young_person",
  });
  const refusedAt = async (more: object) => {
    const refused = await commissioner.submission.typeIn({ ...young, ...more }).catch((error) => error);
    return Object.keys(refusalOf(refused)?.fields ?? {});
  };
  expect(await refusedAt({})).toEqual(["underAge"]);
  expect(await refusedAt({ underAge: true })).toEqual(["agreedBy"]);
  expect(await typed(), "nothing was saved").toBe(before);
  const { reference } = await commissioner.submission.typeIn({
    ...young,
    underAge: true,
    agreedBy: "parent",
  });
  expect(await world.db.submission.findFirst({ where: { reference } })).toMatchObject({
    underAge: true,
    agreedBy: "parent",
  });
  const older = await commissioner.submission.typeIn({ ...young, underAge: false });
  expect(await world.db.submission.findFirst({ where: { reference: older.reference } })).toMatchObject({
    underAge: false,
    agreedBy: null,
  });
  // A grown-up who speaks for one is an adult already.
  await commissioner.submission.typeIn({ ...young, voice: "on_behalf", relationship: "family" });
  expect(await typed()).toBe(before + 3);
});
