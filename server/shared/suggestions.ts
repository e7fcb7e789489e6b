/** The coded passages that suggestions of themes are learnt from. */
import type { Db } from "../db.ts";
import {
  COMPARED_CHARACTERS,
  type CodedPassage,
  MOST_COMPARED,
  type Passage,
  suggestThemes,
} from "../domain/suggestion.ts";
import { VISIBLE } from "./visible.ts";

type Row = Omit<CodedPassage, "themes"> & { theme: string };

/**
 * Up to three themes for a passage, with why. Of each theme the newest passages are compared, so that it takes the
 * same time however many there are; what its author replaced or took back, and what a safeguarding lead holds, is not
 * among them.
 */
export async function suggestFor(
  db: Db,
  engagementId: string,
  passage: Passage & { id: string; themeIds: readonly string[] },
) {
  const themes = await db.theme.findMany({
    where: { engagementId, mergedAt: null, id: { notIn: [...passage.themeIds] } },
    select: { id: true, name: true },
  });
  if (themes.length === 0 || !passage.words.trim()) return [];
  const ids = themes.map(({ id }) => id);
  const rows = await db.$queryRaw<Row[]>`
    SELECT coded."passageId"::text AS id, theme.id::text AS theme, said."questionId"::text,
      substring(words.text FROM coalesce(passage."startsAt", 0) + 1
        FOR least(coalesce(passage."endsAt", length(words.text)) - coalesce(passage."startsAt", 0), ${COMPARED_CHARACTERS}::int)
      ) AS words
    FROM unnest(${ids}::uuid[]) AS theme (id)
    CROSS JOIN LATERAL (
      SELECT newest."passageId" FROM "PassageTheme" newest
      WHERE newest."themeId" = theme.id AND newest."passageId" <> ${passage.id}::uuid
      ORDER BY newest."passageId" DESC LIMIT ${Math.ceil(MOST_COMPARED / ids.length)}::int
    ) coded
    JOIN "Passage" passage ON passage.id = coded."passageId" AND passage."cutAt" IS NULL
    JOIN "Contribution" said ON said.id = passage."contributionId" AND ${VISIBLE}
    JOIN "ContributionText" words ON words."contributionId" = said.id`;
  const coded = new Map<string, CodedPassage & { themes: string[] }>();
  for (const { theme, ...row } of rows) {
    const known = coded.get(row.id) ?? { ...row, themes: [] };
    known.themes.push(theme);
    coded.set(row.id, known);
  }
  const nameOf = new Map(themes.map(({ id, name }) => [id, name]));
  return suggestThemes(passage, [...coded.values()]).map(({ theme, ...why }) => ({
    id: theme,
    name: nameOf.get(theme) ?? "",
    ...why,
  }));
}
