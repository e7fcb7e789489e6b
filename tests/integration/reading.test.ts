import { afterAll, beforeAll, expect, test } from "vitest";
import { NOBODY } from "../../server/domain/policy.ts";
import { everythingPublic, type Started, startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let started: Started;
beforeAll(async () => {
  world = await startWorld();
  started = await startSpecification(world);
});
afterAll(() => world.close());

test("reading is recorded once, with who and when", async () => {
  const { slug: engagement, commissioner } = started;
  const { reference, id } = await started.say("Nobody answers at night.");
  const api = world.as(commissioner);
  const first = world.clock.now;
  await api.contribution.read({ engagement, reference });
  world.clock.set(new Date(first.getTime() + 60_000));
  await api.contribution.read({ engagement, reference });
  const row = await world.db.contribution.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ readAt: first, readBy: commissioner.person?.id });
  expect(await world.db.threadEvent.count({ where: { contributionId: id, kind: "contribution.read" } })).toBe(
    1,
  );
});

test("an import that is not revealed yet is nowhere in the queue", async () => {
  const { slug: engagement, commissioner, engagementId, activityId } = started;
  const batch = await world.db.importBatch.create({
    data: { engagementId, activityId, fileName: "a.csv", createdBy: commissioner.person?.id ?? "" },
  });
  const { id, reference } = await started.say("Zebra crossings near the hub.");
  await world.db.contribution.update({ where: { id }, data: { importId: batch.id } });
  const api = world.as(commissioner);
  expect((await api.contribution.queue({ engagement, words: "zebra" })).total).toBe(0);
  await expect(api.contribution.desk({ engagement, reference })).rejects.toThrow(
    /nothing with this reference/,
  );
  await expect(world.nobody.contribution.thread({ engagement, reference })).rejects.toThrow(
    /nothing with this reference/,
  );
  await world.db.importBatch.update({ where: { id: batch.id }, data: { revealedAt: world.clock.now } });
  expect((await api.contribution.queue({ engagement, words: "zebras" })).total).toBe(1);
});

test("words are public only after a person approved them, and private again when that is taken back", async () => {
  const { slug: engagement, commissioner, night } = started;
  const api = world.as(commissioner);
  const secret = "My sister Dilys fell on the stairs";
  const { reference, passageId } = await started.say(secret, { clauseId: night.clauseId });
  await api.contribution.theme({ engagement, reference, themes: [], newThemes: ["Falls"] });
  await api.response.record({
    engagement,
    contribution: reference,
    kind: "accepted",
    reason: "We will help.",
  });
  const { themes } = await api.theme.list({ engagement });
  const theme = themes.find(({ name }) => name === "Falls")?.id ?? "";
  await api.response.record({ engagement, theme, kind: "accepted", reason: "Falls matter." });
  await api.response.publish({ engagement });
  await api.clause.revise({
    engagement,
    clause: night.clauseId,
    sequence: 1,
    number: "1",
    title: "Help at night",
    body: "The hub must answer calls at any hour.",
    reason: "People fall at night.",
    passages: [passageId],
    themes: [theme],
  });
  await api.version.publish({ engagement, summary: "Help at night." });

  const said = () => everythingPublic(world, NOBODY, started, [reference]);
  const before = await said();
  expect(before).not.toContain("Dilys");
  expect(before).toContain("We will help.");
  expect(before).toContain("People fall at night.");
  await api.contribution.approveWords({ engagement, reference, approved: true });
  expect(await said()).toContain(secret);
  await api.contribution.approveWords({ engagement, reference, approved: false });
  expect(await said()).not.toContain("Dilys");
  await expect(
    world.nobody.contribution.approveWords({ engagement, reference, approved: true }),
  ).rejects.toThrow(/Sign in/);
});

test("a response is a draft until it is published, and publishing twice shows it once", async () => {
  const { slug: engagement, commissioner } = started;
  const api = world.as(commissioner);
  const { reference } = await started.say("More parking please");
  await api.response.record({
    engagement,
    contribution: reference,
    kind: "out_of_scope",
    reason: "Parking is run by another team.",
    easyRead: "We do not run car parks.",
  });
  const story = () => world.nobody.contribution.thread({ engagement, reference });
  expect((await story()).responses).toEqual([]);
  const [one, two] = await Promise.all([
    api.response.publish({ engagement }),
    api.response.publish({ engagement }),
  ]);
  expect(one.published + two.published).toBe(1);
  expect((await story()).responses).toMatchObject([{ kind: "out_of_scope" }]);
  await expect(
    api.response.record({ engagement, contribution: reference, kind: "accepted", reason: " " }),
  ).rejects.toThrow(/Say why/);
});

test("staff of another authority find nothing here", async () => {
  const stranger = world.as(await world.makeStaff(await world.makeAuthority()));
  const { slug: engagement } = started;
  await expect(stranger.contribution.queue({ engagement })).rejects.toThrow(/cannot do this/);
});
