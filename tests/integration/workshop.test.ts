import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authority: string;
let commissioner: Caller;
let facilitator: Caller;
let engagement: { id: string; slug: string };
let here: { engagement: string; activity: string };

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  facilitator = world.as(await world.makeStaff(authority, "facilitator"));
  engagement = await world.makeEngagement(authority);
  const { slug } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind: "workshop",
    title: "What good looks like",
    introduction: "Write what good looks like.",
    rung: "co_design",
  });
  here = { engagement: engagement.slug, activity: slug };
  await commissioner.activity.open({ ...here, closesAt: new Date("2026-04-01T00:00:00Z") });
});

const propose = (caller: Caller, rest: string, key = randomUUID()) =>
  caller.workshop.propose({ ...here, key, opening: "I can", rest });
const shown = async (caller: Caller, rest: string) => {
  const { statementId } = await propose(caller, rest);
  await facilitator.workshop.show({ ...here, statementId, shown: true });
  return statementId;
};
const someone = async () => world.as(await world.makeParticipant(engagement.id));
const decision = {
  title: "The first aim of the hub",
  decisionMaker: "Cabinet member for adults",
  decidedOn: new Date("2026-03-01T00:00:00Z"),
  reasons: "Most people agreed.",
  reliesOn: "Notes of the workshop.",
  options: [
    { title: "Leave it out", rationale: "Nobody asked for this.", recommended: false },
    { title: "Adopt it", rationale: "It was said most often.", recommended: true },
  ],
};

test("two ideas are proposed, voted on, merged and agreed, and each of them learns of it", async () => {
  const asked = await propose(world.nobody, "talk to somebody at night");
  expect(asked.admitted?.code.split(" ")).toHaveLength(4);
  const carer = await someone();
  const other = await propose(carer, "I can send a text at any hour.");
  expect((await world.nobody.workshop.read(here)).statements).toEqual([]);
  expect((await carer.workshop.read(here)).waiting).toEqual(["I can send a text at any hour."]);

  for (const { statementId } of [asked, other])
    await facilitator.workshop.show({ ...here, statementId, shown: true });
  const listed = (await carer.workshop.read(here)).statements;
  expect(listed.map(({ words }) => words)).toEqual([
    "I can talk to somebody at night.",
    "I can send a text at any hour.",
  ]);
  expect(listed.every(({ counts }) => counts === null)).toBe(true);

  await carer.workshop.takeStance({ ...here, statementId: asked.statementId, stance: "agree" });
  const { admitted } = await world.nobody.workshop.takeStance({
    ...here,
    statementId: asked.statementId,
    stance: "not_sure",
  });
  expect(admitted).not.toBeNull();
  const [first] = (await carer.workshop.read(here)).statements;
  expect(first).toMatchObject({
    mine: { stance: "agree", sequence: 1 },
    counts: { agree: 1, disagree: 0, not_sure: 1 },
  });

  const merged = await facilitator.workshop.merge({
    ...here,
    from: [asked.statementId, other.statementId],
    opening: "I can",
    rest: "reach a person at any hour",
  });
  const after = (await world.nobody.workshop.read(here)).statements;
  expect(after).toMatchObject([
    { words: "I can reach a person at any hour.", from: [{}, {}], mine: null, counts: null },
  ]);
  await expect(
    carer.workshop.takeStance({ ...here, statementId: asked.statementId, stance: "disagree" }),
  ).rejects.toThrow(/no longer open/);

  await carer.workshop.takeStance({ ...here, statementId: merged.statementId, stance: "agree" });
  await expect(
    facilitator.workshop.agree({ ...here, statementId: merged.statementId, ...decision }),
  ).rejects.toThrow(/cannot do this/);
  const { outcomeId, decisionId } = await commissioner.workshop.agree({
    ...here,
    statementId: merged.statementId,
    ...decision,
  });
  const outcome = await world.db.outcome.findUniqueOrThrow({
    where: { id: outcomeId },
    include: { decision: true },
  });
  expect(outcome).toMatchObject({
    text: "I can reach a person at any hour.",
    decision: { id: decisionId, authorityId: authority, options: decision.options },
  });
  const desk = await commissioner.workshop.desk(here);
  expect(desk.statements.map(({ state }) => state)).toEqual(["merged", "merged", "agreed"]);
  expect(desk.statements.slice(0, 2).every(({ mergedInto }) => mergedInto === merged.statementId)).toBe(true);

  const contributions = await world.db.contribution.findMany({ where: { engagementId: engagement.id } });
  for (const { id } of contributions) {
    const events = await world.db.threadEvent.findMany({ where: { contributionId: id } });
    const kinds = events.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["statement.merged", "outcome.agreed"]));
    expect(events.find(({ kind }) => kind === "outcome.agreed")).toMatchObject({ outcomeId, decisionId });
  }
  expect(contributions).toHaveLength(3);
  await expect(
    commissioner.workshop.agree({ ...here, statementId: merged.statementId, ...decision }),
  ).rejects.toThrow(/no longer open/);
});

test("whoever's idea was merged twice over learns of every merge, and of the outcome", async () => {
  const ann = await someone();
  const first = await shown(ann, "phone at night");
  const merge = async (from: string[], rest: string) =>
    (await facilitator.workshop.merge({ ...here, from, opening: "I can", rest })).statementId;
  const second = await merge([first, await shown(await someone(), "text at night")], "reach somebody");
  const third = await merge([second, await shown(await someone(), "call early")], "reach a person");
  await commissioner.workshop.agree({ ...here, statementId: third, ...decision });
  const { contributions } = await ann.participant.thread({ easyRead: false });
  expect(contributions.map(({ words }) => words)).toEqual(["I can phone at night."]);
  const kinds = contributions[0]?.stitches.map(({ kind }) => kind).sort();
  expect(kinds).toEqual(["agreed", "merged", "merged", "read", "received"]);
});

test("the newest answer counts, and a retry changes nothing", async () => {
  const carer = await someone();
  const statementId = await shown(carer, "rest");
  const say = (stance: "agree" | "disagree", sequence?: number) =>
    carer.workshop.takeStance({ ...here, statementId, stance, ...(sequence ? { sequence } : {}) });
  await say("agree", 1);
  await say("disagree", 2);
  expect(await say("agree", 1)).toMatchObject({ stance: "disagree", sequence: 2 });
  await Promise.all([say("agree"), say("agree"), say("agree")]);
  expect(await world.db.statementVote.count({ where: { statementId } })).toBe(3);
  const [statement] = (await carer.workshop.read(here)).statements;
  expect(statement).toMatchObject({
    mine: { stance: "agree", sequence: 3 },
    counts: { agree: 1, disagree: 0, not_sure: 0 },
  });
});

test("sending the same form twice proposes once, also for somebody who has just begun", async () => {
  const key = randomUUID();
  const sent = await Promise.all([
    propose(world.nobody, "sleep", key),
    propose(world.nobody, "sleep", key),
    propose(world.nobody, "sleep", key),
  ]);
  expect(new Set(sent.map(({ statementId }) => statementId)).size).toBe(1);
  expect(sent.filter(({ admitted }) => admitted)).toHaveLength(1);
  expect(await world.db.contribution.count({ where: { engagementId: engagement.id } })).toBe(1);
  expect(await world.db.participant.count({ where: { engagementId: engagement.id } })).toBe(1);
});

test("what is hidden, closed, empty or somewhere else is refused in words", async () => {
  const carer = await someone();
  const { statementId } = await propose(carer, "choose");
  const vote = () => carer.workshop.takeStance({ ...here, statementId, stance: "agree" });
  await expect(vote()).rejects.toThrow(/no longer open/);
  await expect(propose(carer, "  ")).rejects.toThrow();
  await expect(commissioner.workshop.agree({ ...here, statementId, ...decision })).rejects.toThrow(
    /no longer open/,
  );
  await facilitator.workshop.show({ ...here, statementId, shown: true });
  await vote();
  const late = { ...here, statementId, ...decision, decidedOn: new Date("2026-03-03T00:00:00Z") };
  await expect(commissioner.workshop.agree(late)).rejects.toMatchObject({
    cause: { detail: { fields: { decidedOn: expect.stringContaining("future") } } },
  });
  expect(await world.db.decision.count({ where: { engagementId: engagement.id } })).toBe(0);

  const stranger = world.as(await world.makeStaff(await world.makeAuthority(), "facilitator"));
  await expect(stranger.workshop.show({ ...here, statementId, shown: false })).rejects.toThrow(
    /cannot do this/,
  );
  await expect(
    facilitator.workshop.merge({ ...here, from: [statementId, randomUUID()], opening: "I can", rest: "x" }),
  ).rejects.toThrow(/no longer open/);
  expect((await carer.workshop.read(here)).statements).toHaveLength(1);

  await commissioner.activity.close(here);
  await expect(vote()).rejects.toThrow(/has closed/);
  await expect(propose(carer, "more")).rejects.toThrow(/has closed/);
});

test("in a live session the same statements are voted on while their part is open", async () => {
  const carer = await someone();
  const statementId = await shown(carer, "be heard");
  const activity = await world.db.activity.findFirstOrThrow({
    where: { slug: here.activity, engagementId: engagement.id },
  });
  const session = await world.db.liveSession.create({
    data: {
      engagementId: engagement.id,
      activityId: activity.id,
      title: "In the hall",
      joinCode: randomUUID().slice(0, 6),
      state: "running",
      startsAt: world.clock.now,
    },
  });
  const item = await world.db.liveItem.create({
    data: {
      engagementId: engagement.id,
      sessionId: session.id,
      position: 1,
      kind: "statements",
      title: "What good looks like",
      state: "open",
    },
  });
  world.published.length = 0;
  await carer.workshop.takeStance({ ...here, statementId, stance: "agree", sequence: 1, itemId: item.id });
  expect(world.published).toEqual([{ sessionId: session.id }]);
  expect(await world.db.statementVote.findFirstOrThrow({ where: { statementId } })).toMatchObject({
    channel: "in_the_room",
  });
  await world.db.liveItem.update({ where: { id: item.id }, data: { state: "closed" } });
  const late = carer.workshop.takeStance({
    ...here,
    statementId,
    stance: "disagree",
    sequence: 2,
    itemId: item.id,
  });
  await expect(late).rejects.toThrow(/not open/);
});

test("another sentence from a form that was sent before is another sentence, and is not lost", async () => {
  const key = randomUUID();
  const carer = await someone();
  const first = await propose(carer, "sleep", key);
  const second = await propose(carer, "go out on Fridays", key);
  expect(second.statementId).not.toBe(first.statementId);
  expect(await propose(carer, "go out on Fridays", key)).toMatchObject({ statementId: second.statementId });
  const kept = await world.db.contributionText.findMany({ where: { engagementId: engagement.id } });
  expect(kept.map(({ text }) => text).sort()).toEqual(["I can go out on Fridays.", "I can sleep."]);
});
