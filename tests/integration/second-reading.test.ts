/** A draft response is changed, read by a second person, and published together with others. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { type Started, startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let started: Started;
let engagement: string;
let writer: Caller;
let reader: Caller;
let third: Caller;
let readerIs: Actor;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  started = await startSpecification(world);
  engagement = started.slug;
  writer = world.as(started.commissioner);
  readerIs = await world.makeStaff(started.authority);
  reader = world.as(readerIs);
  third = world.as(await world.makeStaff(started.authority));
});

const WORDS = { kind: "accepted" as const, reason: "We will do it.", easyRead: "Yes.", ask: true };

/** A draft that waits for a second reader. */
async function write(words: Partial<typeof WORDS> = {}) {
  const { reference } = await started.say("Nobody answers at night.");
  const { id } = await writer.response.record({
    engagement,
    contribution: reference,
    ...WORDS,
    ...words,
  });
  return { engagement, response: id, revision: 1, reference };
}
type Draft = Awaited<ReturnType<typeof write>>;
const agree = (who: Caller, { reference: _, ...draft }: Draft) =>
  who.response.secondRead({ ...draft, verdict: "agreed" });
const edit = (who: Caller, { reference: _, ...draft }: Draft, words: Partial<typeof WORDS>) =>
  who.response.edit({ ...draft, ...WORDS, ...words });
const stateOf = async ({ response }: Draft) =>
  (await world.db.response.findUniqueOrThrow({ where: { id: response } })).state;
const publicly = async ({ reference }: Draft) =>
  (await world.nobody.contribution.thread({ engagement, reference })).responses.map(({ reason }) => reason);
const piles = async (who: Caller) => {
  const list = await who.response.drafts({ engagement });
  const count = (pile: { count: number }) => pile.count;
  return [list.forMe, list.changeAsked, list.waiting, list.draft, list.ready].map(count);
};

test("a draft waits for somebody who did not write it, who agrees, and then people read it", async () => {
  const draft = await write();
  expect(await piles(writer)).toEqual([0, 0, 1, 0, 0]);
  expect(await piles(reader)).toEqual([1, 0, 0, 0, 0]);
  expect((await reader.engagement.desk({ engagement })).responses).toEqual({
    toRead: 1,
    toChange: 0,
    toPublish: 0,
    unread: 0,
  });
  await expect(agree(writer, draft)).rejects.toThrow(/You wrote some of this yourself/);
  expect(await stateOf(draft)).toBe("waiting");
  await agree(reader, draft);
  expect(await piles(writer)).toEqual([0, 0, 0, 0, 1]);
  const { response, revision } = draft;
  expect(await third.response.publish({ engagement, drafts: [{ response, revision }] })).toMatchObject({
    published: 1,
    left: 0,
  });
  expect(await publicly(draft)).toEqual([WORDS.reason]);
  expect(await world.db.secondReading.findMany({ where: { responseId: response } })).toMatchObject([
    { verdict: "agreed", revision: 1, readBy: readerIs.person?.id, readAt: world.clock.now },
  ]);
  const { responses } = await world.nobody.contribution.thread({ engagement, reference: draft.reference });
  expect(JSON.stringify(responses)).not.toContain(readerIs.person?.id);
});

test("a second reader is shown the part of a letter that is answered, and no other words of it", async () => {
  const words = "Nobody answers at night. The bus comes late.";
  const { reference } = await started.say(words);
  const bus = words.indexOf("The bus");
  await writer.contribution.cut({ engagement, reference, cuts: [bus], had: [] });
  const part = await world.db.passage.findFirstOrThrow({
    where: { contribution: { reference }, startsAt: bus },
  });
  const { id } = await writer.response.record({
    engagement,
    contribution: reference,
    passage: part.id,
    ...WORDS,
  });
  const { words: shown } = await reader.response.draft({ engagement, response: id });
  expect(shown).toMatchObject({ total: 1, shown: [{ reference, text: "The bus comes late." }] });
});

test("a change that was asked for holds it back, until it is changed and read again", async () => {
  const draft = await write();
  const { response, revision } = draft;
  await expect(
    reader.response.secondRead({ engagement, response, revision, verdict: "change_asked" }),
  ).rejects.toThrow();
  await reader.response.secondRead({
    engagement,
    response,
    revision,
    verdict: "change_asked",
    note: "Say when.",
  });
  expect(await stateOf(draft)).toBe("change_asked");
  await agree(third, draft);
  expect(await stateOf(draft), "nobody is outvoted").toBe("change_asked");
  expect(await writer.response.publish({ engagement }), "though none is a must").toMatchObject({
    published: 0,
  });
  expect((await writer.engagement.desk({ engagement })).responses.toChange).toBe(1);
  await edit(writer, draft, { reason: "We will do it in May." });
  expect(await stateOf(draft)).toBe("waiting");
  expect((await writer.response.drafts({ engagement })).waiting.drafts).toMatchObject([
    { revision: 2, asked: null },
  ]);
  const desk = await reader.response.draft({ engagement, response });
  expect(desk.edits).toHaveLength(1);
  expect(desk.edits[0]?.diff.find(({ kind }) => kind === "added")?.text).toContain("in May");
  expect(desk.readings.every(({ ofTheseWords }) => !ofTheseWords)).toBe(true);
  await agree(reader, { ...draft, revision: 2 });
  expect(await stateOf(draft)).toBe("ready");
  expect((await world.db.responseEdit.findMany({ where: { responseId: response } }))[0]).toMatchObject({
    revision: 2,
    reason: WORDS.reason,
    easyRead: [{ text: "Yes." }],
  });
});

test("whoever changes somebody's words has written some of them, and cannot be their second reader", async () => {
  const draft = await write();
  await edit(reader, draft, { reason: "We will do it soon." });
  const now = { ...draft, revision: 2 };
  await expect(agree(reader, now)).rejects.toThrow(/You wrote some/);
  await expect(agree(writer, now)).rejects.toThrow(/You wrote some/);
  expect(await piles(third)).toEqual([1, 0, 0, 0, 0]);
  await agree(third, now);
  expect(await stateOf(draft)).toBe("ready");
});

test("of two who change the same words at once one is told, and both texts are kept", async () => {
  const draft = await write();
  const texts = ["We will do it in May.", "We will do it in June."];
  const done = await Promise.allSettled([
    edit(writer, draft, { reason: texts[0] ?? "" }),
    edit(reader, draft, { reason: texts[1] ?? "" }),
  ]);
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = done.find((each) => each.status === "rejected");
  expect(String(refused?.reason)).toContain("Somebody changed these words while you were working");
  const row = await world.db.response.findUniqueOrThrow({
    where: { id: draft.response },
    include: { edits: true },
  });
  expect(texts).toContain(row.reason);
  expect([row.revision, row.edits.length]).toEqual([2, 1]);
  await expect(agree(third, draft), "a reader of the old words is told, too").rejects.toThrow(
    /Somebody changed these words/,
  );
});

test("saving the same words again changes nothing, and keeps what a reader said", async () => {
  const draft = await write();
  await agree(reader, draft);
  await edit(writer, draft, {});
  expect(await stateOf(draft)).toBe("ready");
  expect(await world.db.responseEdit.count({ where: { responseId: draft.response } })).toBe(0);
});

test("where a second reader is a must, publishing without one is refused, whoever asks", async () => {
  await writer.response.setSecondReader({ engagement, needed: true });
  const [read, unread] = [await write(), await write({ reason: "Nobody has read this." })];
  await agree(reader, read);
  const named = [read, unread].map(({ response, revision }) => ({ response, revision }));
  expect(await writer.response.publish({ engagement, drafts: named })).toMatchObject({
    published: 1,
    left: 1,
  });
  expect(await writer.response.publish({ engagement })).toMatchObject({ published: 0 });
  expect([await publicly(read), await publicly(unread)]).toEqual([[WORDS.reason], []]);
  const draft = await writer.response.draft({ engagement, response: unread.response });
  expect(draft.may).toEqual({ edit: true, secondRead: false, publish: false });
  await writer.response.setSecondReader({ engagement, needed: false });
  expect(await writer.response.publish({ engagement })).toMatchObject({ published: 1 });
});

test("two who publish together at once publish once, and what was changed meanwhile stays", async () => {
  const drafts = [await write(), await write(), await write()];
  for (const draft of drafts) await agree(reader, draft);
  const [, , changed] = drafts;
  if (!changed) throw new Error("Nothing was written.");
  await edit(writer, changed, { reason: "Quite other words." });
  const named = { engagement, drafts: drafts.map(({ response, revision }) => ({ response, revision })) };
  const both = await Promise.all([writer.response.publish(named), reader.response.publish(named)]);
  expect(both.map(({ published }) => published).sort()).toEqual([0, 2]);
  expect(both.map(({ left }) => left)).toEqual([1, 1]);
  expect(await publicly(changed)).toEqual([]);
  const ids = drafts.map(({ response }) => response);
  expect(
    await world.db.threadEvent.count({ where: { kind: "response.published", responseId: { in: ids } } }),
  ).toBe(2);
});

test("what is published is not changed or read any more, and what was typed is kept", async () => {
  const draft = await write();
  await writer.response.publish({ engagement });
  await expect(edit(writer, draft, { reason: "Other words." })).rejects.toThrow(/published while you/);
  await expect(agree(reader, draft)).rejects.toThrow(/published while you/);
  expect(await publicly(draft)).toEqual([WORDS.reason]);
});

test("a response to words that a safeguarding lead holds is nobody's draft, and is not published", async () => {
  await world.makeStaff(started.authority, "safeguarding_lead");
  const draft = await write();
  await writer.safeguarding.raise({ engagement, reference: draft.reference, why: "Is somebody hurt?" });
  expect(await piles(reader)).toEqual([0, 0, 0, 0, 0]);
  await expect(reader.response.draft({ engagement, response: draft.response })).rejects.toThrow(/not find/);
  expect(await writer.response.publish({ engagement })).toMatchObject({ published: 0 });
});

test("a draft of another engagement is not there, and a facilitator reads without answering", async () => {
  const draft = await write();
  const other = await startSpecification(world);
  const stranger = world.as(other.commissioner);
  const elsewhere = { ...draft, engagement: other.slug };
  await expect(agree(stranger, elsewhere)).rejects.toThrow(/not find/);
  await expect(edit(stranger, elsewhere, {})).rejects.toThrow(/not find/);
  const { response, revision } = draft;
  expect(
    await stranger.response.publish({ engagement: other.slug, drafts: [{ response, revision }] }),
  ).toMatchObject({ published: 0 });
  const facilitator = world.as(await world.makeStaff(started.authority, "facilitator"));
  expect(await piles(facilitator)).toEqual([0, 0, 1, 0, 0]);
  await expect(agree(facilitator, draft)).rejects.toThrow(/cannot do this/);
  await expect(edit(facilitator, draft, {})).rejects.toThrow(/cannot do this/);
});
