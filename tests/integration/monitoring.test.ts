import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let engagementId: string;
let commissioner: Caller;
let here: { engagement: string; activity: string };
let questionId: string;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.set(new Date("2026-03-02T10:00:00Z"));
  const authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  const engagement = await world.makeEngagement(authority);
  engagementId = engagement.id;
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
  await commissioner.activity.open({ ...here, closesAt: new Date("2026-03-12T23:59:59Z"), ...withReasons });
  questionId = (await world.db.question.findFirstOrThrow({ where: { engagementId } })).id;
});

/** Somebody who has taken part; before sending, when `draft`. */
async function somebody(draft = false): Promise<Caller> {
  const { token } = await world.nobody.submission.begin(here);
  const device = await world.db.device.findUniqueOrThrow({
    where: { tokenHash: world.deps.secrets.digest(token ?? "") },
  });
  const { id: deviceId, participantId: id } = device;
  const caller = world.as({ person: null, participant: { id, engagementId, deviceId } });
  await caller.submission.save({ ...here, questionId, text: "Somebody who picks up." });
  if (!draft) await caller.submission.send(here);
  return caller;
}

const about = (answers: Record<string, string>, key = randomUUID()) => ({
  ...here,
  key,
  set: 1 as const,
  answers,
});
const waiting = () => world.db.equalitySheet.count({ where: { engagementId } });
const filed = () => world.db.equalityAnswer.findMany({ where: { engagementId } });

/** So many people who all said this about themselves. */
async function people(count: number, answers: Record<string, string>): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await (await somebody()).monitoring.send(about(answers));
}

test("nine people wait, the tenth files all of them, and nothing leads back", async () => {
  await people(9, { age: "25_44", sex: "female" });
  expect([await waiting(), (await filed()).length]).toEqual([9, 0]);
  expect((await commissioner.monitoring.read(here)).questions).toEqual([]);

  await people(1, { age: "25_44" });
  expect(await waiting()).toBe(0);
  const rows = await filed();
  expect(rows).toHaveLength(19);
  const personal = await world.db.submission.findMany({
    where: { engagementId },
    select: { id: true, participantId: true, reference: true },
  });
  const kept = JSON.stringify(rows);
  for (const { id, participantId, reference } of personal)
    for (const trace of [id, participantId, reference]) expect(kept).not.toContain(trace ?? "?");
  expect(new Set(rows.map(({ month }) => month.toISOString()))).toEqual(
    new Set(["2026-03-01T00:00:00.000Z"]),
  );
  // Version 4: an id of version 7 would tell the moment.
  for (const { id } of rows) expect(id[14]).toBe("4");
  // Written in the order of random ids: the order of the rows is not that in which people came.
  const places = await world.db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "EqualityAnswer" WHERE "engagementId" = ${engagementId}::uuid ORDER BY ctid`;
  expect(places.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
  expect(
    await world.db.auditEvent.count({ where: { engagementId, action: { startsWith: "monitoring" } } }),
  ).toBe(0);
});

test("two at the same moment make one batch, and none of one", async () => {
  await people(8, { age: "75_over" });
  const three = await Promise.all([somebody(), somebody(), somebody()]);
  await Promise.all(three.map((person) => person.monitoring.send(about({ age: "16_24" }))));
  const rows = (await filed()).length;
  expect(rows + (await waiting())).toBe(11);
  expect(rows).toBeGreaterThanOrEqual(10);
});

test("sent twice it counts once, whether by the same form or by another", async () => {
  const person = await somebody();
  const sheet = about({ age: "45_64" });
  await person.monitoring.send(sheet);
  await person.monitoring.send(sheet);
  await person.monitoring.send(about({ age: "16_24" }));
  expect(await waiting()).toBe(1);
});

test("leaving everything out keeps nothing, and is not asked again", async () => {
  const person = await somebody();
  await person.monitoring.send(about({}));
  expect(await waiting()).toBe(0);
  expect((await person.submission.read(here)).submission?.monitored).toBe(true);
});

test("it comes afterwards: not before the answers were sent", async () => {
  const person = await somebody(true);
  await expect(person.monitoring.send(about({ age: "16_24" }))).rejects.toThrow("Send your answers first");
  expect(await waiting()).toBe(0);
});

test("few of a kind are hidden, and the total with them", async () => {
  await people(9, { disability: "yes", sex: "female" });
  await people(3, { disability: "no", sex: "female" });
  world.clock.set(new Date("2026-03-13T10:00:00Z"));
  expect((await commissioner.monitoring.read(here)).mayFile).toBe(true);
  await commissioner.monitoring.file(here);
  const { questions, mayFile } = await commissioner.monitoring.read(here);
  expect(mayFile).toBe(false);
  expect(questions.map(({ question, said }) => [question, said.parts, said.total])).toEqual([
    [
      "disability",
      [
        { key: "yes", count: 9 },
        { key: "no", count: null },
      ],
      null,
    ],
    ["sex", [{ key: "female", count: 12 }], 12],
  ]);
});

test("while people still take part, the last few are not counted", async () => {
  await people(2, { age: "25_44" });
  await expect(commissioner.monitoring.file(here)).rejects.toThrow("after it has closed");
  expect(await waiting()).toBe(2);
});
