/** Results are counted by what changed, never by counting everything. Here they are held against counting everything. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countAnswers } from "../../server/shared/count-answers.ts";
import { type OpenConsultation, openConsultation } from "../support/consultation.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let asked: OpenConsultation;
let activityId: string;
beforeAll(async () => {
  world = await startWorld();
  asked = await openConsultation(world, new Date(world.clock.now.getTime() + 86_400_000));
  const question = await world.db.question.findUniqueOrThrow({ where: { id: asked.when.id } });
  activityId = question.activityId;
});
afterAll(() => world.close());

const row = () => world.deps.ids.row();
let number = 0;

async function say(many: number, more: { importId?: string; questionId?: string | null } = {}) {
  const { engagementId, when } = asked;
  const said = Array.from({ length: many }, (_, nth) => ({
    id: row(),
    engagementId,
    activityId,
    kind: "answer" as const,
    reference: `C-${++number}`,
    channel: nth % 2 ? ("paper" as const) : ("online" as const),
    voice: "own" as const,
    perspective: nth % 3 ? ("carer" as const) : ("provider" as const),
    questionId: when.id,
    optionId: when.options[nth % 2]?.id ?? null,
    ...(more.questionId === null ? { optionId: null } : {}),
    ...more,
  }));
  await world.db.contribution.createMany({ data: said });
  await world.db.passage.createMany({
    data: said.map(({ id }) => ({ id: row(), engagementId, contributionId: id })),
  });
  return said.map(({ id }) => id);
}

/** Everything counted from nothing, one contribution after another. */
async function countedFromNothing() {
  const said = await world.db.contribution.findMany({
    where: {
      activityId,
      kind: { in: ["answer", "clause_comment", "imported"] },
      heldAt: null,
      replacedAt: null,
      withdrawnAt: null,
      OR: [{ importId: null }, { importBatch: { revealedAt: { not: null } } }],
    },
    include: { choices: true, passages: { include: { themes: { include: { theme: true } } } } },
  });
  const cells = new Map<string, number>();
  for (const { questionId, optionId, perspective, voice, channel, choices, passages } of said) {
    const add = (of: string, key: string, place = 0) => {
      const cell = [of, questionId, key, place, perspective, voice, channel].join(" ");
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    };
    add("answers", optionId ?? "");
    for (const choice of choices) add("choices", choice.optionId, choice.position);
    const coded = passages.flatMap(({ themes }) => themes.map(({ theme }) => theme));
    for (const id of new Set(coded.filter(({ mergedAt }) => !mergedAt).map(({ id }) => id)))
      add("themes", id);
  }
  return Object.fromEntries(cells);
}

async function counted() {
  const cells = new Map<string, number>();
  for (const [questionId, known] of await countAnswers(world.db, activityId))
    for (const of of ["answers", "choices", "themes"] as const)
      for (const one of known[of]) {
        const place = "place" in one ? one.place : 0;
        const cell = [of, questionId, one.key, place, one.perspective, one.voice, one.channel].join(" ");
        cells.set(cell, (cells.get(cell) ?? 0) + one.people);
      }
  return Object.fromEntries(cells);
}

/** Everything that can happen to what results are made of. `nth` says to which of what there is. */
const happenings = {
  answers: () => say(3),
  letters: () => say(2, { questionId: null }),
  anImport: async () => {
    const { engagementId } = asked;
    const { id } = await world.db.importBatch.create({
      data: { engagementId, activityId, fileName: "a.csv", createdBy: row() },
    });
    await say(3, { importId: id });
  },
  revealed: async (nth: number) => {
    const batches = await world.db.importBatch.findMany({ where: { activityId }, orderBy: { id: "asc" } });
    const batch = batches[nth % (batches.length || 1)];
    if (!batch) return;
    const revealedAt = batch.revealedAt ? null : world.clock.now;
    await world.db.importBatch.update({ where: { id: batch.id }, data: { revealedAt } });
  },
  held: (nth: number) => turn(nth, "heldAt"),
  replaced: (nth: number) => turn(nth, "replacedAt"),
  takenBack: (nth: number) => turn(nth, "withdrawnAt"),
  chosen: async (nth: number) => {
    const { engagementId, when } = asked;
    const said = await some(nth, { questionId: when.id });
    const optionId = when.options[0]?.id;
    if (!said || !optionId) return;
    const where = { contributionId: said.id };
    if (await world.db.contributionChoice.count({ where }))
      await world.db.contributionChoice.deleteMany({ where });
    else
      await world.db.contributionChoice.create({
        data: { engagementId, questionId: when.id, contributionId: said.id, optionId, position: 1 },
      });
  },
  cut: async (nth: number) => {
    const said = await some(nth);
    if (said)
      await world.db.passage.create({
        data: { engagementId: asked.engagementId, contributionId: said.id },
      });
  },
  themed: async (nth: number) => {
    const { engagementId } = asked;
    const passages = await world.db.passage.findMany({ where: { engagementId }, orderBy: { id: "asc" } });
    const passage = passages[(nth * 7) % (passages.length || 1)];
    const themes = await world.db.theme.findMany({ where: { engagementId }, orderBy: { id: "asc" } });
    const theme =
      themes[nth % 4] ?? (await world.db.theme.create({ data: { engagementId, name: `T${++number}` } }));
    if (!passage) return;
    const where = { passageId: passage.id, themeId: theme.id };
    const { count } = await world.db.passageTheme.deleteMany({ where });
    if (count === 0) await world.db.passageTheme.create({ data: { ...where, engagementId, codedBy: row() } });
  },
  merged: async (nth: number) => {
    const { engagementId } = asked;
    const themes = await world.db.theme.findMany({ where: { engagementId }, orderBy: { id: "asc" } });
    const theme = themes[nth % (themes.length || 1)];
    if (!theme) return;
    const mergedAt = theme.mergedAt ? null : world.clock.now;
    await world.db.theme.update({ where: { id: theme.id }, data: { mergedAt } });
  },
  looked: async () => {
    expect(await counted()).toEqual(await countedFromNothing());
  },
};

async function some(nth: number, where: object = {}) {
  const said = await world.db.contribution.findMany({
    where: { activityId, ...where },
    orderBy: { id: "asc" },
  });
  return said[(nth * 5) % (said.length || 1)];
}

async function turn(nth: number, field: "heldAt" | "replacedAt" | "withdrawnAt") {
  const said = await some(nth);
  if (!said) return;
  await world.db.contribution.update({
    where: { id: said.id },
    data: { [field]: said[field] ? null : world.clock.now },
  });
}

test("whatever happens, in whatever order, results are what counting everything gives", async () => {
  const happening = fc.record({
    what: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
    nth: fc.nat(50),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 25 }), async (all) => {
      for (const { what, nth } of all) await happenings[what](nth);
      await happenings.looked();
    }),
    { numRuns: 12 },
  );
  expect(Object.values(await counted()).length).toBeGreaterThan(5);
  expect(await world.db.countDue.count({ where: { activityId } })).toBe(0);
});

test("several who look while others answer count nobody twice and lose nobody", async () => {
  await Promise.all(
    Array.from({ length: 24 }, (_, nth) => (nth % 2 ? counted() : say(4).then(() => counted()))),
  );
  expect(await counted()).toEqual(await countedFromNothing());
});
