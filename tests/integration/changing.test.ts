/** Changing and taking back what was sent, until the close. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { type OpenConsultation, openConsultation } from "../support/consultation.ts";
import { startWorld, type World } from "../support/world.ts";

const START = new Date("2026-03-02T10:00:00Z");
const CLOSE = new Date("2026-03-12T23:59:59Z");
const AFTER = new Date("2026-03-14T10:00:00Z");

let world: World;
let it: OpenConsultation;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(START);
  it = await openConsultation(world, CLOSE);
});

const refusedWith = (refusal: string) =>
  expect.objectContaining({
    cause: expect.objectContaining({ detail: expect.objectContaining({ refusal }) }),
  });
const later = (minutes: number) => world.clock.set(new Date(world.clock.now.getTime() + minutes * 60_000));

/** Somebody who sent a choice and an answer, and left the last question out. */
async function sender() {
  const person = await it.begin();
  const { submission } = person.caller;
  await submission.save({ ...it.here, questionId: it.when.id, optionId: it.when.options[0]?.id });
  await submission.save({ ...it.here, questionId: it.change.id, text: "Somebody who picks up." });
  const { reference } = await submission.send(it.here);
  return { ...person, reference };
}
const write = (caller: Caller, text: string, questionId = it.change.id) =>
  caller.submission.save({ ...it.here, questionId, text, changing: true });
const send = (caller: Caller) => caller.submission.send({ ...it.here, changing: true });
const read = (caller: Caller) => caller.submission.read(it.here);
const queue = () => it.staff.contribution.queue({ engagement: it.here.engagement });
const texts = async () => (await queue()).contributions.flatMap(({ text }) => text ?? []);

test("a change counts once it is sent, under the receipt that was given; what did not change stays as it is", async () => {
  const { caller, reference } = await sender();
  const [choice] = (await queue()).contributions;
  later(60);
  await write(caller, "Somebody who picks up before midnight.");
  await write(caller, "A map.", it.more.id);
  await caller.submission.save({
    ...it.here,
    questionId: it.when.id,
    optionId: it.when.options[0]?.id,
    changing: true,
  });
  expect((await read(caller)).submission).toMatchObject({ changes: 2, changedAt: null });
  expect(await texts(), "nothing is sent yet").toEqual(["Somebody who picks up."]);

  expect(await send(caller)).toEqual({ reference });
  expect(await send(caller), "twice is once").toEqual({ reference });
  expect((await texts()).sort()).toEqual(["A map.", "Somebody who picks up before midnight."]);
  expect((await queue()).contributions.map((each) => each.reference)).toContain(choice?.reference);
  expect((await read(caller)).submission).toMatchObject({ changes: 0, changedAt: world.clock.now });
  expect(await world.db.contribution.count({ where: { engagementId: it.engagementId } })).toBe(4);
  const { contributions } = await caller.participant.thread({});
  expect(contributions).toHaveLength(3);
  expect(contributions.find(({ words }) => words.includes("midnight"))?.changedAt).toEqual(world.clock.now);
});

test("a form from before the sending changes nothing, and changes can be left as they were", async () => {
  const { caller } = await sender();
  const stale = { ...it.here, questionId: it.change.id, text: "From an old page." };
  await expect(caller.submission.save(stale)).rejects.toEqual(refusedWith("submission-sent"));
  await write(caller, "Never mind.");
  await caller.submission.undoChanges(it.here);
  await send(caller);
  expect(await texts()).toEqual(["Somebody who picks up."]);
});

test("answers that were never sent are not undone", async () => {
  const { caller } = await it.begin();
  await caller.submission.save({ ...it.here, questionId: it.change.id, text: "A draft." });
  await caller.submission.undoChanges(it.here);
  expect(await world.db.draftAnswer.count({ where: { engagementId: it.engagementId } })).toBe(1);
  await expect(caller.submission.withdraw(it.here)).rejects.toEqual(refusedWith("nothing-sent"));
});

test("somebody comes back with the code on another device and goes on changing there", async () => {
  const { caller, code } = await sender();
  expect((await world.nobody.participant.return({ code })).resume).toBeNull();
  await write(caller, "Half a change.");
  const { resume } = await world.nobody.participant.return({ code });
  expect(resume).toEqual({ ...it.here, number: null });
});

test("one answer is taken back: its words, its choice and what was said before are gone everywhere", async () => {
  const { engagement, activity } = it.here;
  const { caller, reference } = await sender();
  await write(caller, "My sister Dilys cannot sleep.");
  await send(caller);
  const [, old] = (await queue()).contributions;
  if (!old) throw new Error("Nothing was said.");
  await it.staff.contribution.approveWords({ engagement, reference: old.reference, approved: true });
  await it.staff.response.record({
    engagement,
    contribution: old.reference,
    kind: "accepted",
    reason: "We will.",
  });
  await it.staff.contribution.read({ engagement, reference: old.reference });
  await it.staff.response.publish({ engagement });
  later(60);
  await caller.submission.withdraw({ ...it.here, questionId: it.change.id });
  await caller.submission.withdraw({ ...it.here, questionId: it.change.id });

  const words = await world.db.contributionText.findMany({ where: { engagementId: it.engagementId } });
  expect(words, "neither these words nor those before are kept").toEqual([]);
  expect(await texts()).toEqual([]);
  expect((await queue()).total).toBe(1);
  const { questions } = await it.staff.results.desk({ ...it.here, by: "perspective" });
  expect(questions.map(({ themes }) => themes.people)).toEqual([1, 0, 0]);
  expect((await it.staff.contribution.exports({ engagement, activity })).contributions).toBe(1);
  const events = await world.db.threadEvent.count({ where: { kind: "contribution.withdrawn" } });
  expect(events, "taking it back twice is once").toBe(1);

  const story = await world.nobody.contribution.thread({ engagement, reference: old.reference });
  expect(story).toMatchObject({ erased: true, words: null, responses: [{ reason: "We will." }] });
  const { single } = await world.nobody.story.youSaidWeDid({ engagement });
  expect(single).toMatchObject([{ words: null, gone: { how: "withdrawn" } }]);
  const together = await world.nobody.submission.thread({ engagement, reference });
  expect(together?.contributions.map(({ erased }) => erased)).toEqual([false, true]);
  const desk = await it.staff.contribution.desk({ engagement, reference: old.reference });
  expect(desk).toMatchObject({ withdrawnAt: world.clock.now, text: null, choice: null });
  expect(Object.values(desk.may)).toEqual([false, false, false, false]);
  expect((await read(caller)).questions[1]?.answer).toMatchObject({ erased: true, text: null });
});

test("a letter that was cut is taken back: no part of its words is left, and what each part led to stays", async () => {
  const { engagement } = it.here;
  const { caller } = await sender();
  const [, letter] = (await queue()).contributions;
  if (!letter) throw new Error("Nothing was said.");
  const where = { engagement, reference: letter.reference };
  await it.staff.contribution.approveWords({ ...where, approved: true });
  await it.staff.contribution.cut({ ...where, cuts: ["Somebody ".length], had: [] });
  const [somebody] = (await it.staff.contribution.desk(where)).passages;
  await it.staff.response.record({
    engagement,
    contribution: letter.reference,
    passage: somebody?.id ?? "",
    kind: "accepted",
    reason: "There will be somebody.",
  });
  await it.staff.response.publish({ engagement });
  const threadOf = async () => (await caller.participant.thread({ easyRead: false })).contributions[1];
  expect((await threadOf())?.parts.map(({ words }) => words)).toEqual(["Somebody", "who picks up."]);
  later(60);
  await caller.submission.withdraw({ ...it.here, questionId: it.change.id });

  const kindsOf = (stitches: readonly { kind: string }[]) => stitches.map(({ kind }) => kind);
  const mine = await threadOf();
  expect(mine).toMatchObject({ state: "erased", words: "" });
  expect(mine?.parts.map(({ words, stitches }) => [words, kindsOf(stitches)])).toEqual([["", ["answered"]]]);
  const story = await world.nobody.contribution.thread(where);
  expect(story).toMatchObject({
    erased: true,
    words: null,
    parts: [{ number: 1, words: null, responses: [{ reason: "There will be somebody." }] }],
  });
  const { single } = await world.nobody.story.youSaidWeDid({ engagement });
  expect(single).toMatchObject([{ words: null, gone: { how: "withdrawn" } }]);
});

test("everything is taken back, and somebody may answer again: nothing of before comes along", async () => {
  const { engagement } = it.here;
  const { caller, reference } = await sender();
  const [, old] = (await queue()).contributions;
  await it.staff.contribution.theme({
    engagement,
    reference: old?.reference ?? "",
    themes: [],
    newThemes: ["Nights"],
  });
  await write(caller, "A change that is not sent.");
  await caller.submission.withdraw(it.here);
  expect((await queue()).total).toBe(0);
  expect(await world.db.contributionChoice.count({ where: { engagementId: it.engagementId } })).toBe(0);
  expect(
    await world.db.contribution.count({ where: { engagementId: it.engagementId, optionId: { not: null } } }),
  ).toBe(0);
  expect((await read(caller)).submission).toMatchObject({ changes: 0, withdrawnAt: world.clock.now });

  later(5);
  await write(caller, "I thought again.");
  expect(await send(caller)).toEqual({ reference });
  expect((await queue()).contributions).toMatchObject([{ text: "I thought again.", themes: [] }]);
});

test("an answer that is emptied is not changed: its taking back is asked about", async () => {
  const { caller } = await sender();
  expect(await write(caller, "  ")).toEqual({ emptied: true });
  expect(await write(caller, "", it.more.id)).toEqual({ emptied: false });
  expect(await texts()).toEqual(["Somebody who picks up."]);
});

test("after the close nothing changes and nothing is lost; late changes are taken and marked where late answers are", async () => {
  const { caller } = await sender();
  await write(caller, "Too late.");
  world.clock.set(AFTER);
  await expect(send(caller)).rejects.toEqual(refusedWith("activity-closed"));
  await expect(write(caller, "Later still.")).rejects.toEqual(refusedWith("activity-closed"));
  await expect(caller.submission.withdraw(it.here)).rejects.toEqual(refusedWith("activity-closed"));
  expect(await texts()).toEqual(["Somebody who picks up."]);
  expect((await read(caller)).questions[1]?.answer).toMatchObject({ text: "Too late.", unsent: true });

  await it.staff.activity.setAnswering({
    ...it.here,
    adultUnder: 16,
    lateUntil: new Date("2026-03-20T23:59:59Z"),
  });
  await send(caller);
  const rows = (await queue()).contributions;
  const lateness = await Promise.all(
    rows.map(async ({ reference }) => {
      const { text, late } = await it.staff.contribution.desk({
        engagement: it.here.engagement,
        reference,
      });
      return [text, late];
    }),
  );
  expect(lateness).toEqual([
    [null, false],
    ["Too late.", true],
  ]);
});

test("results that are published stay, whoever takes something back afterwards", async () => {
  const { caller } = await sender();
  world.clock.set(AFTER);
  await it.staff.results.publish(it.here);
  await it.staff.activity.setAnswering({
    ...it.here,
    adultUnder: 16,
    lateUntil: new Date("2026-03-20T23:59:59Z"),
  });
  const published = () => world.nobody.results.published({ ...it.here, by: null });
  const before = await published();
  await caller.submission.withdraw(it.here);
  expect(await published()).toEqual(before);
});

test("two devices at once: every change is one, and an answer is taken back or changed, never half", async () => {
  const { caller } = await sender();
  await write(caller, "One.");
  const [first, second] = await Promise.all([send(caller), send(caller)]);
  expect(first).toEqual(second);
  expect(await world.db.contribution.count({ where: { questionId: it.change.id } })).toBe(2);
  await write(caller, "Two.");
  await Promise.allSettled([
    send(caller),
    caller.submission.withdraw({ ...it.here, questionId: it.change.id }),
  ]);
  const line = await world.db.contribution.findMany({
    where: { questionId: it.change.id },
    include: { text: true },
  });
  expect(line.filter(({ replacedAt }) => replacedAt === null)).toHaveLength(1);
  for (const said of line) expect(said.text === null).toBe(said.withdrawnAt !== null);
});

test("somebody else's answers are not to be changed or taken back", async () => {
  await sender();
  const other = await it.begin();
  await expect(other.caller.submission.withdraw(it.here)).rejects.toEqual(refusedWith("nothing-sent"));
  await expect(world.nobody.submission.withdraw(it.here)).rejects.toEqual(refusedWith("sign-in-needed"));
  expect(await texts()).toEqual(["Somebody who picks up."]);
});

test("what a safeguarding lead holds looks taken back to everybody, and its words go when the lead gives it back", async () => {
  const { engagement } = it.here;
  const { caller } = await sender();
  const lead = world.as(await world.makeStaff(it.authority, "safeguarding_lead"));
  const [, scared] = (await queue()).contributions;
  const reference = scared?.reference ?? "";
  await it.staff.safeguarding.raise({ engagement, reference, why: "It sounds as if she is alone." });
  await caller.submission.withdraw(it.here);

  expect((await read(caller)).questions[1]?.answer).toMatchObject({ erased: true, text: null });
  const { contributions } = await caller.participant.thread({});
  expect(contributions.map(({ state, words }) => [state, words])).toEqual([
    ["erased", ""],
    ["erased", ""],
  ]);
  expect(await world.nobody.contribution.thread({ engagement, reference })).toMatchObject({ erased: true });
  expect((await world.nobody.front.read({ engagement })).heard).toBe("none");

  const { id: concern } = await world.db.safeguardingConcern.findFirstOrThrow({
    where: { engagementId: it.engagementId },
  });
  const opened = await lead.safeguarding.open({ concern });
  expect(opened).toMatchObject({ said: { words: "Somebody who picks up." }, withdrawnAt: world.clock.now });
  await lead.safeguarding.settle({ concern, outcome: "acted_on", note: "Visited." });
  expect(await world.db.contributionText.count({ where: { engagementId: it.engagementId } })).toBe(1);
  await lead.safeguarding.settle({ concern, outcome: "returned", note: "Safe." });
  expect(await world.db.contributionText.count({ where: { engagementId: it.engagementId } })).toBe(0);
  expect((await queue()).total).toBe(0);
});

test("a concern about words that were changed meanwhile holds the old and the new", async () => {
  const { engagement } = it.here;
  const { caller } = await sender();
  const [, old] = (await queue()).contributions;
  await write(caller, "It is nothing.");
  await send(caller);
  await it.staff.safeguarding.raise({ engagement, reference: old?.reference ?? "", why: "She was scared." });
  expect(await texts()).toEqual([]);
  const lead = world.as(await world.makeStaff(it.authority, "safeguarding_lead"));
  const { id: concern } = await world.db.safeguardingConcern.findFirstOrThrow({
    where: { engagementId: it.engagementId },
  });
  expect(await lead.safeguarding.open({ concern })).toMatchObject({
    said: { words: "Somebody who picks up." },
    newer: { words: "It is nothing." },
  });
});
