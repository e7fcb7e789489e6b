/** What waits for a response is kept up to date by what changed. Here it is held against looking at everything. */
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveContributions } from "../../server/shared/contribute.ts";
import { countWaiting } from "../../server/shared/waiting.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { type Started, startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let started: Started;
let api: Caller;
beforeAll(async () => {
  world = await startWorld();
  started = await startSpecification(world);
  api = world.as(started.commissioner);
});
afterAll(() => world.close());

const WORDS = "First this is said. Then that is said. And at last something else.";
const STATES = ["none", "draft", "published"] as const;

async function say(many: number) {
  const { engagementId, activityId } = started;
  const one = { kind: "answer", channel: "online", voice: "own", perspective: "carer" } as const;
  const said = Array.from({ length: many }, () => ({ engagementId, activityId, ...one, words: WORDS }));
  return world.db.$transaction((tx) => saveContributions(world.deps, tx, said));
}

/** What is true of each, found by looking at every passage and every response. */
async function lookedAtAll() {
  const { engagementId } = started;
  const said = await world.db.contribution.findMany({
    where: { engagementId, heldAt: null, replacedAt: null, withdrawnAt: null, erasedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: {
      passages: {
        include: {
          responses: { include: { response: true } },
          themes: { include: { theme: { include: { responses: { include: { response: true } } } } } },
        },
      },
    },
  });
  const found: Record<(typeof STATES)[number], string[]> = { none: [], draft: [], published: [] };
  for (const { reference, passages } of said) {
    const states = new Set<(typeof STATES)[number]>();
    for (const passage of passages.filter(({ cutAt }) => cutAt === null)) {
      const over = passages.filter(
        (wider) =>
          wider === passage ||
          wider.startsAt === null ||
          (wider.startsAt <= (passage.startsAt ?? 0) && (wider.endsAt ?? 0) >= (passage.endsAt ?? 0)),
      );
      const responses = [
        ...over.flatMap((wider) => wider.responses),
        ...passage.themes.flatMap(({ theme }) => theme.responses),
      ];
      if (responses.length === 0) states.add("none");
      for (const { response } of responses) states.add(response.publishedAt ? "published" : "draft");
    }
    for (const state of states) found[state].push(reference);
  }
  return found;
}

async function atTheDesk() {
  const found: Record<string, string[]> = {};
  for (const response of STATES) {
    const all: string[] = [];
    for (let later = true; later; ) {
      const page = await api.contribution.queue({ engagement: started.slug, response, after: all.at(-1) });
      all.push(...page.contributions.map(({ reference }) => reference));
      later = page.later;
    }
    found[response] = all;
  }
  return found;
}

const pick = <T>(all: readonly T[], nth: number): T | undefined => all[(nth * 7) % (all.length || 1)];

async function anyPassage(nth: number) {
  const { engagementId } = started;
  const where = { engagementId, cutAt: null };
  const passages = await world.db.passage.findMany({
    where,
    orderBy: { id: "asc" },
    include: { contribution: true },
  });
  return pick(passages, nth);
}

const themesOf = () =>
  world.db.theme.findMany({
    where: { engagementId: started.engagementId, mergedAt: null },
    orderBy: { id: "asc" },
  });

let number = 0;
const decided = { kind: "accepted", reason: "You are right, and we change it." } as const;

/** Everything that can happen to what is answered. `nth` says to which of what there is. */
const happenings = {
  said: async () => {
    await say(2);
  },
  cut: async (nth: number) => {
    const passage = await anyPassage(nth);
    if (!passage) return;
    const { reference } = passage.contribution;
    const uncut = passage.startsAt === null;
    const change = uncut ? { cuts: [20, 39], had: [] } : { cuts: [], had: [20, 39] };
    const cut = api.contribution.cut({ engagement: started.slug, reference, ...change, themes: "keep" });
    // What a published response rests on stays as it is.
    await cut.catch(({ cause }) => expect(cause.detail.fields.cuts).toMatch(/cannot be joined/));
  },
  themed: async (nth: number) => {
    const passage = await anyPassage(nth);
    if (!passage) return;
    const { engagementId } = started;
    const themes = await themesOf();
    const theme =
      themes[nth % 3] ?? (await world.db.theme.create({ data: { engagementId, name: `Theme ${++number}` } }));
    const where = { passageId: passage.id, themeId: theme.id };
    const { count } = await world.db.passageTheme.deleteMany({ where });
    if (count === 0)
      await world.db.passageTheme.create({
        data: { ...where, engagementId, codedBy: world.deps.ids.row() },
      });
  },
  unthemed: async (nth: number) => {
    const { engagementId } = started;
    const coded = pick(await world.db.passageTheme.findMany({ where: { engagementId } }), nth);
    if (coded) await world.db.passageTheme.deleteMany({ where: { passageId: coded.passageId } });
  },
  // As when somebody changes their words: the draft goes to the new ones.
  moved: async (nth: number) => {
    const { engagementId } = started;
    const target = pick(
      await world.db.responseTarget.findMany({ where: { engagementId, passageId: { not: null } } }),
      nth,
    );
    const to = await anyPassage(nth);
    if (!target || !to) return;
    const { responseId } = target;
    const there = await world.db.responseTarget.count({ where: { responseId, passageId: to.id } });
    if (there === 0)
      await world.db.responseTarget.update({ where: { id: target.id }, data: { passageId: to.id } });
  },
  merged: async (nth: number) => {
    const [one, other] = await themesOf();
    if (!one || !other || nth % 2) return;
    await api.theme.merge({ engagement: started.slug, themes: [one.id, other.id], stays: one.id });
  },
  answered: async (nth: number) => {
    const passage = await anyPassage(nth);
    if (!passage) return;
    const { reference } = passage.contribution;
    await api.response.record({
      engagement: started.slug,
      ...decided,
      contribution: reference,
      passage: passage.id,
    });
  },
  answeredByTheme: async (nth: number) => {
    const theme = pick(await themesOf(), nth);
    if (theme) await api.response.record({ engagement: started.slug, ...decided, theme: theme.id });
  },
  published: () => api.response.publish({ engagement: started.slug }),
  heldBack: async (nth: number) => {
    const { engagementId } = started;
    const responses = await world.db.response.findMany({ where: { engagementId }, orderBy: { id: "asc" } });
    const response = pick(responses, nth);
    if (response) await world.db.response.update({ where: { id: response.id }, data: { publishedAt: null } });
  },
  looked: async () => {
    expect(await atTheDesk()).toEqual(await lookedAtAll());
  },
};

test("whatever happens, in whatever order, the desk finds what waits as looking at everything would", async () => {
  await say(4);
  const happening = fc.record({
    what: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
    nth: fc.nat(50),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 20 }), async (all) => {
      for (const { what, nth } of all) await happenings[what](nth);
      await happenings.looked();
    }),
    { numRuns: 10, endOnFailure: true },
  );
  await happenings.answered(0);
  await happenings.published();
  await happenings.answered(3);
  await say(1);
  await happenings.looked();
  const all = await lookedAtAll();
  for (const state of STATES) expect(all[state].length).toBeGreaterThan(0);
  expect(await world.db.responseDue.count()).toBe(0);
});

test("what is cut, put together and cut again has each time the state of its passages", async () => {
  const { slug } = started;
  const [said] = await say(1);
  if (!said) throw new Error("Nothing was said.");
  const { id, reference } = said;
  const cut = (cuts: number[], had: number[]) =>
    api.contribution.cut({ engagement: slug, reference, cuts, had, themes: "keep" });
  await cut([20], []);
  const part = await world.db.passage.findFirstOrThrow({ where: { contributionId: id, startsAt: 20 } });
  await api.response.record({ engagement: slug, ...decided, contribution: reference, passage: part.id });
  await happenings.looked();
  for (const [cuts, had] of [
    [[], [20]],
    [[20], []],
    [[39], [20]],
  ] as const) {
    await cut([...cuts], [...had]);
    await happenings.looked();
  }
});

test("each change is noticed, also when nothing else changes with it", async () => {
  const { engagementId, slug } = started;
  const [one, other] = await say(2);
  if (!one || !other) throw new Error("Nothing was said.");
  const theme = await world.db.theme.create({ data: { engagementId, name: `Theme ${++number}` } });
  await api.response.record({ engagement: slug, ...decided, theme: theme.id });
  const coded = { passageId: one.passageId, themeId: theme.id };
  const setCut = (id: string, cutAt: Date | null) =>
    world.db.passage.update({ where: { id }, data: { cutAt } });
  for (const change of [
    () => world.db.passageTheme.create({ data: { ...coded, engagementId, codedBy: world.deps.ids.row() } }),
    () => world.db.passageTheme.deleteMany({ where: coded }),
    () => setCut(other.passageId, world.clock.now),
    () => setCut(other.passageId, null),
  ]) {
    const before = await atTheDesk();
    await change();
    await happenings.looked();
    expect(await atTheDesk()).not.toEqual(before);
  }
});

test.skipIf(!process.env["TEST_DATABASE_URL"])(
  "what somebody works on is not waited for, and is found once they are done",
  async () => {
    const { engagementId, slug } = started;
    const [said] = await say(1);
    if (!said) throw new Error("Nothing was said.");
    const { id, reference } = said;
    const before = (await countWaiting(world.db, engagementId)).unanswered;
    await api.response.record({ engagement: slug, ...decided, contribution: reference });

    const somebody = new pg.Client(world.database.connection);
    await somebody.connect();
    await somebody.query("BEGIN");
    await somebody.query('SELECT FROM "Contribution" WHERE id = $1 FOR UPDATE', [id]);
    expect((await countWaiting(world.db, engagementId)).unanswered).toBe(before);
    await somebody.query("COMMIT");
    await somebody.end();
    expect((await countWaiting(world.db, engagementId)).unanswered).toBe(before - 1);
    expect(await atTheDesk()).toEqual(await lookedAtAll());
  },
);
