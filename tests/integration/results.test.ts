/** Results: who counts, once each; exact for staff, suppressed and frozen for everybody. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import type { CHANNELS, PERSPECTIVES, VOICES } from "../../server/domain/speaker.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authorityId: string;
let commissioner: Actor;
beforeAll(async () => {
  world = await startWorld();
  authorityId = await world.makeAuthority();
  commissioner = await world.makeStaff(authorityId);
});
afterAll(() => world.close());

interface Said {
  option?: number | null;
  perspective?: (typeof PERSPECTIVES)[number];
  voice?: (typeof VOICES)[number];
  channel?: (typeof CHANNELS)[number];
  importId?: string;
  submissionId?: string;
  supersedesId?: string;
  questionId?: string | null;
}

let engagementId: string;
let where: { engagement: string; activity: string };
let activityId: string;
let questionId: string;
let options: string[];
let number = 0;

/** A consultation with one choice of three. */
beforeEach(async () => {
  const { db } = world;
  const engagement = await world.makeEngagement(authorityId);
  engagementId = engagement.id;
  const api = world.as(commissioner);
  const { slug } = await api.activity.create({
    engagement: engagement.slug,
    kind: "consultation",
    title: "Rest",
    introduction: "About rest.",
    rung: "consultation",
  });
  where = { engagement: engagement.slug, activity: slug };
  const sentence = (text: string) => ({ standard: [{ text }] });
  await api.activity.addQuestion({
    ...where,
    kind: "one_choice",
    wordings: sentence("Do you get enough rest?"),
    options: ["No", "Sometimes", "Yes"].map(sentence),
  });
  await api.activity.open({
    ...where,
    closesAt: new Date(world.clock.now.getTime() + 86_400_000),
    ...withReasons,
  });
  const question = await db.question.findFirstOrThrow({
    where: { engagementId },
    include: { options: { orderBy: { position: "asc" } }, activity: true },
  });
  questionId = question.id;
  activityId = question.activityId;
  options = question.options.map(({ id }) => id);
});

async function say(times: number, { option = 0, ...rest }: Said = {}) {
  const rows = Array.from({ length: times }, () => ({
    id: world.deps.ids.row(),
    engagementId,
    activityId,
    kind: "answer" as const,
    reference: `R-${++number}`,
    channel: "online" as const,
    voice: "own" as const,
    perspective: "carer" as const,
    questionId,
    optionId: option === null ? null : (options[option] ?? null),
    ...rest,
  }));
  await world.db.contribution.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

const desk = async (more: object = {}) => {
  const { questions } = await world.as(commissioner).results.desk({ ...where, by: "perspective", ...more });
  const choices = questions[0]?.choices;
  if (!choices) throw new Error("There is no table.");
  return choices;
};
const close = () => world.as(commissioner).activity.close(where);
const published = (by: "perspective" | "voice" | "channel" | null = null) =>
  world.nobody.results.published({ ...where, by });

test("each person counts once, with the newest that they said; what is staged, replaced or with the safeguarding lead does not", async () => {
  const { db } = world;
  await say(2);
  const [first = ""] = await say(1, { option: 1 });
  await db.contribution.update({ where: { id: first }, data: { replacedAt: world.clock.now } });
  await say(1, { option: 2, supersedesId: first });
  const [held = ""] = await say(1);
  await db.contribution.update({ where: { id: held }, data: { heldAt: world.clock.now } });
  const batch = await db.importBatch.create({
    data: { engagementId, activityId, fileName: "a.csv", createdBy: commissioner.person?.id ?? "" },
  });
  await say(5, { option: 1, importId: batch.id });
  expect((await desk()).rows.map(({ people }) => people)).toEqual([2, 0, 1]);
  await db.importBatch.update({ where: { id: batch.id }, data: { revealedAt: world.clock.now } });
  expect((await desk()).rows.map(({ people }) => people)).toEqual([2, 5, 1]);
  expect((await desk()).people).toBe(8);
});

test("staff see exact numbers by who people are, how they answered, and in own and other voices apart", async () => {
  await say(3, { perspective: "provider", voice: "organisation" });
  await say(2, { option: 2, voice: "on_behalf", channel: "paper" });
  await say(1, { option: null });
  expect(await desk()).toMatchObject({
    people: 6,
    groups: [
      { key: "carer", people: 3 },
      { key: "provider", people: 3 },
    ],
    rows: [
      { words: "No", people: 3, cells: [0, 3] },
      { words: "Sometimes", people: 0, cells: [0, 0] },
      { words: "Yes", people: 2, cells: [2, 0] },
      { words: "", people: 1, cells: [1, 0] },
    ],
  });
  expect((await desk({ by: "voice" })).groups).toEqual([
    { key: "own", people: 1 },
    { key: "on_behalf", people: 2 },
    { key: "organisation", people: 3 },
  ]);
  expect((await desk({ by: "channel", voice: "on_behalf" })).groups).toEqual([{ key: "paper", people: 2 }]);
});

test("themes count people once, however many of their passages carry one", async () => {
  const [id = ""] = await say(1);
  const theme = await world.db.theme.create({ data: { engagementId, name: "Night" } });
  for (let nth = 0; nth < 2; nth++) {
    const passage = await world.db.passage.create({ data: { engagementId, contributionId: id } });
    await world.db.passageTheme.create({
      data: {
        engagementId,
        passageId: passage.id,
        themeId: theme.id,
        codedBy: commissioner.person?.id ?? "",
      },
    });
  }
  const { questions } = await world.as(commissioner).results.desk({ ...where, by: null });
  expect(questions[0]?.themes.rows).toMatchObject([{ words: "Night", people: 1 }]);
});

test("results are published once it has closed, by a person, and stay as they were", async () => {
  await say(40);
  await say(20, { option: 1, perspective: "lived_experience" });
  const api = world.as(commissioner);
  await expect(api.results.publish(where)).rejects.toThrow(/after an activity has closed/);
  await expect(published()).rejects.toThrow(/could not find/);
  await close();
  await expect(published()).rejects.toThrow(/could not find/);
  const both = await Promise.allSettled([api.results.publish(where), api.results.publish(where)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await world.db.auditEvent.count({ where: { engagementId, action: "results.publish" } })).toBe(1);
  expect(await world.db.threadEvent.count({ where: { engagementId, kind: "results.published" } })).toBe(1);
  const before = (await published()).shown;
  expect(before.questions[0]?.table?.rows.map(({ people }) => people)).toEqual([40, 20, 0]);
  await say(1);
  expect((await published()).shown).toEqual(before);
});

test("small numbers are kept back from everybody, by every grouping, and so is what would give them away", async () => {
  await say(40, { perspective: "lived_experience" });
  await say(20);
  await say(3, { option: 1 });
  await say(30, { option: 1, perspective: "lived_experience" });
  await say(9, { option: 2, perspective: "provider", voice: "organisation" });
  await close();
  await world.as(commissioner).results.publish(where);
  const { table } = (await published("perspective")).shown.questions[0] ?? {};
  expect(table?.rows.map(({ people }) => people)).toEqual([60, 33, 9]);
  expect(table?.groups.map(({ people }) => people)).toEqual([70, 23, 9]);
  const [no, sometimes] = table?.rows.map(({ cells }) => cells) ?? [];
  // Three carers, and twenty beside them: 23 less 20 would be three.
  expect([sometimes?.[1], no?.[1]]).toEqual([null, null]);
  expect(no?.[0]).toBe(40);
});

test("too few answers are not told at all, and a consultation of another kind has no results", async () => {
  await say(7);
  await close();
  await world.as(commissioner).results.publish(where);
  expect((await published()).shown.questions[0]?.table).toBeNull();
  const { slug: activity } = await world.as(commissioner).activity.create({
    engagement: where.engagement,
    kind: "workshop",
    title: "Together",
    introduction: "About rest.",
    rung: "co_design",
  });
  await expect(
    world.as(commissioner).results.desk({ engagement: where.engagement, activity, by: null }),
  ).rejects.toThrow(/could not find/);
});
