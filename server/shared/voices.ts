import { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import type { Range } from "../domain/passage.ts";
import type { Perspective } from "../domain/speaker.ts";
import { type SaidCounts, suppress } from "../domain/suppression.ts";
import { CHOSEN, type Choice, shownChoice } from "./chosen.ts";
import { PUBLIC_TEXT, publicText } from "./public-text.ts";
import type { ShownTheme } from "./themes.ts";
import { VISIBLE, visible } from "./visible.ts";

export type Voices = SaidCounts<Perspective>;

export interface Spoken {
  passageIds: readonly string[];
  themeIds: readonly string[];
  outcomeIds: readonly string[];
  liveItemIds: readonly string[];
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
  db: Db | Tx,
  { engagementId, suppressionBelow }: Where,
  things: ReadonlyMap<string, Spoken>,
): Promise<(key: string) => Voices> {
  const pairs = (ids: (spoken: Spoken) => readonly string[]) => {
    const all = [...things].flatMap(([key, spoken]) => ids(spoken).map((id) => [key, id] as const));
    return Prisma.sql`unnest(${all.map(([key]) => key)}::text[], ${all.map(([, id]) => id)}::uuid[])`;
  };
  // Counted where the rows are: a theme can stand on thousands of passages.
  const rows = await db.$queryRaw<{ key: string; perspective: Perspective; count: number }[]>`
    WITH RECURSIVE named AS (
      SELECT it.key, passage."contributionId"
      FROM ${pairs(({ passageIds }) => passageIds)} AS it (key, id) JOIN "Passage" passage USING (id)
      UNION
      SELECT it.key, passage."contributionId"
      FROM ${pairs(({ themeIds }) => themeIds)} AS it (key, "themeId") JOIN "PassageTheme" USING ("themeId")
      JOIN "Passage" passage ON passage.id = "passageId"
      UNION
      SELECT it.key, statement."contributionId"
      FROM ${pairs(({ outcomeIds }) => outcomeIds)} AS it (key, id) JOIN "Outcome" outcome USING (id)
      JOIN "Statement" statement ON statement.id = outcome."statementId"
      UNION
      SELECT it.key, note."contributionId"
      FROM ${pairs(({ liveItemIds }) => liveItemIds)} AS it (key, "itemId") JOIN "WallNote" note USING ("itemId")
      WHERE note.state = 'shown'
    ), spoken AS (
      SELECT * FROM named
      UNION
      SELECT spoken.key, proposed."contributionId"
      FROM spoken
      JOIN "Statement" merged ON merged."contributionId" = spoken."contributionId"
      JOIN "StatementLineage" line ON line."intoId" = merged.id
      JOIN "Statement" proposed ON proposed.id = line."fromId"
    ), person AS (
      SELECT DISTINCT ON (1, 2) spoken.key,
        coalesce(sent."participantId", note."participantId", sent."organisationId", asked."organisationId",
          said."submissionId", said.id),
        said.perspective
      FROM spoken
      JOIN "Contribution" said ON said.id = spoken."contributionId"
      LEFT JOIN "Submission" sent ON sent.id = said."submissionId"
      LEFT JOIN "WallNote" note ON note."contributionId" = said.id
      LEFT JOIN "Clarification" asked ON asked."contributionId" = said.id
      WHERE said."engagementId" = ${engagementId}::uuid AND ${VISIBLE}
        -- The words of a merged statement are nobody's own: those who proposed its parts speak.
        AND NOT EXISTS (
          SELECT FROM "Statement" merged JOIN "StatementLineage" line ON line."intoId" = merged.id
          WHERE merged."contributionId" = said.id
        )
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

/** What `approvedWords` looks at. */
export const WORDS = {
  reference: true,
  language: true,
  wordsApprovedAt: true,
  replacedAt: true,
  withdrawnAt: true,
  text: PUBLIC_TEXT,
  ...CHOSEN,
} as const satisfies Prisma.ContributionSelect;

/** What `approvedPassage` looks at. */
export const PASSAGE_WORDS = {
  startsAt: true,
  endsAt: true,
  contribution: { select: WORDS },
} as const satisfies Prisma.PassageSelect;

/** Notes of one wall whose words are shown. */
const NOTES = 50;

/** Sources as public pages show them: words only where a person approved them. */
export const publicSource = {
  select: {
    kind: true,
    citation: true,
    passageId: true,
    themeId: true,
    outcomeId: true,
    liveItemId: true,
    theme: {
      select: {
        id: true,
        name: true,
        responses: { where: { response: { publishedAt: { not: null } } }, take: 1, select: { id: true } },
      },
    },
    outcome: {
      select: { text: true, statement: { select: { contribution: { select: { reference: true } } } } },
    },
    liveItem: {
      select: {
        title: true,
        notes: {
          where: { state: "shown", contribution: { wordsApprovedAt: { not: null }, ...visible } },
          orderBy: { createdAt: "asc" },
          take: NOTES,
          select: { contribution: { select: WORDS } },
        },
      },
    },
    passage: { select: PASSAGE_WORDS },
  },
} as const satisfies Prisma.ClauseRevision$sourcesArgs;

type WordsRow = Prisma.ContributionGetPayload<{ select: typeof WORDS }>;

type PassageRow = Prisma.PassageGetPayload<{ select: typeof PASSAGE_WORDS }>;

type SourceRow = Prisma.SourceLinkGetPayload<typeof publicSource>;

export interface ShownWords {
  reference: string;
  language: string;
  text: string;
  /** Where they begin, of a part of longer words. */
  startsAt: number | null;
  /** What was chosen with them: a reason says little without it. */
  choice: Choice | null;
}

/** Words that everybody may read with what was chosen, or nothing. A part of them goes without what was chosen. */
export function approvedWords(contribution: WordsRow, part: Range | null = null): ShownWords[] {
  const { reference, language, wordsApprovedAt, replacedAt, withdrawnAt } = contribution;
  const text = publicText(contribution.text, part);
  // Nobody approved the words that took their place.
  if (!wordsApprovedAt || replacedAt || withdrawnAt || text === null) return [];
  const choice = part ? null : shownChoice(contribution);
  return [{ reference, language, text, startsAt: part?.startsAt ?? null, choice }];
}

/** As `approvedWords`, of one passage. */
export function approvedPassage({ startsAt, endsAt, contribution }: PassageRow): ShownWords[] {
  return approvedWords(contribution, startsAt === null || endsAt === null ? null : { startsAt, endsAt });
}

/** Words that everybody could read once: which, and what their author did. */
export interface GoneWords {
  reference: string;
  how: "changed" | "withdrawn";
}

export function goneWords(said: {
  reference: string;
  wordsApprovedAt: Date | null;
  replacedAt: Date | null;
  withdrawnAt: Date | null;
}): GoneWords[] {
  const { reference, wordsApprovedAt, replacedAt, withdrawnAt } = said;
  if (!wordsApprovedAt || (!replacedAt && !withdrawnAt)) return [];
  return [{ reference, how: withdrawnAt ? "withdrawn" : "changed" }];
}

/** The first of those that are the same. */
function distinct<T>(things: readonly T[], key: (thing: T) => string): T[] {
  const first = new Map<string, T>();
  for (const thing of things) if (!first.has(key(thing))) first.set(key(thing), thing);
  return [...first.values()];
}

/**
 * The sources of a change, gathered for a public page, each with what its page is found by. `leading` is that of
 * `leadToAnswers`.
 */
export function showSources(sources: readonly SourceRow[], leading: (theme: ShownTheme) => ShownTheme) {
  const said = sources.flatMap(({ passage, liveItem }) => [
    ...(passage ? [passage] : []),
    ...(liveItem?.notes ?? []),
  ]);
  const unique = (texts: (string | null | undefined)[]) => [...new Set(texts.filter((text) => text != null))];
  return {
    themes: distinct(
      sources.flatMap(({ theme }) =>
        // Only answered themes stand on "you said, we did".
        theme ? [leading({ id: theme.id, name: theme.name, answered: theme.responses.length > 0 })] : [],
      ),
      ({ id, name }) => `${id} ${name}`,
    ),
    outcomes: distinct(
      sources.flatMap(({ outcome }) =>
        outcome ? [{ text: outcome.text, reference: outcome.statement.contribution.reference }] : [],
      ),
      ({ reference }) => reference,
    ),
    liveItems: unique(sources.map(({ liveItem }) => liveItem?.title)),
    laws: unique(sources.map(({ kind, citation }) => (kind === "law" ? citation : null))),
    tidied: unique(sources.map(({ kind, citation }) => (kind === "editorial" ? citation : null))),
    words: distinct(
      [
        ...sources.flatMap(({ passage }) => (passage ? approvedPassage(passage) : [])),
        ...sources
          .flatMap(({ liveItem }) => liveItem?.notes ?? [])
          .flatMap((note) => approvedWords(note.contribution)),
      ],
      ({ reference, startsAt }) => `${reference} ${startsAt}`,
    ),
    /** Words that everybody could read, until their author changed them or took them back. */
    gone: distinct(
      said.flatMap(({ contribution }) => goneWords(contribution)),
      ({ reference }) => reference,
    ),
  };
}

/** What a list of sources names. */
export function spokenIn(
  sources: readonly Pick<SourceRow, "passageId" | "themeId" | "outcomeId" | "liveItemId">[],
): Spoken {
  return {
    passageIds: sources.flatMap(({ passageId }) => passageId ?? []),
    themeIds: sources.flatMap(({ themeId }) => themeId ?? []),
    outcomeIds: sources.flatMap(({ outcomeId }) => outcomeId ?? []),
    liveItemIds: sources.flatMap(({ liveItemId }) => liveItemId ?? []),
  };
}
