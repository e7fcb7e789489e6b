import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let commissioner: Caller;
let engagement: { id: string; slug: string };
let here: { engagement: string; activity: string };

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  const authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  engagement = await world.makeEngagement(authority);
  const { slug } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind: "consultation",
    title: "Tell us about help at night",
    introduction: "It takes ten minutes.",
    rung: "consultation",
  });
  here = { engagement: engagement.slug, activity: slug };
});

const said = (text: string) => ({ standard: [{ text }] });
const inTenDays = new Date("2026-03-12T23:59:59Z");

test("questions of three kinds carry both wordings, and a missing Easy Read wording is named", async () => {
  const specification = await world.db.specification.create({
    data: { engagementId: engagement.id, title: "Carers hub" },
  });
  const clause = await world.db.clause.create({
    data: { engagementId: engagement.id, specificationId: specification.id },
  });
  await commissioner.activity.addQuestion({
    ...here,
    kind: "one_choice",
    wordings: {
      ...said("When do you need help?"),
      easyRead: [{ text: "When do you need help?", picture: "time" }],
    },
    options: [
      { ...said("At night"), easyRead: [{ text: "At night", picture: "night" }] },
      said("In the day"),
    ],
  });
  await commissioner.activity.addQuestion({
    ...here,
    kind: "long_text",
    wordings: said("What should change?"),
  });
  await commissioner.activity.addQuestion({
    ...here,
    kind: "clause_comment",
    clauseId: clause.id,
    wordings: said("What do you think of this part?"),
  });

  const { questions } = await commissioner.activity.design(here);
  expect(questions.map(({ kind, missing }) => [kind, missing])).toEqual([
    ["one_choice", { question: false, options: [2] }],
    ["long_text", { question: true, options: [] }],
    ["clause_comment", { question: true, options: [] }],
  ]);
  expect(questions[0]?.wordings).toContainEqual({
    language: "en",
    format: "easy_read",
    heading: null,
    sentences: [{ text: "When do you need help?", picture: "time" }],
  });

  const [first, , third] = questions.map(({ id }) => id);
  await commissioner.activity.moveQuestion({ ...here, question: third ?? "", direction: "up" });
  await commissioner.activity.moveQuestion({ ...here, question: first ?? "", direction: "up" });
  const moved = await commissioner.activity.design(here);
  expect(moved.questions.map(({ kind, position }) => [position, kind])).toEqual([
    [1, "one_choice"],
    [2, "clause_comment"],
    [3, "long_text"],
  ]);
});

test("a scale names its points in order, agreeing has the same three answers everywhere, and each takes its own answer", async () => {
  const points = ["Never", "Sometimes", "Always"].map(said);
  const ask = (question: object) =>
    commissioner.activity.addQuestion({ ...here, ...question } as Parameters<
      typeof commissioner.activity.addQuestion
    >[0]);
  const scale = { kind: "scale", wordings: said("How often do you sleep through?") };
  await expect(ask({ ...scale, options: points.slice(0, 2) })).rejects.toThrow();
  await ask({ ...scale, options: points });
  await ask({ kind: "agreement", wordings: said("The hub should be open at night.") });
  await ask({ kind: "short_text", wordings: said("How do you get there?") });
  const { questions } = await commissioner.activity.design(here);
  const options = questions.map((question) =>
    question.options.map(
      ({ wordings }) => wordings.find(({ format }) => format === "standard")?.sentences[0]?.text,
    ),
  );
  expect(options).toEqual([["Never", "Sometimes", "Always"], ["Agree", "Disagree", "Not sure"], []]);
  expect(questions[1]?.missing).toEqual({ question: true, options: [] });

  await commissioner.activity.open({ ...here, closesAt: inTenDays, ...withReasons });
  const participant = world.as(await world.makeParticipant(engagement.id));
  await participant.submission.begin(here);
  const read = await participant.submission.read(here);
  const [sleep, night, way] = read.questions;
  const answer = (question: (typeof read.questions)[number] | undefined, option: number | null, text = "") =>
    participant.submission.save({
      ...here,
      questionId: question?.id ?? "",
      optionId: option === null ? null : (question?.options[option]?.id ?? null),
      text,
    });
  await answer(sleep, 1);
  await answer(night, 0, "I work until eight.");
  await answer(way, null, "Bus");
  await participant.submission.send(here);
  const kept = (await participant.submission.read(here)).questions.map(({ answer: it, options: all }) => [
    all.findIndex(({ id }) => id === it?.optionId),
    it?.text ?? null,
  ]);
  expect(kept).toEqual([
    [1, null],
    [0, "I work until eight."],
    [-1, "Bus"],
  ]);
  const { contributions } = await commissioner.contribution.queue({ engagement: here.engagement });
  expect(contributions.map(({ choice, text }) => [choice, text])).toEqual(
    expect.arrayContaining([["Agree", "I work until eight."]]),
  );

  for (const { reference } of contributions)
    await commissioner.contribution.theme({
      engagement: here.engagement,
      reference,
      themes: [],
      newThemes: [`Of ${reference}`],
    });
  const themes = await world.db.theme.findMany({ where: { engagementId: engagement.id } });
  const shown = await Promise.all(
    themes.map(({ id }) => commissioner.theme.read({ engagement: here.engagement, theme: id })),
  );
  expect(shown.flatMap((theme) => theme.passages.map(({ choice, text }) => [choice, text]))).toEqual(
    expect.arrayContaining([
      ["Sometimes", null],
      ["Agree", "I work until eight."],
      [null, "Bus"],
    ]),
  );
});

test("Easy Read can be added to an open question, but what people read is not changed", async () => {
  await commissioner.activity.addQuestion({
    ...here,
    kind: "one_choice",
    wordings: said("When do you need help?"),
    options: [said("At night"), said("In the day")],
  });
  const words = [{ text: "When do you need help?", picture: "time" }];
  const night = [{ text: "At night", picture: "night" }];
  const inOne = { activity: here.activity, question: 1 };
  const question = { of: "question" as const, ...inOne };
  const option = (number: number) => ({ of: "option" as const, ...inOne, option: number });
  const write = (...wordings: Parameters<Caller["wording"]["write"]>[0]["wordings"]) =>
    commissioner.wording.write({ engagement: here.engagement, wordings });

  await write({ subject: question, sentences: [{ text: "First try" }] });
  await write({ subject: question, sentences: words });
  await commissioner.activity.open({ ...here, closesAt: inTenDays, ...withReasons });
  const late = write({ subject: option(1), sentences: night }, { subject: question, sentences: night });
  await expect(late).rejects.toThrow(/opened already/);
  await expect(write({ subject: question, sentences: [] })).rejects.toThrow(/opened already/);
  await expect(write({ subject: option(9), sentences: night })).rejects.toThrow(/answers that are listed/);
  expect((await commissioner.activity.design(here)).questions[0]?.missing.options).toEqual([1, 2]);
  await write({ subject: option(1), sentences: night }, { subject: option(2), sentences: night });
  const [read] = (await commissioner.activity.design(here)).questions;
  expect(read?.missing).toEqual({ question: false, options: [] });
  expect(read?.wordings.find(({ format }) => format === "easy_read")?.sentences).toEqual(words);
});

test("a clause of another engagement cannot be asked about", async () => {
  const other = await world.makeEngagement(await world.makeAuthority());
  const specification = await world.db.specification.create({
    data: { engagementId: other.id, title: "Other" },
  });
  const clause = await world.db.clause.create({
    data: { engagementId: other.id, specificationId: specification.id },
  });
  const attempt = commissioner.activity.addQuestion({
    ...here,
    kind: "clause_comment",
    clauseId: clause.id,
    wordings: said("And this?"),
  });
  await expect(attempt).rejects.toMatchObject({
    cause: { detail: { status: 422, fields: { clauseId: expect.any(String) } } },
  });
  expect((await commissioner.activity.design(here)).questions).toEqual([]);
});

test("a consultation opens with a question and a day to come, then closes by itself or by hand", async () => {
  await expect(commissioner.activity.open({ ...here, closesAt: inTenDays, ...withReasons })).rejects.toThrow(
    /at least one question/,
  );
  await commissioner.activity.addQuestion({
    ...here,
    kind: "long_text",
    wordings: said("What should change?"),
  });
  const yesterday = new Date("2026-03-01T23:59:59Z");
  await expect(
    commissioner.activity.open({ ...here, closesAt: yesterday, ...withReasons }),
  ).rejects.toMatchObject({
    cause: { detail: { fields: { closesOn: expect.stringContaining("today or later") } } },
  });
  await expect(commissioner.activity.close(here)).rejects.toThrow(/not open/);

  await commissioner.activity.open({ ...here, closesAt: inTenDays, ...withReasons });
  expect((await commissioner.activity.design(here)).state).toBe("open");
  const home = await world.nobody.engagement.home();
  expect(home.find((shown) => shown.slug === engagement.slug)?.open).toHaveLength(1);
  const late = commissioner.activity.addQuestion({ ...here, kind: "long_text", wordings: said("One more?") });
  await expect(late).rejects.toThrow(/opened already/);
  await expect(commissioner.activity.open({ ...here, closesAt: inTenDays, ...withReasons })).rejects.toThrow(
    /opened already/,
  );

  const now = world.clock.now;
  world.clock.set(new Date("2026-03-13T00:00:00Z"));
  expect((await commissioner.activity.design(here)).state).toBe("closed");
  world.clock.set(now);
  await commissioner.activity.close(here);
  await commissioner.activity.close(here);
  expect((await commissioner.activity.design(here)).state).toBe("closed");
});

test("nobody outside the authority designs it, and a draft engagement opens nothing", async () => {
  const stranger = world.as(await world.makeStaff(await world.makeAuthority()));
  await expect(stranger.activity.close(here)).rejects.toThrow(/cannot do this/);
  const authority = await world.makeAuthority();
  const own = world.as(await world.makeStaff(authority));
  const draft = await world.makeEngagement(authority, { draft: true });
  const { slug } = await own.activity.create({
    engagement: draft.slug,
    kind: "workshop",
    title: "What good looks like",
    introduction: "Bring a friend.",
    rung: "co_design",
  });
  const attempt = own.activity.open({
    engagement: draft.slug,
    activity: slug,
    closesAt: inTenDays,
    ...withReasons,
  });
  await expect(attempt).rejects.toThrow(/Publish the engagement first/);
});

test("a live poll is no question of the form: it takes no place, cannot be swapped with one, and opens nothing", async () => {
  const { id: activityId } = await world.db.activity.findFirstOrThrow({
    where: { engagementId: engagement.id, slug: here.activity },
  });
  const { sessionId } = await commissioner.live.create({
    engagement: here.engagement,
    activityId,
    title: "Tea at the library",
    startsAt: new Date("2026-03-05T14:00:00Z"),
  });
  await commissioner.live.addItem({
    sessionId,
    kind: "poll",
    title: "When should it open?",
    options: ["At night", "By day"],
  });
  await expect(commissioner.activity.open({ ...here, closesAt: inTenDays, ...withReasons })).rejects.toThrow(
    "Add at least one question first.",
  );
  for (const text of ["What helps?", "What is missing?"]) {
    await commissioner.activity.addQuestion({ ...here, kind: "long_text", wordings: said(text) });
  }
  const last = (await commissioner.activity.design(here)).questions[1]?.id ?? "";
  await commissioner.activity.moveQuestion({ ...here, question: last, direction: "down" });
  const { questions } = await commissioner.activity.design(here);
  expect(questions.map(({ position, wordings }) => [position, wordings[0]?.sentences[0]?.text])).toEqual([
    [1, "What helps?"],
    [2, "What is missing?"],
  ]);
});
