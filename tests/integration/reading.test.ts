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

const later = (minutes: number) => world.clock.set(new Date(world.clock.now.getTime() + minutes * 60_000));

test("every reading is recorded, with who and when, and the first one is the thread's", async () => {
  const { slug: engagement, commissioner, authority } = started;
  const colleague = await world.makeStaff(authority);
  const { reference, id } = await started.say("Nobody answers at night.");
  const first = world.clock.now;
  await world.as(commissioner).contribution.read({ engagement, reference });
  later(1);
  // What one person does in one sitting is one reading.
  await world.as(commissioner).contribution.read({ engagement, reference });
  await world.as(colleague).contribution.read({ engagement, reference });
  later(60);
  await world.as(commissioner).contribution.read({ engagement, reference });
  const row = await world.db.contribution.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ readAt: first, readBy: commissioner.person?.id });
  expect(await world.db.threadEvent.count({ where: { contributionId: id, kind: "contribution.read" } })).toBe(
    1,
  );
  const minutes = (at: Date) => (at.getTime() - first.getTime()) / 60_000;
  const { readings } = await world.as(colleague).contribution.desk({ engagement, reference });
  const nameOf = async (actor: typeof commissioner) =>
    (await world.db.person.findUniqueOrThrow({ where: { id: actor.person?.id ?? "" } })).name;
  expect(readings.map(({ at, by }) => [minutes(at), by])).toEqual([
    [0, await nameOf(commissioner)],
    [1, await nameOf(colleague)],
    [61, await nameOf(commissioner)],
  ]);
});

test("readers who ask for the next at once are each given another one, until nothing is left", async () => {
  const own = await startSpecification(world);
  const engagement = own.slug;
  const readers = await Promise.all(Array.from({ length: 4 }, () => world.makeStaff(own.authority)));
  const said = [];
  for (let each = 0; each < 6; each++) said.push((await own.say(`Thing ${each}`)).reference);
  const next = async (reader: (typeof readers)[number], from?: string) =>
    (await world.as(reader).contribution.takeNext({ engagement, ...(from ? { from } : {}) })).reference;

  const given = await Promise.all(readers.map((reader) => next(reader)));
  expect(new Set(given)).toEqual(new Set(said.slice(0, 4)));
  const [one, two] = readers;
  if (!one || !two) throw new Error("Nobody reads.");
  const mine = given[0] ?? "";
  expect(await next(one), "asked again, it is still theirs").toBe(mine);
  const seen = await world.as(two).contribution.desk({ engagement, reference: mine });
  expect(seen.openWith).toMatch(/^Staff/);
  expect((await world.as(one).contribution.desk({ engagement, reference: mine })).openWith).toBeNull();
  expect(await world.as(two).contribution.claim({ engagement, reference: mine })).toEqual({ mine: false });

  await world.as(one).contribution.read({ engagement, reference: mine });
  const rest = [await next(one, mine), await next(two, given[1] ?? "")];
  expect(rest).toEqual(said.slice(4));
  expect(await next(one, rest[0] ?? "")).toBeNull();
  later(11);
  expect(await world.as(two).contribution.desk({ engagement, reference: mine })).toMatchObject({
    openWith: null,
    unread: false,
  });
  expect(await next(one), "what somebody left lying is given again").toBe(said.find((it) => it !== mine));
  expect((await world.as(one).contribution.desk({ engagement, reference: said[5] ?? "" })).previous).toBe(
    mine,
  );
});

test("two who theme one thing at once keep each other's themes, and two who answer it see each other's", async () => {
  const { slug: engagement, commissioner, authority } = started;
  const [one, two] = [world.as(commissioner), world.as(await world.makeStaff(authority))];
  const { reference } = await started.say("The bus stops at six.");
  await one.contribution.theme({ engagement, reference, themes: [], newThemes: ["Old", "Buses at six"] });
  const { themes, themeIds: had } = await one.contribution.desk({ engagement, reference });
  const idOf = (name: string) => themes.find((theme) => theme.name === name)?.id ?? "";
  await one.contribution.theme({ engagement, reference, had, themes: [idOf("Buses at six")] });
  await two.contribution.theme({ engagement, reference, had, themes: [...had], newThemes: ["Evenings"] });
  const after = await one.contribution.desk({ engagement, reference });
  expect(after.themes.filter(({ id }) => after.themeIds.includes(id)).map(({ name }) => name)).toEqual([
    "Buses at six",
    "Evenings",
  ]);

  const answer = (api: typeof one, reason: string, known: string[]) =>
    api.response.record({ engagement, contribution: reference, kind: "accepted", reason, known });
  const [first, second] = await Promise.allSettled([answer(one, "Yes.", []), answer(two, "Perhaps.", [])]);
  expect([first.status, second.status].sort()).toEqual(["fulfilled", "rejected"]);
  const refused = [first, second].find((each) => each.status === "rejected");
  expect(String(refused?.status === "rejected" && refused.reason)).toContain("Somebody else answered this");
  const { responses } = await two.contribution.desk({ engagement, reference });
  expect(responses).toHaveLength(1);
  await answer(
    two,
    "This too.",
    responses.map(({ id }) => id),
  );
  expect((await one.contribution.desk({ engagement, reference })).responses).toHaveLength(2);
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
