import type { Prisma } from "../../prisma/generated/client.ts";
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import {
  type CutContributionInput,
  cutsBetween,
  lastingCuts,
  type Range,
  rangeOf,
  rearrange,
  wantedCuts,
} from "../domain/passage.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { listDrafts } from "../shared/assessment.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { holdVisible } from "../shared/visible.ts";

const RESTS_ON_IT = {
  themes: true,
  responses: { select: { id: true, responseId: true, response: { select: { publishedAt: true } } } },
  _count: { select: { sources: true, assessed: true } },
} as const satisfies Prisma.PassageInclude;

/** The passages of a contribution, which nobody else changes, answers or names as a source until this is done. */
async function loadPassages(tx: Tx, engagementId: string, contributionId: string) {
  await tx.$queryRaw`SELECT FROM "Passage" WHERE "contributionId" = ${contributionId}::uuid ORDER BY id FOR UPDATE`;
  // A draft that is being published just now is waited for: then it is no draft any more.
  await tx.$queryRaw`
    SELECT FROM "Response" WHERE "publishedAt" IS NULL AND id IN (
      SELECT target."responseId" FROM "ResponseTarget" target JOIN "Passage" passage ON passage.id = target."passageId"
      WHERE passage."contributionId" = ${contributionId}::uuid
    ) FOR NO KEY UPDATE`;
  const rows = await tx.passage.findMany({ where: { contributionId }, include: RESTS_ON_IT });
  const assessments = await listDrafts(tx, engagementId);
  const assessed = new Set(
    assessments.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages)),
  );
  return rows.map((row) => ({
    ...row,
    relied:
      row._count.sources + row._count.assessed > 0 ||
      assessed.has(row.id) ||
      row.responses.some(({ response }) => response.publishedAt !== null),
    drafts: row.responses.filter(({ response }) => response.publishedAt === null),
  }));
}
type Row = Awaited<ReturnType<typeof loadPassages>>[number];

/**
 * Cuts somebody's words into passages, or joins passages again: from now on they begin where `cuts` says. What was
 * published, or named by a clause, stays with exactly the words that it was for. Themes, drafts of responses and who
 * has a passage go to each new passage that shares words with it. Refuses `changed-meanwhile` when somebody else cut
 * first, and `invalid` when words would be joined that an answer or a clause tells apart.
 */
export async function cutContribution(deps: Deps, actor: Actor, input: CutContributionInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    const contributionId = await holdVisible(tx, engagementId, input.reference);
    const words = await tx.contributionText.findUnique({ where: { contributionId }, select: { text: true } });
    if (!words) return refuse("not-found", "There are no words here that could be cut.");
    const { text } = words;
    const rows = await loadPassages(tx, engagementId, contributionId);
    const standing = rows.filter(({ cutAt }) => cutAt === null).map((row) => rangeOf(row, text.length));
    const before = cutsBetween(standing).sort((one, other) => one - other);
    if (before.join() !== [...input.had].sort((one, other) => one - other).join()) {
      return refuse(
        "changed-meanwhile",
        "Somebody else cut these words while you were working. Nothing of yours is lost: it is marked below, beside theirs. Look at both, then save.",
      );
    }
    const cuts = accept(wantedCuts(text, input));
    if (lastingCuts(rows, text.length).some((cut) => !cuts.includes(cut))) {
      return refuse("invalid", undefined, {
        cuts: "A published response, a clause or the equality impact assessment rests on one of these passages. It cannot be joined with others.",
      });
    }
    const { gone, came } = rearrange(rows, cuts, text.length);
    if (came.length === 0) return;
    const ids = await place(deps, tx, engagementId, contributionId, came);
    for (const { passage, into } of gone) {
      await handOn(
        deps,
        tx,
        passage,
        into.map((range) => ids.get(range) ?? ""),
        input.themes === "keep",
      );
      await leave(deps, tx, passage);
    }
    await recordThread(
      deps,
      tx,
      engagementId,
      cuts.length < before.length ? "passages.joined" : "passages.cut",
      {
        contributionId,
      },
    );
    await recordAudit(deps, tx, actor, "passages.cut", { engagementId, subjectId: contributionId });
  });
}

/** Makes the passages that came, or takes up again what was one before. Says which range has which id. */
async function place(
  deps: Deps,
  tx: Tx,
  engagementId: string,
  contributionId: string,
  came: readonly { range: Range; again: Row | null }[],
): Promise<Map<Range, string>> {
  const placed = came.map((each) => ({ ...each, id: each.again?.id ?? deps.ids.row() }));
  await tx.passage.createMany({
    data: placed
      .filter(({ again }) => !again)
      .map(({ id, range }) => ({ id, engagementId, contributionId, ...range })),
  });
  await tx.passage.updateMany({
    where: { id: { in: placed.filter(({ again }) => again).map(({ id }) => id) } },
    data: { cutAt: null },
  });
  return new Map(placed.map(({ range, id }) => [range, id]));
}

/** What is not published yet goes from a passage that is no more to those that share words with it. */
async function handOn(deps: Deps, tx: Tx, from: Row, into: readonly string[], withThemes: boolean) {
  await tx.passageTheme.deleteMany({ where: { passageId: from.id } });
  if (withThemes)
    await tx.passageTheme.createMany({
      data: into.flatMap((passageId) => from.themes.map((coded) => ({ ...coded, passageId }))),
      skipDuplicates: true,
    });
  await tx.responseTarget.deleteMany({ where: { id: { in: from.drafts.map(({ id }) => id) } } });
  await tx.responseTarget.createMany({
    data: into.flatMap((passageId) =>
      from.drafts.map(({ responseId }) => ({
        id: deps.ids.row(),
        engagementId: from.engagementId,
        responseId,
        passageId,
      })),
    ),
    skipDuplicates: true,
  });
  const { givenTo, givenBy, givenAt } = from;
  // Of several that come together, the first in the order of the words keeps who has it.
  if (givenTo)
    await tx.passage.updateMany({
      where: { id: { in: [...into] }, givenTo: null },
      data: { givenTo, givenBy, givenAt },
    });
}

/** The whole, and what something rests on, is kept beside its parts; other passages are no more. */
async function leave(deps: Deps, tx: Tx, passage: Row): Promise<void> {
  if (passage.relied || passage.startsAt === null) {
    await tx.passage.update({
      where: { id: passage.id },
      data: { cutAt: deps.clock(), givenTo: null, givenBy: null, givenAt: null },
    });
  } else {
    await tx.passage.delete({ where: { id: passage.id } });
  }
}
