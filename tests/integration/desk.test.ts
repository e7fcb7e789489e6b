import { afterAll, beforeAll, expect, test } from "vitest";
import { tasksOf } from "../../app/features/desk/tasks.ts";
import { seedDemonstration } from "../../prisma/seed.ts";
import { isBlocking } from "../../server/domain/version.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

const engagement = "carers-hub";
let world: World;
let commissioner: Caller;
beforeAll(async () => {
  world = await startWorld();
  await seedDemonstration(world.deps);
  const { authorityId } = await world.db.engagementAuthority.findFirstOrThrow({
    where: { engagement: { slug: engagement }, part: "lead" },
  });
  commissioner = world.as(await world.makeStaff(authorityId));
});
afterAll(() => world.close());

/** How many the page behind a link of the desk shows. */
async function shownAt(href: string): Promise<number | null> {
  const [, page = "", rest = ""] = /^\/desk\/carers-hub\/([a-z-]+)(.*)$/.exec(href) ?? [];
  const activity = rest.slice(1);
  const show = /^\?show=(unread|untyped)$/.exec(rest)?.[1];
  if (show) {
    return (await commissioner.contribution.queue({ engagement, show: show as "unread" | "untyped" })).total;
  }
  if (rest === "?response=none") {
    return (await commissioner.contribution.queue({ engagement, response: "none" })).total;
  }
  if (page === "workshop") {
    const { statements } = await commissioner.workshop.desk({ engagement, activity });
    return statements.filter(({ state, shown }) => state === "proposed" && !shown).length;
  }
  if (page === "market") {
    const { clarifications } = await commissioner.market.desk({ engagement, activity });
    return clarifications.filter(({ publishedAt }) => publishedAt === null).length;
  }
  if (page === "live") {
    return (await commissioner.live.desk({ sessionId: activity })).waiting.length;
  }
  if (page === "responses") {
    const { forMe, changeAsked, ready, waiting, draft } = await commissioner.response.drafts({ engagement });
    const piles: Record<string, number> = {
      "#for-me": forMe.count,
      "#change-asked": changeAsked.count,
      "#ready": ready.count,
    };
    return piles[rest] ?? waiting.count + draft.count;
  }
  if (page === "publish") {
    const { clauses } = await commissioner.version.gate({ engagement });
    return clauses.filter(({ verdict }) => isBlocking(verdict)).length;
  }
  throw new Error(`Nothing here counts ${href}.`);
}

async function expectEveryNumberTrue(): Promise<string[]> {
  const tasks = tasksOf(await commissioner.engagement.desk({ engagement }));
  const promised = tasks.map(({ href, count }) => [href, count]);
  expect(promised).toEqual(await Promise.all(tasks.map(async ({ href }) => [href, await shownAt(href)])));
  return tasks.map(({ before, after }) => `${before} ${after}`);
}

test("every number that waits is the number that its page shows", async () => {
  expect((await expectEveryNumberTrue()).length).toBeGreaterThanOrEqual(5);
});

test("what was erased, replaced or is still being imported waits for nobody", async () => {
  const { db } = world;
  const before = await commissioner.engagement.desk({ engagement });
  const [one] = (await commissioner.contribution.queue({ engagement, show: "unread" })).contributions;
  await db.contribution.update({
    where: { reference: one?.reference ?? "" },
    data: { erasedAt: world.clock.now },
  });
  const after = await commissioner.engagement.desk({ engagement });
  expect(after.waiting.unread).toBe(before.waiting.unread - 1);
  await expectEveryNumberTrue();
});

test("lately tells the newest days, each thing once, and nothing that has not happened yet", async () => {
  const { lately } = await commissioner.engagement.desk({ engagement });
  expect(lately.length).toBeGreaterThan(0);
  const moments = lately.map(({ day }) => day.getTime());
  expect(moments).toEqual([...moments].sort((one, other) => other - one));
  expect(Math.max(...moments)).toBeLessThanOrEqual(world.clock.now.getTime());
  const [newest] = lately;
  if (!newest) throw new Error("Nothing happened.");
  const { id: engagementId } = await world.db.engagement.findFirstOrThrow({ where: { slug: engagement } });
  const day = (at: Date) => at.toLocaleDateString("en-GB", { timeZone: "Europe/London" });
  const events = await world.db.threadEvent.findMany({
    where: { engagementId, kind: "contribution.received", at: { lte: world.clock.now } },
    select: { at: true, contributionId: true },
  });
  const that = events.filter(({ at }) => day(at) === day(newest.day)).map((event) => event.contributionId);
  expect(newest.kinds.find(({ kind }) => kind === "contribution.received")?.count ?? 0).toBe(
    new Set(that).size,
  );
});
