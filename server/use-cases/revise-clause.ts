import type { Prisma } from "../../prisma/generated/client.ts";
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { ReviseClauseInput } from "../domain/clause.ts";
import { isEditorial } from "../domain/editorial.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused, refusal, refuse } from "../domain/refusal.ts";
import { isTaken } from "../domain/taken.ts";
import { fingerprint } from "../shared/fingerprint.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

type Source = Omit<Prisma.SourceLinkCreateManyInput, "id" | "engagementId" | "revisionId">;

/** What the writer named, each with the fingerprint of its text as it is now. Refuses what is not there. */
async function sourcesOf(tx: Tx, engagementId: string, input: ReviseClauseInput): Promise<Source[]> {
  const where = (ids: readonly string[]) => ({ engagementId, id: { in: [...ids] } });
  // Whoever joins passages waits, and then finds that a clause rests on them.
  await tx.$queryRaw`SELECT FROM "Passage" WHERE id = ANY (${input.passages}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const passages = await tx.passage.findMany({
    where: { ...where(input.passages), contribution: visible },
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      contribution: { select: { text: { select: { text: true } } } },
    },
  });
  const themes = await tx.theme.findMany({ where: where(input.themes) });
  const outcomes = await tx.outcome.findMany({ where: where(input.outcomes) });
  const items = await tx.liveItem.findMany({ where: where(input.liveItems) });
  const named = [input.passages, input.themes, input.outcomes, input.liveItems];
  const found = passages.length + themes.length + outcomes.length + items.length;
  if (found < named.reduce((sum, ids) => sum + new Set(ids).size, 0)) {
    refuse("not-found", "One of the sources is no longer there. Choose again.");
  }
  const words = (passage: (typeof passages)[number]) =>
    (passage.contribution.text?.text ?? "").slice(passage.startsAt ?? 0, passage.endsAt ?? undefined);
  return [
    ...passages.map((passage) => ({
      kind: "passage" as const,
      passageId: passage.id,
      fingerprint: fingerprint(words(passage)),
    })),
    ...themes.map(({ id, name }) => ({
      kind: "theme" as const,
      themeId: id,
      fingerprint: fingerprint(name),
    })),
    ...outcomes.map(({ id, text }) => ({
      kind: "outcome" as const,
      outcomeId: id,
      fingerprint: fingerprint(text),
    })),
    ...items.map(({ id, title }) => ({
      kind: "live_item" as const,
      liveItemId: id,
      fingerprint: fingerprint(title),
    })),
    ...(input.law ? [{ kind: "law" as const, citation: input.law }] : []),
    ...(input.editorial ? [{ kind: "editorial" as const, citation: input.editorial }] : []),
  ];
}

/**
 * Writes the next revision of a clause and names its sources. Refuses `changed-meanwhile` when
 * somebody wrote one first, and a change of meaning that only an editorial note stands behind.
 */
export async function reviseClause(deps: Deps, actor: Actor, input: ReviseClauseInput) {
  try {
    return await deps.db.$transaction((tx) => write(deps, tx, actor, input));
  } catch (error) {
    // The unique key of (clause, sequence) settles two who write in the same moment.
    if (isTaken(error)) {
      throw new Refused(refusal("changed-meanwhile"));
    }
    throw error;
  }
}

async function write(deps: Deps, tx: Tx, actor: Actor, input: ReviseClauseInput) {
  const { engagementId } = await enterEngagement(tx, actor, "clause.revise", { slug: input.engagement });
  const newest = await tx.clauseRevision.findFirst({
    where: { engagementId, clauseId: input.clause, clause: { retiredAt: null } },
    orderBy: { sequence: "desc" },
  });
  if (!newest) return refuse("not-found");
  if (newest.sequence !== input.sequence) refuse("changed-meanwhile");
  const sources = await sourcesOf(tx, engagementId, input);
  if (
    sources.length > 0 &&
    sources.every(({ kind }) => kind === "editorial") &&
    !isEditorial(newest, input)
  ) {
    refuse("source-missing", "These words mean something else than before, so this is more than tidying.", {
      editorial: "Name a source for the change, or keep the words as they were.",
    });
  }
  const { id: _id, clauseId, sequence, createdAt: _createdAt, ...kept } = newest;
  const revisionId = deps.ids.row();
  const { number, title, body, reason } = input;
  await tx.clauseRevision.create({
    data: {
      ...kept,
      id: revisionId,
      clauseId,
      sequence: sequence + 1,
      number,
      title,
      body,
      reason,
      createdBy: actor.person?.id ?? null,
      createdAt: deps.clock(),
    },
  });
  await tx.sourceLink.createMany({
    data: sources.map((source) => ({
      ...source,
      id: deps.ids.row(),
      engagementId,
      revisionId,
      createdAt: deps.clock(),
    })),
  });
  await recordThread(deps, tx, engagementId, "clause.revised", { clauseId, revisionId });
  await recordAudit(deps, tx, actor, "clause.revise", { engagementId, subjectId: revisionId });
  return { sequence: sequence + 1, sources: sources.length };
}
