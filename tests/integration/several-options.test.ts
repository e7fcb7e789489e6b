/** Answers of several options: kept, changed, sent, read at the desk and shown beside approved words. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let commissioner: Caller;
let participant: Caller;
let engagement: { id: string; slug: string };
let here: { engagement: string; activity: string };

const CLOSES = new Date("2026-03-12T23:59:59Z");
const said = (text: string, picture?: string) => ({
  standard: [{ text, ...(picture ? { picture } : {}) }],
  easyRead: [{ text: `${text} (easy)`, picture: "info" }],
});
const TIMES = ["Mornings", "Evenings", "Saturdays"];
const HELP = ["Breaks", "Money", "Nights"];

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  const authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  engagement = await world.makeEngagement(authority);
  here = await open("consultation");
  participant = world.as(await world.makeParticipant(engagement.id));
  await participant.submission.begin(here);
});

/** An open activity that asks one question of each of these kinds. */
async function open(kind: "consultation" | "market_test") {
  const { slug } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind,
    title: "What matters most",
    introduction: "It takes five minutes.",
    rung: "consultation",
  });
  const where = { engagement: engagement.slug, activity: slug };
  const ask = commissioner.activity.addQuestion;
  await ask({
    ...where,
    kind: "several_choices",
    wordings: said("When?"),
    options: TIMES.map((time) => said(time)),
    mostChoices: 2,
  });
  await ask({
    ...where,
    kind: "rank",
    wordings: said("What first?"),
    options: HELP.map((help) => said(help)),
  });
  await ask({
    ...where,
    kind: "picture_choice",
    wordings: said("How shall we tell you?"),
    options: [said("By letter", "letter"), said("By telephone", "phone")],
  });
  await ask({ ...where, kind: "agreement", wordings: said("The hub should be open at night.") });
  await commissioner.activity.open({ ...where, closesAt: CLOSES, ...withReasons });
  return where;
}

const read = async () => (await participant.submission.read(here)).questions;
type Question = Awaited<ReturnType<typeof read>>[number];
const optionOf = (question: Question | undefined, at: number) => question?.options[at]?.id ?? "";

async function save(number: number, answer: { ticked?: number[]; places?: (number | null)[] }) {
  const question = (await read())[number - 1];
  const { ticked = [], places = [] } = answer;
  await participant.submission.save({
    ...here,
    questionId: question?.id ?? "",
    choices: [
      ...ticked.map((at) => ({ optionId: optionOf(question, at) })),
      ...places.map((place, at) => ({ optionId: optionOf(question, at), place })),
    ],
  });
}

/** The places in the list of what is kept of an answer. */
async function kept(number: number): Promise<number[] | null> {
  const question = (await read())[number - 1];
  if (!question?.answer) return null;
  return question.answer.choices.map((chosen) => question.options.findIndex(({ id }) => id === chosen));
}

test("ticks and an order are kept, changed, taken out again, sent, and met by everybody who reads them", async () => {
  await save(1, { ticked: [2, 0] });
  expect(await kept(1)).toEqual([0, 2]);
  await save(1, { ticked: [1] });
  expect(await kept(1)).toEqual([1]);
  await save(1, {});
  expect(await kept(1)).toBeNull();
  expect(await world.db.draftChoice.count({ where: { engagementId: engagement.id } })).toBe(0);

  await save(1, { ticked: [2, 0] });
  await save(2, { places: [2, null, 1] });
  expect(await kept(2)).toEqual([2, 0]);
  await participant.submission.send(here);
  expect([await kept(1), await kept(2)]).toEqual([
    [0, 2],
    [2, 0],
  ]);
  expect(await world.db.draftChoice.count({ where: { engagementId: engagement.id } })).toBe(0);

  const { contributions } = await commissioner.contribution.queue({ engagement: here.engagement });
  expect(contributions.map(({ choice }) => choice).sort()).toEqual([
    "1. Nights; 2. Breaks",
    "Mornings; Saturdays",
  ]);
  const desk = await Promise.all(
    contributions.map(({ reference }) =>
      commissioner.contribution.desk({ engagement: here.engagement, reference }),
    ),
  );
  expect(desk.map(({ question, choice }) => `${question} ${choice}`).sort()).toEqual([
    "What first? 1. Nights; 2. Breaks",
    "When? Mornings; Saturdays",
  ]);
  const mine = (await participant.participant.thread({})).contributions;
  expect(mine.map(({ chose, ordered }) => [chose, ordered])).toEqual(
    expect.arrayContaining([
      [["Mornings", "Saturdays"], false],
      [["Nights", "Breaks"], true],
    ]),
  );
  const easily = (await participant.participant.thread({ easyRead: true })).contributions;
  expect(easily.flatMap(({ chose }) => chose)).toContain("Nights (easy)");
});

test("too many ticks and a number given twice are refused, and what was kept before stays", async () => {
  await save(1, { ticked: [0] });
  await save(2, { places: [1, 2, null] });
  const fields = (problem: object) =>
    expect.objectContaining({
      cause: expect.objectContaining({ detail: expect.objectContaining({ fields: problem }) }),
    });
  await expect(save(1, { ticked: [0, 1, 2] })).rejects.toEqual(
    fields({ choices: "You can choose at most 2. You chose 3. Take some away." }),
  );
  await expect(save(2, { places: [1, 1, null] })).rejects.toEqual(
    fields({ "choices.1": "You gave the number 1 more than once. Give it to one only." }),
  );
  expect([await kept(1), await kept(2)]).toEqual([[0], [0, 1]]);
});

test("an option of another question is refused at the door, and cannot be stored behind it", async () => {
  const [times, help] = await read();
  const elsewhere = optionOf(help, 0);
  await expect(
    participant.submission.save({
      ...here,
      questionId: times?.id ?? "",
      choices: [{ optionId: elsewhere }],
    }),
  ).rejects.toMatchObject({ cause: { detail: { refusal: "option-unknown" } } });

  await save(1, { ticked: [0] });
  const draft = await world.db.draftAnswer.findFirstOrThrow({ where: { engagementId: engagement.id } });
  const row = { engagementId: engagement.id, draftId: draft.id, optionId: elsewhere, position: 9 };
  await expect(
    world.db.draftChoice.create({ data: { ...row, questionId: draft.questionId } }),
  ).rejects.toThrow();
  await expect(
    world.db.draftChoice.create({ data: { ...row, questionId: help?.id ?? "" } }),
  ).rejects.toThrow();

  await participant.submission.send(here);
  const { id: contributionId, questionId } = await world.db.contribution.findFirstOrThrow({
    where: { engagementId: engagement.id },
  });
  const sent = { engagementId: engagement.id, contributionId, optionId: elsewhere, position: 9 };
  for (const question of [questionId ?? "", help?.id ?? ""])
    await expect(
      world.db.contributionChoice.create({ data: { ...sent, questionId: question } }),
    ).rejects.toThrow();
});

test("twenty saves of one order at once keep one whole order", async () => {
  const orders = [
    [1, 2, 3],
    [3, 2, 1],
    [2, 3, 1],
    [null, 1, null],
  ];
  const question = (await read())[1];
  await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      participant.submission.save({
        ...here,
        questionId: question?.id ?? "",
        choices: (orders[turn % 4] ?? []).map((place, at) => ({ optionId: optionOf(question, at), place })),
      }),
    ),
  );
  expect([[0, 1, 2], [2, 1, 0], [2, 0, 1], [1]]).toContainEqual(await kept(2));
});

test("a picture stands beside each choice in every wording", async () => {
  const pictures = async (easyRead: boolean) =>
    (await participant.submission.read({ ...here, easyRead })).questions[2]?.options.map(
      ({ picture }) => picture,
    );
  expect(await pictures(false)).toEqual(["letter", "phone"]);
  expect(await pictures(true)).toEqual(["info", "info"]);
});

test("approved words stand beside what was asked and chosen, for everybody and among a clause's sources", async () => {
  const question = (await read())[3];
  await participant.submission.save({
    ...here,
    questionId: question?.id ?? "",
    optionId: optionOf(question, 1),
    text: "Who would pay for it?",
  });
  const { reference: receipt } = await participant.submission.send(here);
  const { id, reference } = await world.db.contribution.findFirstOrThrow({
    where: { engagementId: engagement.id },
  });
  const { engagement: slug } = here;
  const choice = { asked: "The hub should be open at night.", chose: "Disagree" };
  const shown = async () => [
    (await world.nobody.contribution.thread({ engagement: slug, reference })).words,
    (await world.nobody.submission.thread({ engagement: slug, reference: receipt }))?.contributions[0]?.words,
  ];
  expect(await shown()).toEqual([null, null]);
  await commissioner.contribution.approveWords({ engagement: slug, reference, approved: true });
  const words = { reference, language: "en", startsAt: null, text: "Who would pay for it?", choice };
  expect(await shown()).toEqual([words, words]);

  await commissioner.contribution.theme({
    engagement: slug,
    reference,
    themes: [],
    newThemes: ["Nights"],
  });
  await commissioner.response.record({
    engagement: slug,
    contribution: reference,
    kind: "accepted",
    reason: "Both councils pay.",
    easyRead: "",
  });
  const { clauseId } = await importedClause();
  const { offered } = await commissioner.clause.draft({ engagement: slug, clause: clauseId });
  expect(offered.passages).toMatchObject([{ reference, choice: "Disagree", text: "Who would pay for it?" }]);
  expect(await world.db.passage.count({ where: { contributionId: id } })).toBe(1);
});

async function importedClause() {
  await commissioner.specification.import({
    engagement: here.engagement,
    fileName: "hub.md",
    file: new TextEncoder().encode("# Carers hub\n\n## 1 Help at night\n\nThe hub must answer at night.\n"),
  });
  return world.db.clauseRevision.findFirstOrThrow({ where: { engagementId: engagement.id } });
}

test("providers tick and put in order by the same rules", async () => {
  const market = await open("market_test");
  const person = await world.db.person.create({
    data: { name: "Rhian", email: `${crypto.randomUUID()}@example.org` },
  });
  const acting = (organisationIds: string[]) =>
    world.as({ person: { id: person.id, memberships: [], organisationIds }, participant: null });
  const { organisationId } = await acting([]).market.register({
    ...market,
    name: "Hearthside",
    size: "small",
    notForProfit: true,
  });
  const provider = acting([organisationId]);
  const asked = (await provider.market.answers(market)).questions;
  const option = (number: number, at: number) => asked[number - 1]?.options[at]?.id ?? "";
  const order = [3, 1, null].map((place, at) => ({ optionId: option(2, at), place }));
  await provider.market.saveAnswer({
    ...market,
    number: 1,
    choices: [{ optionId: option(1, 1), place: null }],
  });
  await provider.market.saveAnswer({ ...market, number: 2, choices: order });
  const chosen = async () =>
    (await provider.market.answers(market)).questions.map(({ answer }) => answer?.choices);
  const expected = [[option(1, 1)], [option(2, 1), option(2, 0)], undefined, undefined];
  expect(await chosen()).toEqual(expected);
  await provider.market.send(market);
  expect(await chosen()).toEqual(expected);
  const desk = await commissioner.market.desk(market);
  expect(desk.questions.map(({ answers }) => answers[0]?.choice)).toEqual([
    "Evenings",
    "1. Money; 2. Breaks",
    undefined,
    undefined,
  ]);
});
