import type { Db } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { QueueInput } from "../domain/reading.ts";
import { changedAfterReading } from "../domain/replacing.ts";
import { TYPED_OUT } from "../domain/transcript.ts";
import { readWording, wordsOf } from "../domain/wording.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { readEarlier } from "../shared/earlier-words.ts";
import { inOrder } from "../shared/passages.ts";
import { namesOf } from "../shared/people.ts";
import { findPage, rowsOf } from "../shared/queue.ts";
import { enterEngagement } from "../shared/scope.ts";
import { living } from "../shared/themes.ts";

/** What people said, oldest first, a page at a time, and what it can be narrowed to. */
export async function readQueue(deps: Deps, actor: Actor, input: QueueInput) {
  const { engagementId, title, slug } = await enterEngagement(deps.db, actor, "contribution.read", {
    slug: input.engagement,
  });
  const rows = await rowsOf(deps.db, engagementId, actor.person?.id ?? "", input);
  const [{ ids, ...page }, choices] = await Promise.all([
    findPage(deps.db, engagementId, rows, input),
    readChoices(deps.db, engagementId),
  ]);
  return {
    engagement: { slug, title },
    ...page,
    ...choices,
    contributions: await readRows(deps.db, ids),
  };
}

/** What the queue can be narrowed to: questions that somebody answered, themes, clauses that somebody spoke about or changed. */
async function readChoices(db: Db, engagementId: string) {
  const [questions, themes, clauses] = await Promise.all([
    db.question.findMany({
      where: { engagementId, contributions: { some: {} } },
      orderBy: [{ activity: { createdAt: "asc" } }, { activityId: "asc" }, { position: "asc" }],
      select: {
        id: true,
        activity: { select: { title: true } },
        wordings: { where: { format: "standard", language: "en" }, take: 1 },
      },
    }),
    db.theme.findMany({
      where: { engagementId, ...living },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    db.clauseRevision.findMany({
      where: {
        engagementId,
        clause: {
          OR: [
            { contributions: { some: {} } },
            { revisions: { some: { sources: { some: { passageId: { not: null } } } } } },
          ],
        },
      },
      distinct: ["clauseId"],
      orderBy: [{ clauseId: "asc" }, { sequence: "desc" }],
      select: { clauseId: true, number: true, title: true, position: true },
    }),
  ]);
  return {
    questions: questions.map(({ id, activity, wordings }) => ({
      id,
      activity: activity.title,
      words: wordsOf(wordings.map(readWording)[0]),
    })),
    themes,
    clauses: clauses.sort((one, other) => one.position - other.position),
  };
}

async function readRows(db: Db, ids: readonly string[]) {
  const rows = await db.contribution.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: {
      text: { select: { text: true } },
      ...CHOSEN,
      attachments: { select: { kind: true } },
      passages: {
        select: {
          startsAt: true,
          endsAt: true,
          cutAt: true,
          givenTo: true,
          themes: {
            select: {
              theme: { select: { name: true, mergedAt: true, _count: { select: { responses: true } } } },
            },
          },
          _count: { select: { responses: true } },
        },
      },
    },
  });
  const earlier = await readEarlier(db, ids);
  const names = await namesOf(
    db,
    rows.flatMap(({ passages }) => passages.flatMap(({ givenTo }) => givenTo ?? [])),
  );
  const told = rows.map((row) => ({ row, passages: inOrder(row.passages, row.text?.text ?? null) }));
  return told.map(({ row, passages }) => ({
    reference: row.reference,
    kind: row.kind,
    channel: row.channel,
    voice: row.voice,
    perspective: row.perspective,
    language: row.language,
    text: row.text?.text ?? null,
    choice: choiceOf(row),
    erased: row.erasedAt !== null,
    read: row.readAt !== null,
    /** A recording or a letter of it is not typed out yet. */
    untyped:
      row.transcribedAt === null &&
      row.erasedAt === null &&
      row.attachments.some(({ kind }) => TYPED_OUT.includes(kind)),
    approved: row.wordsApprovedAt !== null,
    at: row.createdAt,
    /** When its author changed it, after somebody had read it. */
    changed: changedAfterReading(earlier.get(row.id) ?? [])?.changedAt ?? null,
    themes: [
      ...new Set(
        passages.flatMap(({ passage }) =>
          passage.themes.flatMap(({ theme }) => (theme.mergedAt ? [] : theme.name)),
        ),
      ),
    ],
    passages: passages.length,
    /** How many of its passages are answered. */
    answered: passages.filter(({ passage, wider }) =>
      [passage, ...wider].some(
        ({ themes, _count }) =>
          _count.responses > 0 || themes.some((coded) => coded.theme._count.responses > 0),
      ),
    ).length,
    /** Who is to answer it, or some of it. */
    givenTo: [...new Set(passages.flatMap(({ passage }) => names.get(passage.givenTo ?? "") ?? []))],
  }));
}
