import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { createCaller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let engagementId: string;
let commissioner: Caller;
let here: { engagement: string; activity: string };
let questions: { id: string; optionIds: string[] }[];

const START = new Date("2026-03-02T10:00:00Z");
const LATER = new Date("2026-04-02T10:00:00Z");

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.set(START);
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
  const said = (text: string) => ({ standard: [{ text }], easyRead: [{ text: `${text} (easy)` }] });
  await commissioner.activity.addQuestion({
    ...here,
    kind: "one_choice",
    wordings: said("When?"),
    options: [said("At night"), said("In the day")],
  });
  await commissioner.activity.addQuestion({
    ...here,
    kind: "long_text",
    wordings: said("What should change?"),
  });
  await commissioner.activity.addQuestion({
    ...here,
    kind: "one_choice",
    wordings: { standard: [{ text: "Where?" }] },
    options: [{ standard: [{ text: "At home" }] }, { standard: [{ text: "At the hub" }] }],
  });
  await commissioner.activity.open({ ...here, closesAt: new Date("2026-03-12T23:59:59Z"), ...withReasons });
  const rows = await world.db.question.findMany({
    where: { engagementId },
    orderBy: { position: "asc" },
    include: { options: { orderBy: { position: "asc" } } },
  });
  questions = rows.map(({ id, options }) => ({ id, optionIds: options.map((option) => option.id) }));
});

const ask = (number: number) => questions[number - 1] ?? { id: "", optionIds: [] };

/** Somebody who pressed Begin, with what their browser then keeps. */
async function begin(): Promise<{ caller: Caller; actor: Actor; code: string }> {
  const { code, token } = await world.nobody.submission.begin(here);
  const device = await world.db.device.findUniqueOrThrow({
    where: { tokenHash: world.deps.secrets.digest(token ?? "") },
    include: { participant: true },
  });
  const { id, engagementId: at } = device.participant;
  const actor: Actor = { person: null, participant: { id, engagementId: at, deviceId: device.id } };
  return { caller: world.as(actor), actor, code: code ?? "" };
}

const refusedWith = (refusal: string) =>
  expect.objectContaining({
    cause: expect.objectContaining({ detail: expect.objectContaining({ refusal }) }),
  });
const sets = () => world.db.contribution.count({ where: { engagementId } });

test("a carer begins, stops, comes back on another phone with the code, changes an answer and sends", async () => {
  const carer = await begin();
  expect(carer.code).toMatch(/^[a-z]+( [a-z]+){3}$/);
  expect(await world.db.participant.count({ where: { codeHash: carer.code } })).toBe(0);
  await carer.caller.submission.speak({ ...here, voice: "on_behalf", perspective: "carer" });
  await carer.caller.submission.save({ ...here, questionId: ask(1).id, optionId: ask(1).optionIds[1] });

  const back = await world.nobody.participant.return({
    code: carer.code.toUpperCase().replaceAll(" ", ", "),
  });
  expect(back.resume).toEqual({ ...here, number: 2 });
  const easily = { ...here, easyRead: true };
  await carer.caller.submission.save({ ...easily, questionId: ask(1).id, optionId: ask(1).optionIds[0] });
  await carer.caller.submission.save({
    ...easily,
    questionId: ask(2).id,
    text: "  Somebody who picks up.\u202e\u0000 ",
  });
  await carer.caller.submission.save({ ...easily, questionId: ask(3).id, optionId: ask(3).optionIds[0] });
  const { reference } = await carer.caller.submission.send(here);

  const sent = await world.db.contribution.findMany({
    where: { submission: { reference } },
    orderBy: { question: { position: "asc" } },
    include: { text: { select: { text: true } }, passages: true },
  });
  expect(sent.map(({ optionId, text, wordingFormat }) => [optionId, text?.text, wordingFormat])).toEqual([
    [ask(1).optionIds[0], undefined, "easy_read"],
    [null, "Somebody who picks up.", "easy_read"],
    [ask(3).optionIds[0], undefined, "standard"],
  ]);
  expect(sent.every(({ voice, perspective }) => voice === "on_behalf" && perspective === "carer")).toBe(true);
  expect(sent.every(({ passages }) => passages.length === 1)).toBe(true);
  expect(await world.db.draftAnswer.count({ where: { engagementId } })).toBe(0);
  expect((await carer.caller.submission.read(here)).questions[1]?.answer?.text).toBe(
    "Somebody who picks up.",
  );
});

test("the reference on a receipt leads to each answer, for everybody and at the desk, and to nobody's name", async () => {
  const { engagement } = here;
  const [carer, other] = [await begin(), await begin()];
  const name = "My name is Dilys Marrow.";
  await carer.caller.submission.save({ ...here, questionId: ask(1).id, optionId: ask(1).optionIds[0] });
  await carer.caller.submission.save({ ...here, questionId: ask(2).id, text: name });
  await other.caller.submission.save({ ...here, questionId: ask(2).id, text: "Somebody else's words" });
  const { reference } = await carer.caller.submission.send(here);
  await other.caller.submission.send(here);
  const answers = await world.db.contribution.findMany({
    where: { submission: { reference } },
    orderBy: { question: { position: "asc" } },
  });
  const references = answers.map((answer) => answer.reference);

  const found = () => world.nobody.submission.thread({ engagement, reference });
  expect(await found()).toEqual({
    engagement: { slug: engagement, title: "Help for unpaid carers" },
    reference,
    at: START,
    contributions: references.map((one) => ({ reference: one, words: null, erased: false })),
  });
  await commissioner.contribution.approveWords({
    engagement,
    reference: references[1] ?? "",
    approved: true,
  });
  expect((await found())?.contributions.map(({ words }) => words?.text)).toEqual([undefined, name]);
  expect(await world.nobody.submission.thread({ engagement, reference: references[0] ?? "" })).toBeNull();
  const elsewhere = await world.makeEngagement(await world.makeAuthority());
  expect(await world.nobody.submission.thread({ engagement: elsewhere.slug, reference })).toBeNull();

  const queue = async (words: string) =>
    (await commissioner.contribution.queue({ engagement, words })).contributions.map((one) => one.reference);
  expect((await queue(reference)).sort()).toEqual([...references].sort());
  expect(await queue(` ${references[1]?.toLowerCase()} `)).toEqual([references[1]]);
  expect(await queue("dilys")).toEqual([references[1]]);
});

test("sending twice makes one set and shows the same receipt, even after the close", async () => {
  const { caller } = await begin();
  await caller.submission.save({ ...here, questionId: ask(2).id, text: "Help at night" });
  const first = await caller.submission.send(here);
  world.clock.set(LATER);
  expect(await caller.submission.send(here)).toEqual(first);
  expect(await sets()).toBe(1);
});

test("twenty sends of one submission at once make one set", async () => {
  const { caller } = await begin();
  await caller.submission.save({ ...here, questionId: ask(2).id, text: "Help at night" });
  const receipts = await Promise.all(Array.from({ length: 20 }, () => caller.submission.send(here)));
  expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(1);
  expect(await sets()).toBe(1);
});

test("an answer saved while it is being sent is in what was sent, or is refused: never lost in silence", async () => {
  const { caller } = await begin();
  await caller.submission.save({ ...here, questionId: ask(2).id, text: "first" });
  const [, saved] = await Promise.allSettled([
    caller.submission.send(here),
    caller.submission.save({ ...here, questionId: ask(2).id, text: "second" }),
  ]);
  const kept = await world.db.contributionText.findFirstOrThrow({
    where: { engagementId },
    select: { text: true },
  });
  expect(kept.text).toBe(saved.status === "fulfilled" ? "second" : "first");
});

test("thirty people at once each get their own set and reference", async () => {
  const people = await Promise.all(Array.from({ length: 30 }, begin));
  const references = await Promise.all(
    people.map(async ({ caller }, index) => {
      await caller.submission.save({ ...here, questionId: ask(2).id, text: `I am person ${index}` });
      return (await caller.submission.send(here)).reference;
    }),
  );
  expect(new Set(references).size).toBe(30);
  expect(await sets()).toBe(30);
});

test("a closed consultation takes no beginning, no save and no send, and still shows the answers to print", async () => {
  const { caller } = await begin();
  await caller.submission.save({ ...here, questionId: ask(2).id, text: "Too late to send" });
  world.clock.set(LATER);
  await expect(world.nobody.submission.begin(here)).rejects.toEqual(refusedWith("activity-closed"));
  await expect(caller.submission.save({ ...here, questionId: ask(2).id, text: "x" })).rejects.toEqual(
    refusedWith("activity-closed"),
  );
  await expect(caller.submission.send(here)).rejects.toEqual(refusedWith("activity-closed"));
  expect((await caller.submission.read(here)).questions[1]?.answer?.text).toBe("Too late to send");
  expect(await sets()).toBe(0);
});

test("nobody reads, changes or sends another person's draft", async () => {
  const ours = await begin();
  await ours.caller.submission.save({ ...here, questionId: ask(2).id, text: "private" });
  const other = world.as(await world.makeParticipant(engagementId));
  expect((await other.submission.read(here)).questions[1]?.answer).toBeNull();
  await expect(other.submission.save({ ...here, questionId: ask(2).id, text: "x" })).rejects.toEqual(
    refusedWith("not-found"),
  );
  await expect(other.submission.send(here)).rejects.toEqual(refusedWith("not-found"));
  await expect(world.nobody.submission.send(here)).rejects.toEqual(refusedWith("sign-in-needed"));
});

test("an option of another question, an unknown question and nothing at all are refused", async () => {
  const { caller } = await begin();
  await expect(
    caller.submission.save({ ...here, questionId: ask(1).id, optionId: ask(3).optionIds[0] }),
  ).rejects.toEqual(refusedWith("option-unknown"));
  await expect(
    caller.submission.save({ ...here, questionId: crypto.randomUUID(), text: "x" }),
  ).rejects.toEqual(refusedWith("question-unknown"));
  await expect(caller.submission.send(here)).rejects.toEqual(refusedWith("submission-empty"));
  await expect(
    caller.submission.save({ ...here, questionId: ask(2).id, text: "a".repeat(100_000) }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("the same device goes on instead of beginning again; somebody else's turn ends it", async () => {
  const { caller, actor } = await begin();
  await caller.submission.save({ ...here, questionId: ask(2).id, text: "kept" });
  expect(await caller.submission.begin(here)).toEqual({ code: null, token: null });
  expect(await world.db.participant.count({ where: { engagementId } })).toBe(1);
  expect(await caller.participant.leave()).toEqual({ engagement: here.engagement });
  const device = await world.db.device.findUniqueOrThrow({
    where: { id: actor.participant?.deviceId ?? "" },
  });
  expect(device.endedAt).not.toBeNull();
});

test("a new code replaces the old one, and only wrong codes use up an address's tries", async () => {
  const { caller, code } = await begin();
  const { code: newer } = await caller.participant.newCode();
  const hall = createCaller({
    deps: world.deps,
    actor: { person: null, participant: null },
    address: "192.0.2.1",
  });
  for (let visitor = 0; visitor < 25; visitor++) await hall.participant.return({ code: newer });
  for (let tries = 0; tries < 60; tries++) {
    await expect(hall.participant.return({ code })).rejects.toEqual(refusedWith("code-unknown"));
  }
  await expect(hall.participant.return({ code: newer })).rejects.toEqual(refusedWith("too-many-tries"));
});

test("what happened to what I said tells only what was published, and the erased as erased", async () => {
  const { caller } = await begin();
  await caller.submission.save({ ...here, questionId: ask(2).id, text: "Help at night" });
  await caller.submission.send(here);
  const contribution = await world.db.contribution.findFirstOrThrow({
    where: { engagementId },
    include: { passages: true },
  });
  const response = await world.db.response.create({
    data: {
      engagementId,
      kind: "not_accepted",
      reason: "There is no money for it.",
      createdBy: crypto.randomUUID(),
      targets: { create: { passageId: contribution.passages[0]?.id ?? "" } },
    },
  });
  const stitches = async () =>
    (await caller.participant.thread({})).contributions[0]?.stitches.map(({ kind }) => kind);
  expect(await stitches()).toEqual(["received"]);
  await world.db.response.update({ where: { id: response.id }, data: { publishedAt: LATER } });
  expect(await stitches()).toEqual(["received", "answered"]);

  await world.db.contributionText.delete({ where: { contributionId: contribution.id } });
  await world.db.contribution.update({ where: { id: contribution.id }, data: { erasedAt: LATER } });
  expect((await caller.participant.thread({})).contributions[0]).toMatchObject({
    state: "erased",
    words: "",
  });
  await expect(world.nobody.participant.thread({})).rejects.toEqual(refusedWith("sign-in-needed"));
});

test("the front page counts voices out loud only from the suppression size on", async () => {
  const { caller } = await begin();
  await caller.submission.save({ ...here, questionId: ask(2).id, text: "Help at night" });
  await caller.submission.send(here);
  const front = await world.nobody.front.read({ engagement: here.engagement });
  expect(front).toMatchObject({
    heard: "few",
    activities: [{ slug: here.activity, state: "open", questions: 3 }],
  });
});
