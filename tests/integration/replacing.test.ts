/** Newer words of a person in the place of older ones: what counts, what stays, and who is told. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { NOBODY } from "../../server/domain/policy.ts";
import { replaceContribution } from "../../server/shared/replace-contribution.ts";
import { everythingPublic, type Started, startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let started: Started;
let questionId: string;
let submissionId: string;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  started = await startSpecification(world, { suppressionBelow: 0 });
  const { engagementId, activityId } = started;
  const question = await world.db.question.create({
    data: { engagementId, activityId, position: 1, kind: "long_text" },
  });
  const sent = await world.db.submission.create({
    data: {
      engagementId,
      activityId,
      channel: "online",
      state: "sent",
      reference: world.deps.ids.reference(),
    },
  });
  questionId = question.id;
  submissionId = sent.id;
});

const later = (minutes: number) => world.clock.set(new Date(world.clock.now.getTime() + minutes * 60_000));
const say = (words: string, more: object = {}) => started.say(words, { questionId, submissionId, ...more });
const staff = () => world.as(started.commissioner);
const replace = (id: string, words: string) => {
  later(60);
  return world.db.$transaction((tx) =>
    replaceContribution(world.deps, tx, id, { optionId: null, choices: [], words }),
  );
};

test("the newer words count alone: queue, search, themes, results and the export know no others", async () => {
  const { slug: engagement } = started;
  const old = await say("The bus stops at seven.");
  await staff().contribution.theme({
    engagement,
    reference: old.reference,
    themes: [],
    newThemes: ["Buses"],
  });
  await staff().contribution.read({ engagement, reference: old.reference });
  const newer = await replace(old.id, "The tram stops at ten.");

  const queue = (words?: string) => staff().contribution.queue({ engagement, ...(words ? { words } : {}) });
  expect((await queue()).contributions).toMatchObject([
    { reference: newer.reference, read: false, approved: false, themes: ["Buses"], changed: world.clock.now },
  ]);
  expect((await queue("bus")).contributions).toEqual([]);
  expect((await queue(old.reference)).contributions).toMatchObject([{ reference: newer.reference }]);
  expect((await staff().contribution.queue({ engagement, show: "unread" })).total).toBe(1);
  expect((await staff().theme.list({ engagement })).themes).toMatchObject([{ contributions: 1 }]);
  const { questions } = await staff().results.desk({ engagement, activity: "ask", by: "perspective" });
  expect(questions.map(({ themes }) => themes.people)).toEqual([1]);
  expect((await staff().contribution.exports({ engagement, activity: "ask" })).contributions).toBe(1);
  expect((await staff().contribution.takeNext({ engagement })).reference).toBe(newer.reference);
});

test("staff read the old words behind the new ones, side by side, however often they changed", async () => {
  const { slug: engagement } = started;
  const first = await say("Nights are hard.");
  const readAt = world.clock.now;
  await staff().contribution.read({ engagement, reference: first.reference });
  const second = await replace(first.id, "Nights are very hard.");
  const third = await replace(second.id, "Nights are fine now.");
  const desk = await staff().contribution.desk({ engagement, reference: third.reference });
  expect(desk.earlier.map(({ reference, text }) => [reference, text])).toEqual([
    [second.reference, "Nights are very hard."],
    [first.reference, "Nights are hard."],
  ]);
  expect(desk.earlier[1]?.diff).toContainEqual({ kind: "added", text: expect.stringContaining("very") });
  expect(desk.changedAfterReading).toEqual({ readAt, changedAt: world.clock.now });
  const before = await staff().contribution.desk({ engagement, reference: first.reference });
  expect(before).toMatchObject({ text: "Nights are hard.", replaced: { reference: third.reference } });
  expect(Object.values(before.may)).toEqual([true, false, false, false]);
});

test("nothing old stays public, nothing new becomes public by itself, and the old reference leads on", async () => {
  const { slug: engagement, night } = started;
  const old = await say("My sister Dilys fell.");
  await staff().contribution.approveWords({ engagement, reference: old.reference, approved: true });
  await staff().response.record({
    engagement,
    contribution: old.reference,
    kind: "accepted",
    reason: "We will help.",
  });
  await staff().response.publish({ engagement });
  await staff().clause.revise({
    engagement,
    clause: night.clauseId,
    sequence: 1,
    number: "1",
    title: "Help at night",
    body: "The hub must answer calls at any hour.",
    reason: "People fall at night.",
    passages: [old.passageId],
  });
  await staff().version.publish({ engagement, summary: "Help at night." });
  const everything = () => everythingPublic(world, NOBODY, started, [old.reference]);
  expect(await everything()).toContain("Dilys");

  const newer = await replace(old.id, "My brother Emrys fell.");
  const now = await everything();
  expect(now).not.toContain("Dilys");
  expect(now).not.toContain("Emrys");
  // What was published stays, and says that the words behind it are others now.
  const story = await world.nobody.contribution.thread({ engagement, reference: old.reference });
  expect(story).toMatchObject({
    reference: newer.reference,
    changedAt: world.clock.now,
    responses: [{ reason: "We will help." }],
    changes: [{ label: "0.2" }],
  });
  const [change] = (await world.nobody.version.changes({ engagement, label: "0.2" })).changes;
  expect(change?.gone).toEqual([{ reference: old.reference, how: "changed" }]);
  const { single } = await world.nobody.story.youSaidWeDid({ engagement });
  expect(single).toMatchObject([
    { words: null, gone: { how: "changed" }, responses: [{ reason: "We will help." }] },
  ]);
});

test("a draft of an answer comes along, and waits until somebody has read the new words", async () => {
  const { slug: engagement } = started;
  const old = await say("A break on Sunday.");
  const answer = { engagement, kind: "accepted" as const, reason: "Yes, on Sundays." };
  await staff().response.record({ ...answer, contribution: old.reference });
  const newer = await replace(old.id, "A break on Monday.");
  const { draft } = await staff().response.drafts({ engagement });
  expect(draft.drafts).toMatchObject([{ reason: answer.reason, waitsForReading: true }]);
  expect(await staff().response.publish({ engagement })).toMatchObject({ published: 0, unread: 1 });
  const desk = await staff().contribution.desk({ engagement, reference: newer.reference });
  expect(desk.responses).toMatchObject([{ reason: "Yes, on Sundays.", publishedAt: null }]);
  await staff().contribution.read({ engagement, reference: newer.reference });
  expect(await staff().response.publish({ engagement })).toMatchObject({ published: 1, unread: 0 });
});

test("of two who replace at once one is told; a reader who works on the old words is told, too", async () => {
  const { slug: engagement } = started;
  const old = await say("One.");
  const both = await Promise.allSettled([replace(old.id, "Two."), replace(old.id, "Three.")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await world.db.contribution.count({ where: { submissionId, replacedAt: null } })).toBe(1);
  const api = staff();
  const where = { engagement, reference: old.reference };
  await expect(api.contribution.theme({ ...where, themes: [], newThemes: ["Late"] })).rejects.toThrow(
    /changed these words meanwhile/,
  );
  await expect(api.contribution.approveWords({ ...where, approved: true })).rejects.toThrow(/meanwhile/);
  await expect(
    api.response.record({ engagement, contribution: old.reference, kind: "accepted", reason: "Yes." }),
  ).rejects.toThrow(/meanwhile/);
  expect(await world.db.theme.count({ where: { engagementId: started.engagementId, name: "Late" } })).toBe(0);
});

test("the database takes no second newest answer, and never an edit of words", async () => {
  const old = await say("One.");
  await expect(say("Two.")).rejects.toThrow(/Unique constraint/);
  await replace(old.id, "Two.");
  await expect(say("Three.", { supersedesId: old.id })).rejects.toThrow(/Unique constraint/);
  await expect(
    world.db.contributionText.update({ where: { contributionId: old.id }, data: { text: "Edited." } }),
  ).rejects.toThrow(/never edited in place/);
});

test("what a safeguarding lead holds stays held when it is changed, and comes back whole", async () => {
  const { slug: engagement, authority } = started;
  const lead = await world.makeStaff(authority, "safeguarding_lead");
  const old = await say("I am scared at home.");
  await staff().safeguarding.raise({ engagement, reference: old.reference, why: "Scared." });
  const newer = await replace(old.id, "It is fine.");
  expect((await staff().contribution.queue({ engagement })).contributions).toEqual([]);
  for (const { reference } of [old, newer])
    await expect(staff().contribution.desk({ engagement, reference })).rejects.toThrow(/nothing with this/);
  const { id: concern } = await world.db.safeguardingConcern.findFirstOrThrow({
    where: { contributionId: old.id },
  });
  await world.as(lead).safeguarding.settle({ concern, outcome: "returned", note: "Spoken with her." });
  const desk = await staff().contribution.desk({ engagement, reference: newer.reference });
  expect(desk.earlier.map(({ text }) => text)).toEqual(["I am scared at home."]);
});
