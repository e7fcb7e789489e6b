import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../prisma/seed.ts";
import { isOpen } from "../../server/domain/activity.ts";
import { firstBreak } from "../../server/domain/chain.ts";
import { fingerprint, versionDigest } from "../../server/shared/fingerprint.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let seconds: number;
beforeAll(async () => {
  world = await startWorld();
  const started = performance.now();
  await seedDemonstration(world.deps);
  seconds = (performance.now() - started) / 1000;
});
afterAll(() => world.close());

test("seeding takes under twenty seconds, and a second one changes nothing", async () => {
  expect(seconds).toBeLessThan(20);
  const before = await world.db.contribution.count();
  await seedDemonstration(world.deps);
  expect(await world.db.contribution.count()).toBe(before);
});

test("it is alive: many voices, all five kinds of response, three versions, what is open is open", async () => {
  const { db } = world;
  const contributions = await db.contribution.findMany({ include: { text: true } });
  expect(contributions.length).toBeGreaterThanOrEqual(150);
  for (const key of ["voice", "perspective", "channel"] as const) {
    expect(new Set(contributions.map((contribution) => contribution[key])).size).toBeGreaterThanOrEqual(3);
  }
  expect(contributions.some((contribution) => contribution.language === "cy")).toBe(true);
  const kinds = await db.response.groupBy({ by: ["kind"] });
  expect(kinds).toHaveLength(5);
  expect(await db.version.count()).toBe(3);
  const activities = await db.activity.findMany();
  const open = activities
    .filter((activity) => isOpen(activity, world.clock.now))
    .map((activity) => activity.kind);
  expect(open.sort()).toEqual(["consultation", "consultation", "market_test", "workshop"]);
  expect(
    (await db.liveSession.findMany({ orderBy: { state: "asc" } })).map((session) => session.state),
  ).toEqual(["running", "ended"]);
});

test("a provider's confidential words lie only in the encrypted table", async () => {
  const [sealed] = await world.db.confidentialText.findMany();
  if (!sealed) throw new Error("No confidential answer was seeded.");
  const words = world.deps.secrets.open(sealed.sealed, sealed.contributionId);
  expect(words.length).toBeGreaterThan(20);
  expect(await world.db.contributionText.count({ where: { text: words } })).toBe(0);
});

/** The versions whose clauses, as they lie in the tables, are no longer what the chain sealed. */
async function alteredVersions(head?: string): Promise<string[]> {
  const links = await world.db.chainEntry.findMany({ orderBy: { position: "asc" } });
  expect(firstBreak(fingerprint, links, head)).toBeNull();
  const versions = await world.db.version.findMany({
    orderBy: { sequence: "asc" },
    include: { clauses: { orderBy: { position: "asc" }, include: { revision: true } } },
  });
  expect(links.map((link) => link.subjectId)).toEqual(versions.map((version) => version.id));
  return versions.flatMap((version, at) => {
    const digest = versionDigest(version.clauses.map(({ revision }) => revision));
    return digest === links[at]?.digest && digest === version.digest ? [] : [version.label];
  });
}

test("every version is sealed, and shows its place in the chain; an altered word gives it away", async () => {
  const { db, nobody } = world;
  const seen = await Promise.all(
    ["0.1", "0.2", "0.3"].map((label) => nobody.version.read({ engagement: "carers-hub", label })),
  );
  const links = await db.chainEntry.findMany({ orderBy: { position: "asc" } });
  expect(seen.map(({ chainHead }) => chainHead)).toEqual(links.map(({ hash }) => hash));
  expect(await alteredVersions(links.at(-1)?.hash)).toEqual([]);

  // Somebody who owns the database can switch the triggers off.
  await db.$executeRaw`ALTER TABLE "ClauseRevision" DISABLE TRIGGER "ClauseRevision_frozen"`;
  const changed = await db.clauseRevision.findFirstOrThrow({ where: { number: "4.2", sequence: 2 } });
  const rewrite = (body: string) => db.clauseRevision.update({ where: { id: changed.id }, data: { body } });
  await rewrite(changed.body.replace("20", "30"));
  expect(await alteredVersions()).toEqual(["0.2", "0.3"]);
  await rewrite(changed.body);
  await db.$executeRaw`ALTER TABLE "ClauseRevision" ENABLE TRIGGER "ClauseRevision_frozen"`;
  expect(await alteredVersions()).toEqual([]);
});

test("it is the same every time", async () => {
  const again = await startWorld();
  await seedDemonstration(again.deps);
  const facts = (from: World) =>
    from.db.contribution.findMany({
      select: { id: true, reference: true, createdAt: true },
      orderBy: { id: "asc" },
    });
  expect(await facts(again)).toEqual(await facts(world));
  const chain = (from: World) => from.db.chainEntry.findMany({ orderBy: { position: "asc" } });
  expect(await chain(again)).toEqual(await chain(world));
  await again.close();
});
