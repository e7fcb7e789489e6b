import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authority: string;
let commissioner: Caller;
let engagement: string;
let here: { engagement: string; activity: string };

/** The world begins on 2 March 2026. */
const IN_TEN_WEEKS = new Date("2026-05-11T22:59:59Z");
const NOTE = { note: "Both councils have agreed to it." };
const HOURS = { title: "Opening hours", standing: "can_change" as const };
const OPTION = {
  title: "The councils run it",
  what: "Our own staff would run the hub.",
  why: "We have nobody who works at night.",
  discardedBy: "The carers board",
  discardedOn: new Date("2026-02-10T12:00:00Z"),
};

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.set(new Date("2026-03-02T10:00:00Z"));
  authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  engagement = (await world.makeEngagement(authority)).slug;
  const { slug } = await commissioner.activity.create({
    engagement,
    kind: "consultation",
    title: "Tell us about help at night",
    introduction: "It takes ten minutes.",
    rung: "consultation",
  });
  here = { engagement, activity: slug };
  await commissioner.activity.addQuestion({
    ...here,
    kind: "long_text",
    wordings: { standard: [{ text: "What should change?" }] },
  });
});

const open = async () => {
  await commissioner.activity.open({ ...here, closesAt: IN_TEN_WEEKS, ...withReasons });
  world.clock.set(new Date("2026-03-03T10:00:00Z"));
};
const desk = () => commissioner.openness.desk({ engagement });
const read = (easyRead = false) => world.nobody.openness.read({ engagement, easyRead });
const front = () => world.nobody.front.read({ engagement });
const formative = async () =>
  (await commissioner.fairness.desk(here)).points
    .find(({ point }) => point === "formative")
    ?.findings.map(({ says }) => says);
const first = async () => {
  const [topic] = (await desk()).topics;
  if (!topic) throw new Error("There is no topic.");
  return topic;
};

test("before anything opens topics come, change, move and go without a note, and nothing is kept of it", async () => {
  await commissioner.openness.saveTopic({ engagement, ...HOURS });
  await commissioner.openness.saveTopic({ engagement, title: "Forms", standing: "can_change" });
  await commissioner.openness.saveTopic({
    engagement,
    title: "The budget",
    standing: "fixed",
    reason: "Cabinet set it.",
    easyRead: [{ text: "The money is set.", picture: "money" }],
  });
  const [hours, forms] = (await desk()).topics;
  await commissioner.openness.moveTopic({ engagement, id: forms?.id ?? "", direction: "up" });
  expect((await front()).canChange.map(({ title }) => title)).toEqual(["Forms", "Opening hours"]);
  // At the end of its list it stays, and never trades places with what is fixed.
  await commissioner.openness.moveTopic({ engagement, id: hours?.id ?? "", direction: "down" });
  expect((await front()).fixed).toMatchObject([{ title: "The budget", reason: "Cabinet set it." }]);
  await commissioner.openness.removeTopic({ engagement, id: hours?.id ?? "" });
  expect((await desk()).topics.map(({ title }) => title)).toEqual(["Forms", "The budget"]);
  expect((await world.nobody.front.read({ engagement, easyRead: true })).fixed).toMatchObject([
    { easyRead: [{ text: "The money is set." }] },
  ]);
  expect((await read()).changes).toEqual([]);
});

test("after the opening a topic changes only with a note, which is published with how it stood", async () => {
  await commissioner.openness.saveTopic({ engagement, ...HOURS });
  await open();
  const { id, revision } = await first();
  const fixed = { engagement, id, revision, title: HOURS.title, standing: "fixed" as const };
  const bare = commissioner.openness.saveTopic({ ...fixed, reason: "The lease says so.", note: "  " });
  await expect(bare).rejects.toMatchObject({
    cause: { detail: { refusal: "invalid", fields: { note: expect.stringMatching(/Tell readers/) } } },
  });
  expect((await first()).standing).toBe("can_change");
  await commissioner.openness.saveTopic({
    ...fixed,
    reason: "The lease says so.",
    ...NOTE,
    noteEasyRead: [{ text: "The hours cannot change.", picture: "fixed" }],
  });
  const told = await read();
  expect(told.changes).toMatchObject([
    { about: "topic", deed: "changed", standing: "can_change", note: NOTE.note, easyRead: [] },
  ]);
  expect(told.before[id]).toEqual([{ standing: "can_change", until: new Date("2026-03-03T10:00:00Z") }]);
  expect((await read(true)).changes[0]?.easyRead).toEqual([
    { text: "The hours cannot change.", picture: "fixed" },
  ]);
});

test("after the opening what is added or taken off has a note too; Easy Read words alone need none", async () => {
  await commissioner.openness.saveTopic({ engagement, ...HOURS });
  await open();
  await expect(
    commissioner.openness.saveTopic({ engagement, title: "Forms", standing: "can_change" }),
  ).rejects.toThrow();
  const { id, revision } = await first();
  await expect(commissioner.openness.removeTopic({ engagement, id })).rejects.toThrow();
  await commissioner.openness.saveTopic({
    engagement,
    id,
    revision,
    ...HOURS,
    easyRead: [{ text: "When is it open?", picture: "time" }],
  });
  expect((await read()).changes).toEqual([]);
  await commissioner.openness.removeTopic({ engagement, id, ...NOTE });
  expect((await front()).canChange).toEqual([]);
  expect((await read()).changes).toMatchObject([
    { deed: "removed", title: "Opening hours", standing: "can_change" },
  ]);
});

test("of two people who change one topic the second is told, and what is fixed always has its reason", async () => {
  await commissioner.openness.saveTopic({ engagement, ...HOURS });
  const { id, revision } = await first();
  const colleague = world.as(await world.makeStaff(authority));
  const change = (who: Caller, title: string) =>
    who.openness.saveTopic({ engagement, id, revision, title, standing: "can_change" });
  const tries = await Promise.allSettled([change(commissioner, "Hours"), change(colleague, "Days")]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(tries.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { cause: { detail: { refusal: "changed-meanwhile" } } },
  });
  const bare = commissioner.openness.saveTopic({ engagement, title: "The budget", standing: "fixed" });
  await expect(bare).rejects.toMatchObject({ cause: { issues: [{ path: ["reason"] }] } });
});

test("two who add at once both get a place of their own", async () => {
  const colleague = world.as(await world.makeStaff(authority));
  await Promise.all(
    [commissioner, colleague].map((who, index) =>
      who.openness.saveTopic({ engagement, title: `Topic ${index}`, standing: "can_change" }),
    ),
  );
  expect((await desk()).topics).toHaveLength(2);
});

test("none listed and nothing said is unmet; either puts it right, and the reason is public", async () => {
  expect(await formative()).toContain("optionsNotListed");
  await commissioner.openness.sayNoOthers({
    engagement,
    because: "The law leaves no other way.",
    easyRead: [{ text: "The law says so.", picture: "fair" }],
  });
  expect(await formative()).toContain("noOtherOptions");
  expect((await read(true)).noOthers).toMatchObject({ easyRead: [{ text: "The law says so." }] });

  await commissioner.openness.saveDiscarded({ engagement, ...OPTION });
  expect(await formative()).toContain("optionsListed");
  const told = await read();
  expect(told.discarded).toMatchObject([
    {
      title: OPTION.title,
      why: OPTION.why,
      discardedBy: OPTION.discardedBy,
      discardedOn: new Date("2026-02-10"),
    },
  ]);
  expect(told.noOthers).toBeNull();
  await expect(
    commissioner.openness.sayNoOthers({ engagement, because: "There were none." }),
  ).rejects.toThrow(/So there were others/);
  // Taken off again, nobody has said that there were none.
  await commissioner.openness.removeDiscarded({ engagement, id: told.discarded[0]?.id ?? "" });
  expect(await formative()).toContain("optionsNotListed");
});

test("an option that was put aside is taken off after the opening only with a note, and stays on record", async () => {
  await commissioner.openness.saveDiscarded({ engagement, ...OPTION });
  await open();
  const [option] = (await read()).discarded;
  const id = option?.id ?? "";
  await expect(commissioner.openness.removeDiscarded({ engagement, id })).rejects.toThrow();
  await commissioner.openness.removeDiscarded({ engagement, id, ...NOTE });
  expect(await read()).toMatchObject({
    discarded: [],
    changes: [{ about: "discarded_option", deed: "removed", title: OPTION.title }],
  });
  const kept = await world.db.opennessChange.findFirstOrThrow({ where: { subjectId: id } });
  expect(kept.reason).toBe(OPTION.why);
});

test("an option has a day that has come, and no other authority changes the list", async () => {
  const later = { ...OPTION, discardedOn: new Date("2026-03-04T12:00:00Z") };
  await expect(commissioner.openness.saveDiscarded({ engagement, ...later })).rejects.toMatchObject({
    cause: { detail: { fields: { discardedOn: expect.any(String) } } },
  });
  const stranger = world.as(await world.makeStaff(await world.makeAuthority()));
  await expect(stranger.openness.saveDiscarded({ engagement, ...OPTION })).rejects.toThrow();
  await commissioner.openness.saveTopic({ engagement, ...HOURS });
  const { id } = await first();
  const elsewhere = (await world.makeEngagement(authority)).slug;
  await expect(commissioner.openness.removeTopic({ engagement: elsewhere, id })).rejects.toThrow(
    /taken this/,
  );
});
