import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import type { ThemeInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { answersUnreadChange } from "../shared/earlier-words.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** The themes of an engagement, with how much each gathers and whether it is answered. */
export async function readThemes(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const [themes, drafts, unread] = await Promise.all([
    deps.db.theme.findMany({
      where: { engagementId },
      orderBy: { name: "asc" },
      include: {
        responses: { select: { response: { select: { kind: true, publishedAt: true } } } },
        _count: { select: { passages: { where: { passage: { contribution: visible } } } } },
      },
    }),
    deps.db.response.count({ where: { engagementId, publishedAt: null } }),
    deps.db.response.count({ where: { engagementId, publishedAt: null, ...answersUnreadChange } }),
  ]);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    drafts,
    /** Drafts that wait for somebody to read words that were changed since. */
    unread,
    themes: themes.map(({ id, name, description, responses, _count }) => ({
      id,
      name,
      description,
      contributions: _count.passages,
      responses: responses.map(({ response }) => response),
    })),
    may: {
      theme: can(actor, "contribution.theme", scope),
      respond: can(actor, "response.record", scope),
    },
  };
}

/** Words of one theme that are shown at once. */
const SHOWN = 100;

/** One theme: what people said in it, and what was answered. */
export async function readTheme(deps: Deps, actor: Actor, input: ThemeInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const theme = await deps.db.theme.findFirst({
    where: { engagementId, id: input.theme },
    include: { responses: { include: { response: true } } },
  });
  if (!theme) return refuse("not-found");
  const where = { engagementId, ...visible, passages: { some: { themes: { some: { themeId: theme.id } } } } };
  const [total, contributions] = await Promise.all([
    deps.db.contribution.count({ where }),
    deps.db.contribution.findMany({
      where,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: SHOWN,
      select: {
        reference: true,
        perspective: true,
        language: true,
        text: { select: { text: true } },
        ...CHOSEN,
      },
    }),
  ]);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    id: theme.id,
    name: theme.name,
    description: theme.description,
    total,
    contributions: contributions.map(({ text, question, option, choices, ...rest }) => ({
      ...rest,
      choice: choiceOf({ question, option, choices }),
      text: text?.text ?? null,
    })),
    responses: theme.responses.map(({ response: { id, kind, reason, publishedAt } }) => ({
      id,
      kind,
      reason,
      publishedAt,
    })),
    may: { respond: can(actor, "response.record", scope) },
  };
}
