/** The queue of what people said: its pages, its filters, and its search in the languages people write. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { COUNTED_UP_TO, QUEUE_PAGE, type QueueFilters } from "../../server/domain/reading.ts";
import { saveContributions } from "../../server/shared/contribute.ts";
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

const queue = (more: QueueFilters & { after?: string; before?: string }) =>
  api.contribution.queue({ engagement: started.slug, ...more });
const found = async (filters: QueueFilters) =>
  (await queue(filters)).contributions.map(({ reference }) => reference);

/** What one transaction saves in good time, on a busy machine too. */
const AT_ONCE = 200;

/** Says so many things in one moment, as an import does. */
async function sayMany(words: string, many: number): Promise<string[]> {
  const { engagementId, activityId } = started;
  const one = { kind: "answer", channel: "online", voice: "own", perspective: "carer" } as const;
  const said = Array.from({ length: many }, () => ({ engagementId, activityId, ...one, words }));
  const references: string[] = [];
  for (let from = 0; from < many; from += AT_ONCE) {
    const saved = await world.db.$transaction((tx) =>
      saveContributions(world.deps, tx, said.slice(from, from + AT_ONCE)),
    );
    references.push(...saved.map(({ reference }) => reference));
  }
  return references;
}

/** Gives all of these a theme, and cuts one of them into two parts that both carry it. */
async function themeAll(references: readonly string[]): Promise<string> {
  const { engagementId } = started;
  const { id: themeId } = await world.db.theme.create({ data: { engagementId, name: "Walks" } });
  const [twice = ""] = references;
  await api.contribution.cut({ engagement: started.slug, reference: twice, cuts: [8], had: [] });
  const passages = await world.db.passage.findMany({
    where: { cutAt: null, contribution: { reference: { in: [...references] } } },
    select: { id: true },
  });
  const codedBy = world.deps.ids.row();
  await world.db.passageTheme.createMany({
    data: passages.map(({ id }) => ({ engagementId, passageId: id, themeId, codedBy })),
  });
  expect(passages).toHaveLength(references.length + 1);
  return themeId;
}

test("pages hold everything once and in order, forwards and back, though all of it came in one moment", async () => {
  const many = 2 * QUEUE_PAGE + 7;
  const said = await sayMany("Walking the pages", many);
  const theme = await themeAll(said);
  for (const filters of [{ words: "walking" }, { theme }, { theme, response: "none" as const }]) {
    const pages: string[][] = [];
    let page = await queue(filters);
    for (;;) {
      expect(page.total).toBe(pages.length === 0 ? many : null);
      pages.push(page.contributions.map(({ reference }) => reference));
      if (!page.later) break;
      page = await queue({ ...filters, after: pages.at(-1)?.at(-1) ?? "" });
    }
    expect(pages.map(({ length }) => length)).toEqual([QUEUE_PAGE, QUEUE_PAGE, 7]);
    expect(pages.flat().sort()).toEqual([...said].sort());

    const back = await queue({ ...filters, before: pages[2]?.[0] ?? "" });
    expect(back).toMatchObject({ earlier: true, later: true });
    expect(back.contributions.map(({ reference }) => reference)).toEqual(pages[1]);
    const first = await queue({ ...filters, before: pages[0]?.[3] ?? "" });
    expect(first).toMatchObject({ earlier: false, later: true });
    expect(first.contributions.map(({ reference }) => reference)).toEqual(pages[0]);
  }
});

test("a page stays where it was while what stands before it is read, and an unknown place is the beginning", async () => {
  await sayMany("Reading onwards", QUEUE_PAGE + 2);
  const first = await queue({ words: "onwards", show: "unread" });
  const last = first.contributions.at(-1)?.reference ?? "";
  for (const reference of [first.contributions[0]?.reference ?? "", last]) {
    await api.contribution.read({ engagement: started.slug, reference });
  }
  const second = await queue({ words: "onwards", show: "unread", after: last });
  expect(second.contributions).toHaveLength(2);
  expect(second).toMatchObject({ earlier: true, later: false });
  expect((await queue({ words: "onwards", after: "nothing" })).earlier).toBe(false);
});

test("what is more than can be planned with is counted no further", async () => {
  await sayMany("Beyond counting", COUNTED_UP_TO + 30);
  expect((await queue({ words: "counting" })).total).toBe(COUNTED_UP_TO + 1);
  expect((await queue({ words: "counting", perspective: "provider" })).total).toBe(0);
  const { waiting } = await api.engagement.desk({ engagement: started.slug });
  expect(waiting).toMatchObject({ unread: COUNTED_UP_TO + 1, unanswered: COUNTED_UP_TO + 1 });
});

test("every filter narrows, and all of them hold at once", async () => {
  const { engagementId, activityId, night, slug: engagement } = started;
  const question = await world.db.question.create({
    data: {
      engagementId,
      activityId,
      position: 1,
      kind: "long_text",
      wordings: { create: { format: "standard", sentences: [{ text: "What about phones?" }] } },
    },
  });
  const about = {
    clauseId: night.clauseId,
    questionId: question.id,
    perspective: "provider",
    voice: "organisation",
    channel: "phone",
  } as const;
  const { reference } = await started.say("Telephone lines after midnight", about);
  const other = await started.say("Telephone lines in the morning");
  await api.contribution.theme({ engagement, reference, themes: [], newThemes: ["Phones"] });
  const { themes, questions } = await queue({});
  expect(questions).toEqual([{ id: question.id, activity: "Ask", words: "What about phones?" }]);
  const theme = themes.find(({ name }) => name === "Phones")?.id ?? "";
  const [passage] = (await api.contribution.desk({ engagement, reference })).passages;
  const to = started.commissioner.person?.id ?? "";
  await api.contribution.give({ engagement, reference, passage: passage?.id ?? "", to, had: null });
  const one: Required<QueueFilters> = {
    words: "telephones",
    show: "unapproved",
    response: "none",
    given: "me",
    question: question.id,
    theme,
    clause: night.clauseId,
    perspective: "provider",
    voice: "organisation",
    channel: "phone",
  };
  expect(await found(one)).toEqual([reference]);
  for (const [name, value] of Object.entries(one)) {
    const both = ["words", "show", "response"].includes(name);
    expect(await found({ words: "telephone", [name]: value }), name).toEqual(
      both ? [reference, other.reference] : [reference],
    );
  }
  expect(await found({ words: '"after midnight" -morning' })).toEqual([reference]);

  await api.contribution.read({ engagement, reference });
  expect(await found({ words: "telephone", show: "unread" })).toEqual([other.reference]);
  await api.response.record({ engagement, theme, kind: "accepted", reason: "Yes." });
  expect(await found({ words: "telephone", response: "none" })).toEqual([other.reference]);
  expect(await found({ words: "telephone", response: "draft" })).toEqual([reference]);
  await api.response.publish({ engagement });
  expect(await found({ words: "telephone", response: "draft" })).toEqual([]);
  expect(await found({ words: "telephone", response: "published" })).toEqual([reference]);
});

test("words are found in the language they were written in, with and without their accents", async () => {
  const welsh = await started.say("Mae'r tŷ yn oer, ac mae'r ŵyl yn Llandrindod. Gofalwyr ydym ni.", {
    language: "cy",
  });
  const english = await started.say(
    "Carers met in the café and were caring for Siân’s naïve cousin in Łódź.",
  );
  const arabic = await started.say("أَحتاجُ إلى مساعدة في اللَّيل", { language: "ar" });
  const hebrew = await started.say("שָׁלוֹם, אני צריך עזרה", { language: "he" });
  const stacked = await started.say("Un re\u0301sume\u0301 clair", { language: "fr" });
  for (const [words, expected] of [
    ["ty", welsh],
    ["tŷ", welsh],
    ["TŶ oer", welsh],
    ["wyl", welsh],
    ["gofalwyr", welsh],
    ["cafe", english],
    ["cafés", english],
    ["cared naive sian", english],
    ["lodz", english],
    ["احتاج", arabic],
    ["الليل", arabic],
    ["שלום", hebrew],
    ["résumé", stacked],
    ["resume", stacked],
  ] as const) {
    expect(await found({ words }), words).toEqual([expected.reference]);
  }
  // There is no Welsh stemmer: an English one would cut Welsh words at the wrong place.
  expect(await found({ words: "gofalwr" })).toEqual([]);
  // Left out in the language of the words: the stem of the other one must not slip it in again.
  expect(await found({ words: "cafe -carers" })).toEqual([]);
});

test("emoji beside words do not hide them, and 40,000 characters are searched to their end", async () => {
  const happy = await started.say("Respite 👩🏽‍🦽‍➡️🙂 wonderful💙breaks");
  for (const words of ["wonderful", "breaks 🙂", "respite👍"]) {
    expect(await found({ words }), words).toEqual([happy.reference]);
  }
  expect(await found({ words: "🙂" })).toEqual([]);
  const filler = Array.from({ length: 6_000 }, (_, nth) => `w${nth}`).join(" ");
  const long = await started.say(`${filler} ${"x".repeat(40_000 - filler.length - 12)} lampshade`);
  expect(await found({ words: "lampshades" })).toEqual([long.reference]);
});
