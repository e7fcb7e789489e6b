import type { Db } from "../db.ts";
import { EXPORT_CHUNK, type ExportedContribution } from "../domain/contribution-export.ts";
import type { ResponseKind } from "../domain/response.ts";
import { readWording, type WordingFormat, wordsOf } from "../domain/wording.ts";
import { inOrder } from "./passages.ts";
import { visible } from "./visible.ts";

interface Place {
  engagementId: string;
  activity: { id: string; title: string };
}

const STANDARD = {
  where: { format: "standard", language: "en" },
  select: { language: true, format: true, sentences: true },
} as const;
interface Worded {
  wordings: { language: string; format: WordingFormat; sentences: unknown }[];
}
const inWords = ({ wordings }: Worded) => wordsOf(wordings.map(readWording)[0]);

const RESPONSES = { select: { response: { select: { kind: true, publishedAt: true } } } } as const;

/** What many contributions share, looked up once. */
async function loadNames(db: Db, { engagementId, activity }: Place) {
  const [questions, clauses, themes] = await Promise.all([
    db.question.findMany({
      where: { activityId: activity.id },
      select: {
        id: true,
        position: true,
        wordings: STANDARD,
        options: { select: { id: true, wordings: STANDARD } },
      },
    }),
    db.clauseRevision.findMany({
      where: { engagementId },
      distinct: ["clauseId"],
      orderBy: [{ clauseId: "asc" }, { sequence: "desc" }],
      select: { clauseId: true, number: true, title: true },
    }),
    db.theme.findMany({
      where: { engagementId },
      select: { id: true, name: true, mergedAt: true, responses: RESPONSES },
    }),
  ]);
  return {
    questions: new Map(questions.map((each) => [each.id, { position: each.position, words: inWords(each) }])),
    options: new Map(
      questions.flatMap(({ options }) => options.map((each) => [each.id, inWords(each)] as const)),
    ),
    clauses: new Map(clauses.map(({ clauseId, number, title }) => [clauseId, { number, title }])),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
  };
}

interface Meaning {
  id: string;
  text: string | null;
  confidential: boolean;
  /** The options of an answer of several, in their order. */
  optionIds: string[];
  files: ExportedContribution["files"];
  /** Those that it is cut into now, and those that these were cut from. */
  passages: MeantPassage[];
}

interface Given {
  kind: ResponseKind;
  published: boolean;
}

interface MeantPassage {
  startsAt: number | null;
  endsAt: number | null;
  cutAt: string | null;
  themeIds: string[];
  responses: Given[];
}

/** Words and meaning of contributions, in one statement: a client's own joins take ten times as long. */
async function loadMeaning(db: Db, ids: readonly string[]): Promise<Map<string, Meaning>> {
  const rows = await db.$queryRaw<Meaning[]>`
    SELECT said.id::text, words.text,
      EXISTS (SELECT FROM "ConfidentialText" sealed WHERE sealed."contributionId" = said.id) AS confidential,
      coalesce((
        SELECT json_agg(choice."optionId" ORDER BY choice.position)
        FROM "ContributionChoice" choice
        WHERE choice."contributionId" = said.id
      ), '[]') AS "optionIds",
      coalesce((
        SELECT json_agg(json_build_object('name', file."fileName", 'kind', file.kind, 'size', file.size)
                        ORDER BY file.arrival)
        FROM "Attachment" file WHERE file."contributionId" = said.id
      ), '[]') AS files,
      coalesce((
        SELECT json_agg(json_build_object(
          'startsAt', passage."startsAt", 'endsAt', passage."endsAt", 'cutAt', passage."cutAt",
          'themeIds', coalesce((
            SELECT json_agg(coded."themeId") FROM "PassageTheme" coded WHERE coded."passageId" = passage.id
          ), '[]'),
          'responses', coalesce((
            SELECT json_agg(json_build_object('kind', given.kind, 'published', given."publishedAt" IS NOT NULL))
            FROM "ResponseTarget" target JOIN "Response" given ON given.id = target."responseId"
            WHERE target."passageId" = passage.id
          ), '[]')
        ))
        FROM "Passage" passage WHERE passage."contributionId" = said.id
      ), '[]') AS passages
    FROM unnest(${ids}::uuid[]) AS said(id)
    LEFT JOIN "ContributionText" words ON words."contributionId" = said.id`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** The contributions of a chunk, after the last one of the chunk before. */
async function readChunk(
  db: Db,
  { engagementId, activity }: Place,
  after: { createdAt: Date; id: string } | undefined,
) {
  const rows = await db.contribution.findMany({
    where: {
      AND: [
        { engagementId, activityId: activity.id },
        visible,
        after
          ? {
              // The first says where in the index to begin.
              createdAt: { gte: after.createdAt },
              OR: [{ createdAt: { gt: after.createdAt } }, { id: { gt: after.id } }],
            }
          : {},
      ],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: EXPORT_CHUNK,
  });
  const meaning = await loadMeaning(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const meant = meaning.get(row.id);
    return meant ? [{ ...row, ...meant }] : [];
  });
}

type Names = Awaited<ReturnType<typeof loadNames>>;
type Row = Awaited<ReturnType<typeof readChunk>>[number];

/** The themes of some passages by name, and how far these or the themes are answered. */
function meaningOf(
  passages: readonly MeantPassage[],
  names: Names,
): Pick<ExportedContribution, "themes" | "response" | "decisions"> {
  const ids = [...new Set(passages.flatMap(({ themeIds }) => themeIds))];
  const themes = ids
    .flatMap((id) => names.themes.get(id) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
  const responses: Given[] = [
    ...passages.flatMap((passage) => passage.responses),
    ...themes.flatMap((theme) =>
      theme.responses.map(({ response }) => ({
        kind: response.kind,
        published: response.publishedAt !== null,
      })),
    ),
  ];
  const published = responses.filter((response) => response.published);
  return {
    themes: themes.flatMap(({ name, mergedAt }) => (mergedAt ? [] : name)),
    response: published.length > 0 ? "published" : responses.length > 0 ? "draft" : "none",
    decisions: [...new Set(published.map(({ kind }) => kind))],
  };
}

const LEAST_FIRST = ["none", "draft", "published"] as const;

function describe(row: Row, names: Names, activity: string): ExportedContribution {
  const whole = meaningOf(row.passages, names);
  const standing = inOrder(row.passages, row.text).map(({ passage, range, wider }) => ({
    text: row.text?.slice(range.startsAt, range.endsAt).trim() ?? "",
    ...meaningOf([passage, ...wider], names),
  }));
  const least = LEAST_FIRST.find((state) => standing.some(({ response }) => response === state));
  const chosen = [...(row.optionId ? [row.optionId] : []), ...row.optionIds];
  return {
    reference: row.reference,
    activity,
    question: (row.questionId && names.questions.get(row.questionId)) || null,
    kind: row.kind,
    choices: row.erasedAt ? [] : chosen.flatMap((id) => names.options.get(id) ?? []),
    text: row.erasedAt ? null : row.text,
    files: row.erasedAt ? [] : row.files,
    channel: row.channel,
    voice: row.voice,
    perspective: row.perspective,
    language: row.language,
    wording: row.wordingFormat,
    wordingLanguage: row.wordingLanguage,
    at: row.createdAt.toISOString(),
    ...whole,
    response: least ?? whole.response,
    passages: standing.length > 1 && !row.erasedAt ? standing : [],
    clause: (row.clauseId && names.clauses.get(row.clauseId)) || null,
    withheld: row.erasedAt ? "erased" : row.confidential ? "confidential" : null,
  };
}

/**
 * Every contribution of an activity, oldest first, in chunks that are read when they are asked for. No
 * transaction is held meanwhile: somebody's slow connection must not hold up others. What arrives
 * while it runs may be among them. Sealed words are never read.
 */
export async function* contributionsInChunks(db: Db, place: Place): AsyncGenerator<ExportedContribution[]> {
  const names = await loadNames(db, place);
  let after: { createdAt: Date; id: string } | undefined;
  for (;;) {
    const rows = await readChunk(db, place, after);
    if (rows.length > 0) yield rows.map((row) => describe(row, names, place.activity.title));
    if (rows.length < EXPORT_CHUNK) return;
    after = rows.at(-1);
  }
}
