/** The figures of an activity that everybody may see: how they are counted, and how a page shows them. */
import type { Db, Tx } from "../db.ts";
import { FIRST_LANGUAGE } from "../domain/language.ts";
import { ANSWERED_BY } from "../domain/question.ts";
import { type Grouping, type PublishedFigures, publishableQuestions, tableOf } from "../domain/results.ts";
import { partsOf } from "../domain/section.ts";
import { chooseWording, meetHeading, readWording, wordsOf } from "../domain/wording.ts";
import { listQuestions, listSections } from "./consult.ts";
import { countAnswers, NOTHING_COUNTED, tallyOf } from "./count-answers.ts";
import { loadVoices } from "./voices.ts";

interface Where {
  engagementId: string;
  suppressionBelow: number;
}

/** Counts an activity as everybody may see it. */
export async function countForEverybody(
  db: Db | Tx,
  where: Where,
  activityId: string,
): Promise<PublishedFigures> {
  const { engagementId, suppressionBelow: below } = where;
  const [questions, counted] = [await listQuestions(db, activityId), await countAnswers(db, activityId)];
  const publishable = publishableQuestions(
    questions.map((question) => ({
      tally: tallyOf(question, counted.get(question.id) ?? NOTHING_COUNTED),
      several: ANSWERED_BY[question.kind].choosing === "several",
      most: question.mostChoices,
    })),
    below,
  );
  const themeIds = [...new Set([...counted.values()].flatMap(({ themes }) => themes.map(({ key }) => key)))];
  const themes = await db.theme.findMany({
    where: { engagementId, id: { in: themeIds } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const nobody = { passageIds: [], outcomeIds: [], liveItemIds: [] };
  const voices = await loadVoices(
    db,
    where,
    new Map(themes.map(({ id }) => [id, { ...nobody, themeIds: [id] }])),
  );
  return {
    below,
    questions: questions.map(({ id }, index) => ({ questionId: id, tally: publishable[index] ?? null })),
    themes: themes.map(({ id, name }) => ({ name, voices: voices(id) })),
  };
}

/** The part that begins with each question, where one does: which of how many, and its title. */
export async function partsThatBegin(
  db: Db | Tx,
  activityId: string,
  questions: readonly { sectionId: string | null }[],
  easyRead: boolean,
) {
  const sections = await listSections(db, activityId);
  const titles = new Map(
    sections.map(({ id, wordings }) => {
      const worded = wordings.map(readWording);
      const usual = worded.find(
        ({ language, format }) => language === FIRST_LANGUAGE && format === "standard",
      );
      return [id, meetHeading(worded, usual?.heading ?? "", { language: FIRST_LANGUAGE, easyRead }).heading];
    }),
  );
  return partsOf(questions).map((part, index) =>
    part?.begins
      ? { number: part.number, count: part.count, title: titles.get(questions[index]?.sectionId ?? "") ?? "" }
      : null,
  );
}

interface Reader {
  by: Grouping | null;
  easyRead: boolean;
}

/** The same figures with the words of their questions, by one grouping. */
export async function showFigures(
  db: Db | Tx,
  activityId: string,
  figures: PublishedFigures,
  reader: Reader,
) {
  const { by, easyRead } = reader;
  const wordingOf = (rows: Parameters<typeof readWording>[0][]) =>
    chooseWording(rows.map(readWording), { language: "en", easyRead });
  const tallies = new Map(figures.questions.map(({ questionId, tally: counted }) => [questionId, counted]));
  const questions = await listQuestions(db, activityId);
  const parts = await partsThatBegin(db, activityId, questions, easyRead);
  return {
    below: figures.below,
    by,
    themes: figures.themes,
    questions: questions.map(({ id, kind, sectionId, options, wordings }, index) => {
      const words = new Map(options.map((option) => [option.id, wordsOf(wordingOf(option.wordings))]));
      const counted = tallies.get(id);
      return {
        number: index + 1,
        inPart: sectionId !== null,
        part: parts[index] ?? null,
        choosing: ANSWERED_BY[kind].choosing,
        words: wordsOf(wordingOf(wordings)),
        sentences: wordingOf(wordings)?.sentences ?? [],
        table: counted ? tableOf(counted, by, (key) => words.get(key) ?? "") : null,
      };
    }),
  };
}
export type ShownFigures = Awaited<ReturnType<typeof showFigures>>;
