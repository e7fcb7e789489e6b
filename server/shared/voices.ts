import type { Db } from "../db.ts";
import type { Perspective } from "../domain/submission.ts";
import { type SaidCounts, suppress } from "../domain/suppression.ts";

export type Voices = SaidCounts<Perspective>;

export interface Spoken {
  passageIds: readonly string[];
  themeIds: readonly string[];
}

interface Where {
  engagementId: string;
  suppressionBelow: number;
}

/**
 * Whose voices stand behind each of some things: how many from each perspective, never who.
 * Somebody who said two things counts once, as the one who they last said they are.
 */
export async function loadVoices(
  db: Db,
  { engagementId, suppressionBelow }: Where,
  things: ReadonlyMap<string, Spoken>,
): Promise<(key: string) => Voices> {
  const pairs = (ids: (spoken: Spoken) => readonly string[]) =>
    [...things].flatMap(([key, spoken]) => ids(spoken).map((id) => [key, id] as const));
  const passages = pairs(({ passageIds }) => passageIds);
  const themes = pairs(({ themeIds }) => themeIds);
  // Counted where the rows are: a theme can stand on thousands of passages. Which rows count: visible.ts.
  const rows = await db.$queryRaw<{ key: string; perspective: Perspective; count: number }[]>`
    WITH spoken AS (
      SELECT * FROM unnest(${passages.map(([key]) => key)}::text[], ${passages.map(([, id]) => id)}::uuid[])
        AS named (key, "passageId")
      UNION
      SELECT coded.key, "PassageTheme"."passageId"
      FROM unnest(${themes.map(([key]) => key)}::text[], ${themes.map(([, id]) => id)}::uuid[])
        AS coded (key, "themeId")
      JOIN "PassageTheme" USING ("themeId")
    ), person AS (
      SELECT DISTINCT ON (1, 2) spoken.key,
        coalesce(sent."participantId", note."participantId", sent."organisationId", asked."organisationId",
          said."submissionId", said.id),
        said.perspective
      FROM spoken
      JOIN "Passage" passage ON passage.id = spoken."passageId" AND passage."engagementId" = ${engagementId}::uuid
      JOIN "Contribution" said ON said.id = passage."contributionId"
      LEFT JOIN "Submission" sent ON sent.id = said."submissionId"
      LEFT JOIN "WallNote" note ON note."contributionId" = said.id
      LEFT JOIN "Clarification" asked ON asked."contributionId" = said.id
      LEFT JOIN "ImportBatch" batch ON batch.id = said."importId"
      WHERE (said."importId" IS NULL OR batch."revealedAt" IS NOT NULL)
        AND NOT EXISTS (SELECT FROM "Contribution" newer WHERE newer."supersedesId" = said.id)
      ORDER BY 1, 2, said.perspective = 'other', said."createdAt" DESC, said.id
    )
    SELECT key, perspective::text AS perspective, count(*)::int AS count
    FROM person
    GROUP BY key, person.perspective
    ORDER BY key, person.perspective`;
  return (key) =>
    suppress(
      rows.filter((row) => row.key === key).map(({ perspective, count }) => ({ key: perspective, count })),
      suppressionBelow,
    );
}

/** Sources as public pages show them: words only where a person approved them. */
export const publicSource = {
  select: {
    kind: true,
    citation: true,
    passageId: true,
    themeId: true,
    theme: { select: { name: true } },
    outcome: { select: { text: true } },
    liveItem: { select: { title: true } },
    passage: {
      select: {
        contribution: {
          select: {
            reference: true,
            language: true,
            wordsApprovedAt: true,
            text: { select: { text: true } },
          },
        },
      },
    },
  },
} as const;

interface SourceRow {
  kind: "passage" | "theme" | "outcome" | "live_item" | "law" | "editorial";
  citation: string | null;
  passageId: string | null;
  themeId: string | null;
  theme: { name: string } | null;
  outcome: { text: string } | null;
  liveItem: { title: string } | null;
  passage: {
    contribution: {
      reference: string;
      language: string;
      wordsApprovedAt: Date | null;
      text: { text: string } | null;
    };
  } | null;
}

export interface ShownWords {
  reference: string;
  language: string;
  text: string;
}

/** Words that everybody may read, or nothing. */
export function approvedWords(contribution: {
  reference: string;
  language: string;
  wordsApprovedAt: Date | null;
  text: { text: string } | null;
}): ShownWords[] {
  const { reference, language, wordsApprovedAt, text } = contribution;
  return wordsApprovedAt && text ? [{ reference, language, text: text.text }] : [];
}

/** The sources of a change, gathered for a public page. */
export function showSources(sources: readonly SourceRow[]) {
  const unique = (texts: (string | null | undefined)[]) => [...new Set(texts.filter((text) => text != null))];
  const words = new Map<string, ShownWords>(
    sources.flatMap((source) =>
      source.passage
        ? approvedWords(source.passage.contribution).map((shown): [string, ShownWords] => [
            shown.reference,
            shown,
          ])
        : [],
    ),
  );
  return {
    themes: unique(sources.map(({ theme }) => theme?.name)),
    outcomes: unique(sources.map(({ outcome }) => outcome?.text)),
    liveItems: unique(sources.map(({ liveItem }) => liveItem?.title)),
    laws: unique(sources.map(({ kind, citation }) => (kind === "law" ? citation : null))),
    tidied: unique(sources.map(({ kind, citation }) => (kind === "editorial" ? citation : null))),
    words: [...words.values()],
  };
}

/** What speaks in a list of sources. */
export function spokenIn(sources: readonly Pick<SourceRow, "passageId" | "themeId">[]): Spoken {
  return {
    passageIds: sources.flatMap(({ passageId }) => passageId ?? []),
    themeIds: sources.flatMap(({ themeId }) => themeId ?? []),
  };
}
