import type { Db, Tx } from "../db.ts";
import { ANSWERED_BY, type QuestionKind } from "../domain/question.ts";
import { type CountRow, type PlaceRow, type Tally, tally } from "../domain/results.ts";
import { VISIBLE } from "./visible.ts";

interface Row extends PlaceRow {
  /** Nothing for what was said outside the questions, such as letters and rows of an import. */
  questionId: string | null;
}

/** Counted rows of one question, by the option that was chosen and by the themes of what was written. */
export interface Counted {
  /** Everybody who answered. The key is the option, or empty where somebody only wrote. */
  answers: CountRow[];
  /** Options of several that were ticked, or put in an order. */
  choices: PlaceRow[];
  /** People by theme. Somebody can be in several. */
  themes: CountRow[];
}

export const NOTHING_COUNTED: Counted = { answers: [], choices: [], themes: [] };

/** The key of people who wrote something and chose nothing. */
const NO_OPTION = "";

/** The question of what was said outside the questions. */
const OUTSIDE = "";

/** The first count after a large import has tens of thousands to put in their places. */
const COUNTS_WITHIN_MS = 60_000;

/** The advisory locks under which an activity's people are counted. */
const COUNTING = 7_468_727;

/**
 * Counts again what changed since anybody counted: each contribution is taken out of the cells it was in, and put
 * where it belongs now. How long this takes depends on what changed, not on how much there is.
 */
async function countDue(tx: Tx, activityId: string): Promise<void> {
  // One at a time: two who count the same contribution again would count it twice.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${COUNTING}::int, hashtext(${activityId}))`;
  const due = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM "CountDue" WHERE "activityId" = ${activityId}::uuid RETURNING "contributionId"::text AS id`;
  const ids = [...new Set(due.map(({ id }) => id))];
  if (ids.length === 0) return;
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM "CountedContribution" WHERE "contributionId" = ANY (${ids}::uuid[]) RETURNING cells
    ), fewer AS (
      SELECT cell, count(*)::int AS people FROM gone, unnest(gone.cells) AS cell GROUP BY cell
    )
    UPDATE "CountedCell" cell SET people = cell.people - fewer.people FROM fewer WHERE cell.id = fewer.cell`;
  await tx.$executeRaw`
    WITH answer AS (
      SELECT said.id, coalesce(said."questionId"::text, ${OUTSIDE}) AS question, said."optionId", said.perspective, said.voice, said.channel
      FROM "Contribution" said
      WHERE said.id = ANY (${ids}::uuid[]) AND said."activityId" = ${activityId}::uuid
        AND said.kind IN ('answer', 'clause_comment', 'imported')
        AND ${VISIBLE}
    ), counted AS (
      SELECT answer.*, 'answers' AS of, coalesce(answer."optionId"::text, ${NO_OPTION}) AS key, 0 AS place FROM answer
      UNION ALL
      SELECT answer.*, 'choices', chosen."optionId"::text, chosen.position
      FROM answer JOIN "ContributionChoice" chosen ON chosen."contributionId" = answer.id
      UNION ALL
      SELECT DISTINCT answer.*, 'themes', coded."themeId"::text, 0
      FROM answer
      JOIN "Passage" passage ON passage."contributionId" = answer.id
      JOIN "PassageTheme" coded ON coded."passageId" = passage.id
    ), cell AS (
      INSERT INTO "CountedCell" AS cell
        ("activityId", of, question, key, place, perspective, voice, channel, people)
      SELECT ${activityId}::uuid, of, question, key, place, perspective, voice, channel, count(*)::int
      FROM counted GROUP BY of, question, key, place, perspective, voice, channel
      ON CONFLICT ("activityId", of, question, key, place, perspective, voice, channel)
      DO UPDATE SET people = cell.people + excluded.people
      RETURNING cell.*
    )
    INSERT INTO "CountedContribution" ("contributionId", cells)
    SELECT counted.id, array_agg(cell.id)
    FROM counted JOIN cell
      ON (cell.of, cell.question, cell.key, cell.place, cell.perspective, cell.voice, cell.channel)
        = (counted.of, counted.question, counted.key, counted.place, counted.perspective, counted.voice, counted.channel)
    GROUP BY counted.id`;
}

/**
 * The people of an activity by question and option, and by question and theme, for every way to tell people apart.
 * A person has one newest answer to a question (decision 0023), so each counts once a question; what was said outside
 * the questions counts each. It is as true as a count of all of it (decision 0027), and takes as long for fifty
 * thousand contributions as for five.
 */
export async function countAnswers(db: Db | Tx, activityId: string): Promise<Map<string | null, Counted>> {
  const due = await db.countDue.findFirst({ where: { activityId }, select: { id: true } });
  if (due) {
    if ("$transaction" in db)
      await db.$transaction((tx) => countDue(tx, activityId), { timeout: COUNTS_WITHIN_MS });
    else await countDue(db, activityId);
  }
  const rows = await db.$queryRaw<(Row & { of: keyof Counted })[]>`
    SELECT cell.of, nullif(cell.question, ${OUTSIDE}) AS "questionId", cell.key, cell.place, cell.perspective::text, cell.voice::text,
      cell.channel::text, cell.people
    FROM "CountedCell" cell
    WHERE cell."activityId" = ${activityId}::uuid AND cell.people > 0
      AND (cell.of <> 'themes' OR EXISTS (
        SELECT FROM "Theme" theme
        WHERE theme.id = CASE cell.of WHEN 'themes' THEN cell.key::uuid END AND theme."mergedAt" IS NULL
      ))`;
  const counted = new Map<string | null, Counted>();
  for (const { of, questionId, ...row } of rows) {
    const known = counted.get(questionId) ?? { answers: [], choices: [], themes: [] };
    known[of].push(row);
    counted.set(questionId, known);
  }
  return counted;
}

interface Asked {
  kind: QuestionKind;
  options: readonly { id: string }[];
}

/**
 * What the table of a question counts, by the way it is answered: the option of each person, every option
 * that a person ticked, or the option that a person put first.
 */
export function tallyOf(
  { kind, options }: Asked,
  { answers, choices }: Counted,
  of: (rows: readonly CountRow[]) => readonly CountRow[] = (rows) => rows,
): Tally {
  const ids = options.map(({ id }) => id);
  const { choosing } = ANSWERED_BY[kind];
  const everybody = of(answers);
  if (choosing === "several") return tally(everybody, of(choices), ids);
  if (choosing === "order") return tally(everybody, of(choices.filter(({ place }) => place === 1)), ids);
  if (choosing === null) return tally(everybody, everybody, []);
  // People who wrote and chose nothing have a row of their own, last, where there are any.
  const keys = answers.some(({ key }) => key === NO_OPTION) ? [...ids, NO_OPTION] : ids;
  return tally(everybody, everybody, keys);
}
