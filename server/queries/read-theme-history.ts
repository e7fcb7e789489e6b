import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ThemeInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import type { ThemeChange } from "../domain/theme.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Lines of a history that are shown, the newest first. */
const SHOWN = 200;

interface Line {
  number: number;
  kind: ThemeChange;
  otherId: string | null;
  name: string | null;
  passages: number;
  changedBy: string;
  changedAt: Date;
}

/** What happened to a theme, by whom and when: what one person did with single passages on one day is one line. */
export async function readThemeHistory(deps: Deps, actor: Actor, input: ThemeInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const theme = await deps.db.theme.findFirst({
    where: { engagementId, id: input.theme },
    select: { id: true, firstId: true, name: true, createdAt: true },
  });
  if (!theme) return refuse("not-found");
  const lines = await deps.db.$queryRaw<Line[]>`
    SELECT max(number)::int AS number, kind::text AS kind, "otherId"::text AS "otherId", name,
      sum(passages)::int AS passages, "changedBy"::text AS "changedBy", max("changedAt") AS "changedAt"
    FROM "ThemeChange"
    WHERE "themeId" = ${theme.firstId ?? theme.id}::uuid
    GROUP BY kind, "otherId", name, "changedBy",
      CASE WHEN kind IN ('passages_added', 'passages_removed')
        THEN ("changedAt" AT TIME ZONE 'Europe/London')::date::text ELSE number::text END
    ORDER BY 1 DESC LIMIT ${SHOWN + 1}`;
  const [people, others] = await Promise.all([
    deps.db.person.findMany({
      where: { id: { in: lines.map(({ changedBy }) => changedBy) } },
      select: { id: true, name: true },
    }),
    deps.db.theme.findMany({
      where: { engagementId, id: { in: lines.flatMap(({ otherId }) => otherId ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  const personOf = new Map(people.map(({ id, name }) => [id, name]));
  const otherOf = new Map(others.map((other) => [other.id, other]));
  return {
    engagement: { slug: scope.slug, title: scope.title },
    id: theme.id,
    name: theme.name,
    more: lines.length > SHOWN,
    lines: lines.slice(0, SHOWN).map(({ number, kind, otherId, name, passages, changedBy, changedAt }) => ({
      number,
      kind,
      other: (otherId && otherOf.get(otherId)) || null,
      /** What it was called before. */
      before: name,
      passages,
      by: personOf.get(changedBy) ?? "Somebody",
      at: changedAt,
    })),
  };
}
