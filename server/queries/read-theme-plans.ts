import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { livingTheme, type MergePlanInput, SPLIT_PAGE, type SplitPlanInput } from "../domain/theme.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { enterEngagement } from "../shared/scope.ts";
import { living, loadLeads } from "../shared/themes.ts";
import { visible } from "../shared/visible.ts";

const PUBLISHED = { response: { publishedAt: { not: null } } } as const;

/** Themes that somebody thinks of merging: how much each gathers, and whether people have read an answer to it. */
export async function readMergePlan(deps: Deps, actor: Actor, input: MergePlanInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.theme", { slug: input.engagement });
  const { engagementId } = scope;
  // An address may name a theme that was merged, or has gone on, since.
  const leads = await loadLeads(deps.db, engagementId);
  if (input.themes.some((id) => !leads.has(id))) return refuse("not-found");
  const meant = new Set(input.themes.map((id) => livingTheme(leads, id)));
  const themes = await deps.db.theme.findMany({
    where: { engagementId, id: { in: [...meant] } },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      description: true,
      _count: {
        select: {
          passages: { where: { passage: { contribution: visible } } },
          responses: { where: PUBLISHED },
        },
      },
    },
  });
  if (themes.length < 2) return refuse("changed-meanwhile", "These are one theme already.");
  return {
    engagement: { slug: scope.slug, title: scope.title },
    themes: themes.map(({ id, name, description, _count }) => ({
      id,
      name,
      description,
      passages: _count.passages,
      answered: _count.responses > 0,
    })),
  };
}

/** The passages of a theme that somebody splits, oldest first, a page at a time. */
export async function readSplitPlan(deps: Deps, actor: Actor, input: SplitPlanInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.theme", { slug: input.engagement });
  const { engagementId } = scope;
  const theme = await deps.db.theme.findFirst({
    where: { engagementId, id: input.theme },
    select: { id: true, name: true, description: true, mergedAt: true },
  });
  if (!theme) return refuse("not-found");
  if (theme.mergedAt) {
    return refuse("changed-meanwhile", "This theme was merged or split just now. Look at it again.");
  }
  const coded = await deps.db.passageTheme.findMany({
    where: {
      themeId: theme.id,
      passage: { contribution: visible },
      ...(input.after ? { passageId: { gt: input.after } } : {}),
    },
    // Ids are made in the order of time.
    orderBy: { passageId: "asc" },
    take: SPLIT_PAGE + 1,
    select: {
      passage: {
        select: {
          id: true,
          startsAt: true,
          endsAt: true,
          contribution: {
            select: {
              reference: true,
              perspective: true,
              language: true,
              text: { select: { text: true } },
              ...CHOSEN,
            },
          },
        },
      },
    },
  });
  const [total, answered, others] = await Promise.all([
    deps.db.passageTheme.count({ where: { themeId: theme.id, passage: { contribution: visible } } }),
    deps.db.responseTarget.count({ where: { themeId: theme.id, ...PUBLISHED } }),
    deps.db.theme.findMany({
      where: { engagementId, ...living, id: { not: theme.id } },
      orderBy: { name: "asc" },
      select: { name: true },
    }),
  ]);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    id: theme.id,
    name: theme.name,
    description: theme.description,
    total,
    answered: answered > 0,
    others: others.map(({ name }) => name),
    passages: coded.slice(0, SPLIT_PAGE).map(({ passage: { id, startsAt, endsAt, contribution } }) => ({
      id,
      reference: contribution.reference,
      perspective: contribution.perspective,
      language: contribution.language,
      choice: choiceOf(contribution),
      text: contribution.text?.text.slice(startsAt ?? 0, endsAt ?? undefined) ?? null,
    })),
    later: coded.length > SPLIT_PAGE,
  };
}
