/** Questions for everybody and for one voice, in one consultation: each person is asked theirs, and nothing is lost. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let commissioner: Caller;
let here: { engagement: string; activity: string };

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  const authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  const { slug: engagement } = await world.makeEngagement(authority);
  const { slug } = await commissioner.activity.create({
    engagement,
    kind: "consultation",
    title: "Help at night",
    introduction: "It takes five minutes.",
    rung: "consultation",
  });
  here = { engagement, activity: slug };
  const ask = (text: string, perspectives: ("carer" | "provider")[] = []) =>
    commissioner.activity.addQuestion({
      ...here,
      kind: "long_text",
      wordings: { standard: [{ text }] },
      perspectives,
    });
  await ask("For carers?", ["carer"]);
  await ask("For everybody?");
  await ask("For providers?", ["provider"]);
  await commissioner.activity.open({ ...here, closesAt: new Date("2026-03-12T23:59:59Z"), ...withReasons });
});

async function begin(): Promise<{ caller: Caller; code: string }> {
  const { code, token } = await world.nobody.submission.begin(here);
  const device = await world.db.device.findUniqueOrThrow({
    where: { tokenHash: world.deps.secrets.digest(token ?? "") },
    include: { participant: true },
  });
  const { id, engagementId } = device.participant;
  const actor: Actor = { person: null, participant: { id, engagementId, deviceId: device.id } };
  return { caller: world.as(actor), code: code ?? "" };
}

const asked = async (caller: Caller) =>
  (await caller.submission.read(here)).questions.map(
    ({ number, sentences }) => `${number}. ${sentences[0]?.text}`,
  );
const save = async (caller: Caller, number: number, text: string) => {
  const { questions } = await caller.submission.read(here);
  await caller.submission.save({ ...here, questionId: questions[number - 1]?.id ?? "", text });
};
const sent = () =>
  world.db.contribution.findMany({
    where: { activity: { slug: here.activity, engagement: { slug: here.engagement } } },
    orderBy: { question: { position: "asc" } },
    select: { perspective: true, text: { select: { text: true } } },
  });

test("each person is asked what is theirs, and counts it so", async () => {
  const { caller } = await begin();
  expect(await asked(caller)).toEqual(["1. For everybody?"]);
  await caller.submission.speak({ ...here, perspective: "carer" });
  expect(await asked(caller)).toEqual(["1. For carers?", "2. For everybody?"]);
  await caller.submission.speak({ ...here, perspective: "provider" });
  expect(await asked(caller)).toEqual(["1. For everybody?", "2. For providers?"]);
  // Whoever only looks sees all of them, and for whom each is.
  const look = await world.nobody.submission.read(here);
  expect(look.questions.map(({ perspectives }) => perspectives)).toEqual([["carer"], [], ["provider"]]);
});

test("somebody who turns out to be somebody else loses nothing, is told, and sends only what is theirs", async () => {
  const { caller, code } = await begin();
  await caller.submission.speak({ ...here, perspective: "carer" });
  await save(caller, 1, "I care for my brother.");
  await save(caller, 2, "Somebody to ring.");
  await caller.submission.speak({ ...here, perspective: "provider" });
  expect((await caller.submission.read(here)).setAside).toBe(1);
  expect((await world.nobody.participant.return({ code })).resume).toEqual({ ...here, number: 2 });

  await caller.submission.speak({ ...here, perspective: "carer" });
  const back = await caller.submission.read(here);
  expect([back.setAside, back.questions[0]?.answer?.text]).toEqual([0, "I care for my brother."]);

  await caller.submission.speak({ ...here, perspective: "provider" });
  await caller.submission.send(here);
  expect(await sent()).toEqual([{ perspective: "provider", text: { text: "Somebody to ring." } }]);
  const receipt = await caller.submission.read(here);
  expect(receipt.questions.filter(({ answer }) => answer)).toHaveLength(1);
});

test("answers that are all for somebody else are not sent as nothing", async () => {
  const { caller } = await begin();
  await caller.submission.speak({ ...here, perspective: "carer" });
  await save(caller, 1, "I care for my brother.");
  await caller.submission.speak({ ...here, perspective: "other" });
  await expect(caller.submission.send(here)).rejects.toThrow();
  expect(await sent()).toEqual([]);
  await caller.submission.speak({ ...here, perspective: "carer" });
  await caller.submission.send(here);
  expect(await sent()).toHaveLength(1);
});

test("staff who type in have every question before them, whoever answers on their device", async () => {
  const { caller } = await begin();
  await caller.submission.speak({ ...here, perspective: "carer" });
  expect((await caller.submission.read({ ...here, everyQuestion: true })).questions).toHaveLength(3);
});

test("a copy and a set of questions keep for whom each question is", async () => {
  const copy = await commissioner.activity.copy({ ...here, into: here.engagement, title: "Once more" });
  const there = { engagement: copy.engagement, activity: copy.slug };
  const forWhom = async (where: typeof here) =>
    (await commissioner.activity.design(where)).questions.map(({ perspectives }) => perspectives);
  expect(await forWhom(there)).toEqual([["carer"], [], ["provider"]]);
  const { id } = await commissioner.questionSet.save({ ...here, name: "Help at night" });
  await commissioner.questionSet.add({ ...there, set: id });
  expect(await forWhom(there)).toEqual([["carer"], [], ["provider"], ["carer"], [], ["provider"]]);
});

test("a market test asks every provider the same", async () => {
  const { slug } = await commissioner.activity.create({
    engagement: here.engagement,
    kind: "market_test",
    title: "Talking to providers",
    introduction: "Not a call for competition.",
    rung: "engagement",
  });
  const market = { engagement: here.engagement, activity: slug };
  await commissioner.activity.addQuestion({
    ...market,
    kind: "long_text",
    wordings: { standard: [{ text: "What would stop you?" }] },
    perspectives: ["carer"],
  });
  expect((await commissioner.activity.design(market)).questions[0]?.perspectives).toEqual([]);
});
