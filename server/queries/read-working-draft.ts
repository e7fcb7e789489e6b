import type { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { ClauseInput } from "../domain/clause.ts";
import { diffWords, foldSame } from "../domain/diff.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { loadClauseStates } from "../shared/draft.ts";
import { countByTheme } from "../shared/passages.ts";
import { enterEngagement } from "../shared/scope.ts";
import { living } from "../shared/themes.ts";
import { visible } from "../shared/visible.ts";

/** Contributions that are offered as sources of one clause. */
const OFFERED = 60;

/** A clause as it is being worked on, and who and what speaks to it. */
export async function readWorkingDraft(deps: Deps, actor: Actor, input: ClauseInput) {
  const scope = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const { engagementId } = scope;
  const newest = await deps.db.clauseRevision.findFirst({
    where: { engagementId, clauseId: input.clause, clause: { retiredAt: null } },
    orderBy: { sequence: "desc" },
  });
  if (!newest) return refuse("not-found");
  const [state, passages, themes, carried, outcomes, liveItems] = await Promise.all([
    loadClauseStates(deps.db, engagementId),
    offeredPassages(deps.db, engagementId, input.clause),
    deps.db.theme.findMany({
      where: { engagementId, ...living },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    countByTheme(deps.db, engagementId),
    deps.db.outcome.findMany({ where: { engagementId }, select: { id: true, text: true } }),
    deps.db.liveItem.findMany({
      where: { engagementId, state: "closed" },
      orderBy: { closedAt: "asc" },
      select: { id: true, title: true },
    }),
  ]);
  const clause = state.clauses.find(({ clauseId }) => clauseId === input.clause);
  const drafts = state.revisions.filter(
    ({ id, clauseId }) =>
      clauseId === input.clause && clause?.drafts.some((draft) => draft.revisionId === id),
  );
  const { clauseId, sequence, number, title, body, standing, fixedReason } = newest;
  return {
    engagement: { slug: scope.slug, title: scope.title },
    clause: { clauseId, sequence, number, title, body, standing, fixedReason },
    published: clause?.published ? { title: clause.published.title, body: clause.published.body } : null,
    diff: clause?.published && drafts.length > 0 ? foldSame(diffWords(clause.published.body, body)) : [],
    drafts: drafts.map(({ id, reason, createdAt, sources }) => ({
      id,
      reason,
      createdAt,
      sources: sources.length,
    })),
    offered: {
      passages,
      themes: themes.map(({ id, name }) => ({ id, name, contributions: carried.get(id) ?? 0 })),
      outcomes,
      liveItems,
    },
    may: { revise: can(actor, "clause.revise", scope) },
  };
}

/**
 * What speaks to a clause, and what was accepted or was its source before: the newest first. They are looked for one
 * by one: asked for both at once, the embedded database compares every passage with every other.
 */
async function offeredPassages(db: Db, engagementId: string, clauseId: string) {
  const contribution = { ...visible, text: { isNot: null } };
  const find = (where: Prisma.PassageWhereInput) =>
    db.passage.findMany({
      where: { engagementId, contribution, ...where },
      orderBy: { contribution: { createdAt: "desc" } },
      take: OFFERED,
      select: {
        id: true,
        startsAt: true,
        endsAt: true,
        contribution: {
          select: {
            reference: true,
            perspective: true,
            language: true,
            createdAt: true,
            text: { select: { text: true } },
            ...CHOSEN,
          },
        },
      },
    });
  const found = await Promise.all([
    find({
      cutAt: null,
      contribution: { ...contribution, AND: { OR: [{ clauseId }, { question: { clauseId } }] } },
    }),
    find({
      OR: [
        { sources: { some: { revision: { clauseId } } } },
        {
          cutAt: null,
          responses: { some: { response: { kind: { in: ["accepted", "partly_accepted"] } } } },
        },
      ],
    }),
  ]);
  return [...new Map(found.flat().map((passage) => [passage.id, passage])).values()]
    .sort((one, other) => other.contribution.createdAt.getTime() - one.contribution.createdAt.getTime())
    .slice(0, OFFERED)
    .map(({ id, startsAt, endsAt, contribution: said }) => {
      const { text, question, option, choices, createdAt: _createdAt, ...rest } = said;
      return {
        id,
        ...rest,
        choice: choiceOf({ question, option, choices }),
        text: text?.text.slice(startsAt ?? 0, endsAt ?? undefined).trim() ?? "",
      };
    });
}
