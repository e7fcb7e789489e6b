import { Prisma } from "../../prisma/generated/client.ts";
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

/**
 * Counts the people of an activity by question and option, and by question and theme, for every way to tell
 * people apart. Each person counts once a question, with the newest that they said. Counted where the rows
 * are: an activity can hold tens of thousands.
 */
export async function countAnswers(
  db: Db | Tx,
  where: { engagementId: string; activityId: string },
): Promise<Map<string | null, Counted>> {
  const answer = Prisma.sql`answer AS MATERIALIZED (
    SELECT DISTINCT ON (said."questionId", person)
      said.id, said."questionId", said."optionId", said.perspective, said.voice, said.channel,
      coalesce(sent."participantId", sent."organisationId", said."submissionId", said.id) AS person
    FROM "Contribution" said
    LEFT JOIN "Submission" sent ON sent.id = said."submissionId"
    WHERE said."engagementId" = ${where.engagementId}::uuid AND said."activityId" = ${where.activityId}::uuid
      AND said.kind IN ('answer', 'clause_comment', 'imported')
      AND ${VISIBLE}
    ORDER BY said."questionId", person, said."createdAt" DESC, said.id
  )`;
  const people = Prisma.sql`perspective::text AS perspective, voice::text AS voice, channel::text AS channel,
    count(*)::int AS people`;
  const rows = await db.$queryRaw<(Row & { of: keyof Counted })[]>`
    WITH ${answer}, themed AS (
      SELECT DISTINCT answer.id, answer."questionId", coded."themeId", answer.perspective, answer.voice, answer.channel
      FROM answer
      JOIN "Passage" passage ON passage."contributionId" = answer.id
      JOIN "PassageTheme" coded ON coded."passageId" = passage.id
      JOIN "Theme" theme ON theme.id = coded."themeId" AND theme."mergedAt" IS NULL
    )
    SELECT 'answers' AS of, "questionId", coalesce("optionId"::text, ${NO_OPTION}) AS key, 0 AS place, ${people}
    FROM answer GROUP BY "questionId", "optionId", answer.perspective, answer.voice, answer.channel
    UNION ALL
    SELECT 'choices', answer."questionId", chosen."optionId"::text, chosen.position, ${people}
    FROM answer JOIN "ContributionChoice" chosen ON chosen."contributionId" = answer.id
    GROUP BY answer."questionId", chosen."optionId", chosen.position, answer.perspective, answer.voice, answer.channel
    UNION ALL
    SELECT 'themes', "questionId", "themeId"::text, 0, ${people}
    FROM themed GROUP BY "questionId", "themeId", themed.perspective, themed.voice, themed.channel`;
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
