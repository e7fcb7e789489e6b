import type { Db } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import type { ThemeInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { leadsThrough, livingTheme } from "../domain/theme.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { drafts } from "../shared/drafts.ts";
import { countByTheme, passageText } from "../shared/passages.ts";
import { enterEngagement } from "../shared/scope.ts";
import { living, loadLeads } from "../shared/themes.ts";
import { mergeToUndo } from "../shared/undo-merge.ts";
import { visible } from "../shared/visible.ts";

/** The themes of an engagement, with how much each gathers and whether it is answered. */
export async function readThemes(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const [themes, carried, unpublished] = await Promise.all([
    deps.db.theme.findMany({
      where: { engagementId, ...living },
      orderBy: { name: "asc" },
      include: {
        responses: { select: { response: { select: { kind: true, publishedAt: true } } } },
      },
    }),
    countByTheme(deps.db, engagementId),
    deps.db.response.count({ where: { engagementId, ...drafts } }),
  ]);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    /** Responses that only staff see. */
    drafts: unpublished,
    merged: await readMerged(deps.db, engagementId),
    themes: themes.map(({ id, name, description, responses }) => ({
      id,
      name,
      description,
      contributions: carried.get(id) ?? 0,
      responses: responses.map(({ response }) => response),
    })),
    may: {
      theme: can(actor, "contribution.theme", scope),
      respond: can(actor, "response.record", scope),
    },
  };
}

/** The themes that were merged, the newest first, each with the theme that it is part of now. */
async function readMerged(db: Db, engagementId: string) {
  const [gone, names, leads] = await Promise.all([
    db.theme.findMany({
      where: { engagementId, mergeId: { not: null } },
      orderBy: [{ mergedAt: "desc" }, { name: "asc" }],
      select: { id: true, name: true },
    }),
    db.theme.findMany({ where: { engagementId, ...living }, select: { id: true, name: true } }),
    loadLeads(db, engagementId),
  ]);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return gone.map(({ id, name }) => ({ id, name, into: nameOf.get(livingTheme(leads, id)) ?? "" }));
}

/** Words of one theme that are shown at once. */
const SHOWN = 100;

/**
 * One theme: what people said in it, and what was answered, also to themes that were merged into it. Of one that was
 * merged, into what, by whom and when.
 */
export async function readTheme(deps: Deps, actor: Actor, input: ThemeInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const theme = await deps.db.theme.findFirst({
    where: { engagementId, id: input.theme },
  });
  if (!theme) return refuse("not-found");
  const leads = await loadLeads(deps.db, engagementId);
  const answered = await deps.db.responseTarget.findMany({
    where: { themeId: { in: [...leads.keys()].filter((id) => leadsThrough(leads, id, theme.id)) } },
    include: { response: true, theme: { select: { id: true, name: true } } },
    orderBy: { response: { createdAt: "asc" } },
  });
  // One response may answer several that were merged.
  const responses = new Map(answered.map((target) => [target.responseId, target]));
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
        passages: {
          where: { themes: { some: { themeId: theme.id } } },
          orderBy: { startsAt: "asc" },
          select: { id: true, startsAt: true, endsAt: true },
        },
        ...CHOSEN,
      },
    }),
  ]);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    id: theme.id,
    name: theme.name,
    description: theme.description,
    merged: await readMerge(deps.db, engagementId, theme, livingTheme(leads, theme.id)),
    total,
    contributions: contributions.length,
    /** What carries the theme: all of what somebody said, or passages of it. */
    passages: contributions.flatMap(({ text, passages, question, option, choices, ...rest }) =>
      passages.map(({ id, startsAt, endsAt }, index) => ({
        ...rest,
        id,
        startsAt,
        /** Its place among several passages of one letter that carry the theme. */
        among: passages.length > 1 ? { nth: index + 1, all: passages.length } : null,
        choice: choiceOf({ question, option, choices }),
        text: text ? passageText(text.text, { startsAt, endsAt }) : null,
      })),
    ),
    responses: [...responses.values()].map(
      ({ response: { id, kind, reason, state, publishedAt }, ...target }) => ({
        id,
        kind,
        reason,
        state,
        publishedAt,
        /** The theme it was given to, where that one was merged or has gone on since. */
        ...(target.theme && target.theme.id !== theme.id ? { theme: target.theme.name } : {}),
      }),
    ),
    may: {
      theme: can(actor, "contribution.theme", scope),
      respond: can(actor, "response.record", scope) && theme.mergedAt === null,
    },
  };
}

/** Into what a theme was merged, by whom and when; nothing for one that was not. */
async function readMerge(
  db: Db,
  engagementId: string,
  theme: { id: string; mergeId: string | null; mergedAt: Date | null; mergedBy: string | null },
  livingId: string,
) {
  const { mergeId, mergedAt, mergedBy } = theme;
  if (!mergedAt) return null;
  const [into, person, undo] = await Promise.all([
    db.theme.findUniqueOrThrow({ where: { id: livingId }, select: { id: true, name: true } }),
    mergedBy ? db.person.findUnique({ where: { id: mergedBy }, select: { name: true } }) : null,
    mergeToUndo(db, engagementId, theme.id),
  ]);
  return {
    into,
    at: mergedAt,
    by: person?.name ?? "somebody",
    /** It is the same theme, under its new name or without the passages that were split off. */
    continued: mergeId === null,
    /** The others that were merged in the same moment, while it can be undone. */
    undo: undo && { others: undo.merged.filter(({ id }) => id !== theme.id).map(({ name }) => name) },
  };
}
