import { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { MOST_FOUND, QUEUE_PAGE, type QueueInput } from "../domain/reading.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";
import { ANSWERED, UNANSWERED, UNREAD } from "../shared/waiting.ts";

const SHOW: Record<NonNullable<QueueInput["show"]>, Prisma.ContributionWhereInput> = {
  unread: UNREAD,
  answered: { passages: { some: ANSWERED } },
  unanswered: UNANSWERED,
  unapproved: { wordsApprovedAt: null, text: { isNot: null } },
};

/** What has these words in it; or whose own reference they are, or that of the receipt it was sent under. */
async function search(db: Db, engagementId: string, words: string): Promise<string[]> {
  const reference = words.trim().toUpperCase();
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id"::text FROM "Contribution"
    WHERE "engagementId" = ${engagementId}::uuid AND "reference" = ${reference}
    UNION
    SELECT said."id"::text FROM "Submission" sent JOIN "Contribution" said ON said."submissionId" = sent."id"
    WHERE sent."engagementId" = ${engagementId}::uuid AND sent."reference" = ${reference}
    UNION
    (SELECT "contributionId"::text FROM "ContributionText"
    WHERE "engagementId" = ${engagementId}::uuid AND "search" @@ websearch_to_tsquery('english', ${words})
    ORDER BY "contributionId" LIMIT ${MOST_FOUND})`);
  return rows.map(({ id }) => id);
}

/** What people said, oldest first, a page at a time. */
export async function readQueue(deps: Deps, actor: Actor, input: QueueInput) {
  const { engagementId, title, slug } = await enterEngagement(deps.db, actor, "contribution.read", {
    slug: input.engagement,
  });
  const { show, theme, clause, perspective, words, page } = input;
  const found = words ? await search(deps.db, engagementId, words) : null;
  const where: Prisma.ContributionWhereInput = {
    AND: [
      { engagementId, ...visible },
      show ? SHOW[show] : {},
      found ? { id: { in: found } } : {},
      theme ? { passages: { some: { themes: { some: { themeId: theme } } } } } : {},
      clause ? { clauseId: clause } : {},
      perspective ? { perspective } : {},
    ],
  };
  const [total, rows, themes, clauses] = await Promise.all([
    deps.db.contribution.count({ where }),
    deps.db.contribution.findMany({
      where,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * QUEUE_PAGE,
      take: QUEUE_PAGE,
      include: {
        text: { select: { text: true } },
        ...CHOSEN,
        passages: {
          select: {
            themes: {
              select: { theme: { select: { name: true, _count: { select: { responses: true } } } } },
            },
            _count: { select: { responses: true } },
          },
        },
      },
    }),
    deps.db.theme.findMany({
      where: { engagementId },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    deps.db.clauseRevision.findMany({
      where: { engagementId, clause: { contributions: { some: {} } } },
      distinct: ["clauseId"],
      orderBy: [{ clauseId: "asc" }, { sequence: "desc" }],
      select: { clauseId: true, number: true, title: true, position: true },
    }),
  ]);
  return {
    engagement: { slug, title },
    total,
    page,
    pages: Math.max(1, Math.ceil(total / QUEUE_PAGE)),
    themes,
    clauses: clauses.sort((one, other) => one.position - other.position),
    contributions: rows.map((row) => ({
      reference: row.reference,
      kind: row.kind,
      channel: row.channel,
      perspective: row.perspective,
      language: row.language,
      text: row.text?.text ?? null,
      choice: choiceOf(row),
      erased: row.erasedAt !== null,
      read: row.readAt !== null,
      approved: row.wordsApprovedAt !== null,
      at: row.createdAt,
      themes: row.passages.flatMap(({ themes }) => themes.map((coded) => coded.theme.name)),
      answered: row.passages.some(
        (passage) =>
          passage._count.responses > 0 || passage.themes.some((coded) => coded.theme._count.responses > 0),
      ),
    })),
  };
}
