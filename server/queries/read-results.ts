import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import { type Actor, can } from "../domain/policy.ts";
import { ANSWERED_BY } from "../domain/question.ts";
import {
  type CountRow,
  type ResultsInput,
  type ResultTable,
  rank,
  tableOf,
  tally,
} from "../domain/results.ts";
import { chooseWording, readWording, wordsOf } from "../domain/wording.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { listQuestions } from "../shared/consult.ts";
import { type Counted, countAnswers, NOTHING_COUNTED, tallyOf } from "../shared/count-answers.ts";
import { partsThatBegin } from "../shared/figures.ts";

const standard = (rows: Parameters<typeof readWording>[0][]) =>
  wordsOf(chooseWording(rows.map(readWording), { language: "en", easyRead: false }));

/** The results of an activity for those who may read every contribution: exact, and as they are now. */
export async function readResults(deps: Deps, actor: Actor, input: ResultsInput) {
  const { by, voice } = input;
  const { engagement, activity } = await enterKind(
    deps.db,
    actor,
    "contribution.read",
    "consultation",
    input,
  );
  const { engagementId } = engagement;
  const [questions, themes, counted, published] = await Promise.all([
    listQuestions(deps.db, activity.id),
    deps.db.theme.findMany({ where: { engagementId }, select: { id: true, name: true } }),
    countAnswers(deps.db, activity.id),
    deps.db.publishedResults.findUnique({
      where: { activityId: activity.id },
      select: { publishedAt: true },
    }),
  ]);
  const parts = await partsThatBegin(deps.db, activity.id, questions, false);
  const nameOf = new Map(themes.map(({ id, name }) => [id, name]));
  const heard = <R extends CountRow>(rows: readonly R[]) =>
    voice ? rows.filter((row) => row.voice === voice) : rows;
  /** The themes of what was written, the most often named first. */
  const themesIn = (known: Counted): ResultTable => {
    const keys = [...new Set(known.themes.map(({ key }) => key))];
    const coded = tally(heard(known.answers), heard(known.themes), keys);
    const found = tableOf(coded, by, (key) => nameOf.get(key) ?? "");
    const most = (row: ResultTable["rows"][number]) => row.people ?? 0;
    const rows = found.rows.sort((a, b) => most(b) - most(a) || a.words.localeCompare(b.words));
    return { ...found, rows };
  };
  const outside = counted.get(null);
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    slug: activity.slug,
    title: activity.title,
    state: activityState(activity, deps.clock()),
    by,
    voice: voice ?? null,
    below: engagement.suppressionBelow,
    questions: questions.map((question, index) => {
      const known = counted.get(question.id) ?? NOTHING_COUNTED;
      const { options } = question;
      const { choosing } = ANSWERED_BY[question.kind];
      const words = new Map(options.map((option) => [option.id, standard(option.wordings)]));
      const order = choosing === "order" ? rank(heard(known.choices), [...words.keys()]) : [];
      return {
        number: index + 1,
        /** The part of the consultation that begins with it. */
        part: parts[index] ?? null,
        inPart: question.sectionId !== null,
        perspectives: question.perspectives,
        choosing,
        words: standard(question.wordings),
        choices: choosing
          ? tableOf(tallyOf(question, known, heard), by, (key) => words.get(key) ?? "")
          : null,
        order: order.map((ranked) => ({ ...ranked, words: words.get(ranked.key) ?? "" })),
        themes: themesIn(known),
      };
    }),
    outside: outside ? themesIn(outside) : null,
    publishedAt: published?.publishedAt ?? null,
    mayPublish: can(actor, "results.publish", engagement),
  };
}
