/** An author groups the questions of a consultation, and people meet them in their parts. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authority: Awaited<ReturnType<World["makeAuthority"]>>;
let author: Caller;
let engagement: string;
let here: { engagement: string; activity: string };

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  authority = await world.makeAuthority();
  author = world.as(await world.makeStaff(authority));
  engagement = (await world.makeEngagement(authority)).slug;
  const { slug: activity } = await author.activity.create({
    engagement,
    kind: "consultation",
    title: "Help at night",
    introduction: "It takes ten minutes.",
    rung: "consultation",
  });
  here = { engagement, activity };
  for (const text of ["One?", "Two?", "Three?"]) await ask(text);
});

const ask = (text: string, section?: string) =>
  author.activity.addQuestion({
    ...here,
    kind: "long_text",
    wordings: { standard: [{ text }] },
    ...(section ? { section } : {}),
  });
const add = async (title: string) => (await author.section.save({ ...here, title })).id;
/** Question by question: its position, its words and the title of its section. */
const standing = async (where = here, by = author) => {
  const { sections, questions } = await by.activity.design(where);
  return questions.map(({ position, wordings, section }) =>
    [
      position,
      wordings[0]?.sentences[0]?.text,
      sections.find(({ id }) => id === section)?.title ?? "none",
    ].join(" "),
  );
};
const idOf = async (position: number) =>
  (await author.activity.design(here)).questions[position - 1]?.id ?? "";

test("questions go into sections, move between them, and stay when one is removed", async () => {
  const [night, day] = [await add("At night"), await add("By day")];
  expect(await standing()).toEqual(["1 One? none", "2 Two? none", "3 Three? none"]);
  await author.section.place({ ...here, question: await idOf(1), section: night });
  await author.section.place({ ...here, question: await idOf(2), section: day });
  expect(await standing()).toEqual(["1 Two? none", "2 One? At night", "3 Three? By day"]);

  await author.activity.moveQuestion({ ...here, question: await idOf(1), direction: "down" });
  await author.section.move({ ...here, section: day, direction: "up" });
  expect(await standing()).toEqual(["1 Three? By day", "2 Two? At night", "3 One? At night"]);

  // A new question goes to the end of the last section, or of the one that is named.
  await ask("Four?");
  expect(await ask("Five?", day)).toMatchObject({ position: 2 });
  const before = [
    "1 Three? By day",
    "2 Five? By day",
    "3 Two? At night",
    "4 One? At night",
    "5 Four? At night",
  ];
  expect(await standing()).toEqual(before);
  await author.section.remove({ ...here, section: night });
  expect(await standing()).toEqual(before.map((line) => line.replace("At night", "By day")));
  await author.section.remove({ ...here, section: day });
  expect(await standing()).toEqual(before.map((line) => line.replace(/(At night|By day)/, "none")));
});

test("people meet each part in their own wording, with its introduction where it begins, and so do its results", async () => {
  const section = (
    await author.section.save({
      ...here,
      title: "Getting a break",
      introduction: [{ text: "A break is time without caring." }],
      easyTitle: "A rest",
      easyRead: [{ text: "Carers need a rest.", picture: "rest" }],
    })
  ).id;
  const empty = await add("Nothing in it");
  await author.section.place({ ...here, question: await idOf(3), section });
  await author.section.place({ ...here, question: await idOf(2), section });
  const welsh = { subject: { of: "section", activity: here.activity, section }, language: "cy" } as const;
  await author.wording.write({
    engagement,
    wordings: [{ ...welsh, format: "standard", heading: "Cael seibiant" }],
  });
  const partsIn = async (reader: { easyRead?: boolean; language?: "cy" }) =>
    (await author.submission.read({ ...here, ...reader })).questions.map((question) => question.section);
  const [none, first, second] = await partsIn({});
  expect(none).toBeNull();
  expect(first).toMatchObject({
    number: 1,
    count: 1,
    begins: true,
    title: "Getting a break",
    sentences: [{ text: "A break is time without caring." }],
  });
  expect(second).toMatchObject({ number: 1, begins: false });
  expect((await partsIn({ easyRead: true }))[1]).toMatchObject({
    title: "A rest",
    sentences: [{ text: "Carers need a rest.", picture: "rest" }],
  });
  expect((await partsIn({ language: "cy" }))[1]).toMatchObject({
    title: "Cael seibiant",
    titleLang: "cy",
    lang: "en",
  });
  expect(empty).toBeTruthy();
  const { questions } = await author.results.desk({ ...here, by: null });
  expect(questions.map(({ inPart, part }) => [inPart, part])).toEqual([
    [false, null],
    [true, { number: 1, count: 1, title: "Getting a break" }],
    [true, null],
  ]);
});

test("copies and sets of questions keep sections, and land after those that are there", async () => {
  const night = await add("At night");
  await author.section.place({ ...here, question: await idOf(2), section: night });
  await add("Still empty");
  const copy = await author.activity.copy({ ...here, into: engagement, title: "Again" });
  const there = { engagement, activity: copy.slug };
  expect(await standing(there)).toEqual(await standing());
  expect((await author.activity.design(there)).sections.map(({ title }) => title)).toEqual([
    "At night",
    "Still empty",
  ]);

  const { id: set } = await author.questionSet.save({ ...here, name: "At night" });
  await author.questionSet.add({ ...there, set });
  expect(await standing(there)).toEqual([
    "1 One? none",
    "2 Three? none",
    "3 Two? At night",
    "4 One? Still empty",
    "5 Three? Still empty",
    "6 Two? At night",
  ]);
  const { sections } = await author.activity.design(there);
  expect(sections.map(({ position, title }) => [position, title])).toEqual([
    [1, "At night"],
    [2, "Still empty"],
    [3, "At night"],
  ]);
});

test("of two authors who change one section the second is told, and two who move at once lose nothing", async () => {
  const section = await add("At night");
  const change = (title: string) => author.section.save({ ...here, section, revision: 1, title });
  const tries = await Promise.allSettled([change("After dark"), change("In the night")]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(change("Too late")).rejects.toMatchObject({
    cause: { detail: { refusal: "changed-meanwhile" } },
  });

  const ids = await Promise.all([1, 2, 3].map(idOf));
  await Promise.all([
    ...ids.map((question) => author.section.place({ ...here, question, section })),
    ...ids.map((question) => author.activity.moveQuestion({ ...here, question, direction: "down" })),
    add("By day"),
    ask("Four?"),
  ]);
  const after = await standing();
  expect(after.map((line) => line.split(" ")[0])).toEqual(["1", "2", "3", "4"]);
  expect(after.map((line) => line.split(" ")[1]).sort()).toEqual(["Four?", "One?", "Three?", "Two?"]);
});

test("once it is open nothing of its sections changes but a wording that is missing", async () => {
  const section = await add("At night");
  await author.section.place({ ...here, question: await idOf(1), section });
  await author.engagement.publish({ engagement });
  await author.activity.open({
    ...here,
    closesAt: new Date(world.clock.now.getTime() + 864e5),
    ...withReasons,
  });
  const before = await standing();
  const refused = { cause: { detail: { refusal: "activity-opened" } } };
  const question = await idOf(1);
  await expect(author.section.save({ ...here, title: "Another" })).rejects.toMatchObject(refused);
  await expect(
    author.section.save({ ...here, section, revision: 1, title: "Renamed" }),
  ).rejects.toMatchObject(refused);
  await expect(author.section.move({ ...here, section, direction: "up" })).rejects.toMatchObject(refused);
  await expect(author.section.remove({ ...here, section })).rejects.toMatchObject(refused);
  await expect(author.section.place({ ...here, question, section: null })).rejects.toMatchObject(refused);
  await expect(author.activity.moveQuestion({ ...here, question, direction: "up" })).rejects.toMatchObject(
    refused,
  );
  expect(await standing()).toEqual(before);

  const subject = { of: "section", activity: here.activity, section } as const;
  const easy = [{ text: "These ask about the night.", picture: "night" }];
  await author.wording.write({ engagement, wordings: [{ subject, sentences: easy }] });
  await expect(
    author.wording.write({ engagement, wordings: [{ subject, sentences: [{ text: "Other." }] }] }),
  ).rejects.toMatchObject(refused);
});

test("sections of another consultation, and anything but a consultation, are not found", async () => {
  const { slug } = await author.activity.create({
    engagement,
    kind: "consultation",
    title: "Another",
    introduction: "Words.",
    rung: "consultation",
  });
  const theirs = (await author.section.save({ engagement, activity: slug, title: "Theirs" })).id;
  const question = await idOf(1);
  await expect(author.section.place({ ...here, question, section: theirs })).rejects.toThrow();
  await expect(author.section.remove({ ...here, section: theirs })).rejects.toThrow();
  await expect(ask("Six?", theirs)).rejects.toThrow();
  // Nor does the database take one.
  await expect(
    world.db.question.update({ where: { id: question }, data: { sectionId: theirs } }),
  ).rejects.toThrow();
  const market = await author.activity.create({
    engagement,
    kind: "market_test",
    title: "Providers",
    introduction: "Words.",
    rung: "informing",
  });
  await expect(
    author.section.save({ engagement, activity: market.slug, title: "None" }),
  ).rejects.toMatchObject({ cause: { detail: { refusal: "not-found" } } });
});
