/** The statements of a workshop as a part of a live session: open without numbers, closed with those of that moment. */
import type { Db, Tx } from "../db.ts";
import type { StatementsView, StatementView } from "../domain/live.ts";
import { PUBLIC_TEXT, publicText } from "./public-text.ts";
import { countStances } from "./workshop.ts";

const WITH_WORDS = {
  contribution: { select: { language: true, text: PUBLIC_TEXT } },
} as const;

/** What can be answered now: shown, and neither merged, agreed nor erased. */
const open = { state: "proposed", shownAt: { not: null }, contribution: { erasedAt: null } } as const;

interface Worded {
  contribution: { language: string; text: Parameters<typeof publicText>[0] };
}

function wordsOf({ contribution: { text, language } }: Worded) {
  const words = publicText(text);
  return words === null ? null : { words, language };
}

/** The statements that the room answers now, and how many people have answered. */
async function readOpen(db: Db, activityId: string): Promise<StatementsView> {
  const [statements, counts, [people]] = await Promise.all([
    db.statement.findMany({
      where: { activityId, ...open },
      orderBy: [{ createdAt: "asc" }, { contributionId: "asc" }],
      select: { id: true, ...WITH_WORDS },
    }),
    countStances(db, activityId),
    db.$queryRaw<{ answered: number }[]>`
      SELECT count(DISTINCT v."participantId")::int AS "answered"
      FROM "StatementVote" v JOIN "Statement" s ON s."id" = v."statementId"
      WHERE s."activityId" = ${activityId}::uuid AND s."state" = 'proposed'::"StatementState"
        AND s."shownAt" IS NOT NULL`,
  ]);
  const list = statements.flatMap((statement): StatementView[] => {
    const words = wordsOf(statement);
    const of = counts.get(statement.id);
    const answered = of ? of.agree + of.disagree + of.not_sure : 0;
    return words ? [{ id: statement.id, ...words, answered, counts: null }] : [];
  });
  return { answered: people?.answered ?? 0, list };
}

/** What the rooms saw when parts closed. A statement that was taken out of sight since is not shown again. */
async function readClosed(db: Db, sessionId: string): Promise<Map<string, StatementsView>> {
  const rows = await db.statementResult.findMany({
    where: { item: { sessionId }, statement: { shownAt: { not: null } } },
    orderBy: { position: "asc" },
    include: { statement: { select: WITH_WORDS } },
  });
  const byItem = new Map<string, StatementsView>();
  for (const { itemId, statementId, statement, agree, disagree, notSure } of rows) {
    const words = wordsOf(statement);
    if (!words) continue;
    const view = byItem.get(itemId) ?? { answered: null, list: [] };
    view.list.push({
      id: statementId,
      ...words,
      answered: agree + disagree + notSure,
      counts: { agree, disagree, not_sure: notSure },
    });
    byItem.set(itemId, view);
  }
  return byItem;
}

/** Sentences that wait to be let seen, whoever wrote them and wherever. */
async function readProposed(db: Db, activityId: string) {
  const statements = await db.statement.findMany({
    where: { activityId, state: "proposed", shownAt: null, contribution: { erasedAt: null } },
    orderBy: { createdAt: "asc" },
    select: { id: true, ...WITH_WORDS },
  });
  return statements.flatMap(({ id, ...statement }) => {
    const words = wordsOf(statement);
    return words ? [{ id, ...words }] : [];
  });
}

/** What a session in a workshop shows of its statements: now, in parts that closed, and to its facilitator. */
export async function readStatements(db: Db, sessionId: string, activityId: string) {
  const [open, closed, proposed] = await Promise.all([
    readOpen(db, activityId),
    readClosed(db, sessionId),
    readProposed(db, activityId),
  ]);
  return { open, closed, proposed };
}

/**
 * Keeps what counts when parts close. The lock waits for answers from the workshop's page that are
 * under way; those from the room are settled by the part's own row.
 */
export async function keepResults(tx: Tx, itemIds: readonly string[]): Promise<void> {
  const items = await tx.liveItem.findMany({
    where: { id: { in: [...itemIds] }, kind: "statements" },
    select: { id: true, engagementId: true, session: { select: { activityId: true } } },
  });
  for (const { id: itemId, engagementId, session } of items) {
    const { activityId } = session;
    await tx.$queryRaw`
      SELECT 1 FROM "Statement" WHERE "activityId" = ${activityId}::uuid ORDER BY "id" FOR UPDATE`;
    const statements = await tx.statement.findMany({
      where: { activityId, ...open },
      orderBy: [{ createdAt: "asc" }, { contributionId: "asc" }],
      select: { id: true },
    });
    const counts = await countStances(tx, activityId);
    await tx.statementResult.createMany({
      data: statements.map(({ id: statementId }, index) => {
        const { agree, disagree, not_sure } = counts.get(statementId) ?? {
          agree: 0,
          disagree: 0,
          not_sure: 0,
        };
        const position = index + 1;
        return { engagementId, itemId, statementId, position, agree, disagree, notSure: not_sure };
      }),
    });
  }
}

/** The sessions that show the statements of a workshop, so that they hear of what changes in it. */
export async function roomsOf(db: Db | Tx, activityId: string): Promise<string[]> {
  const sessions = await db.liveSession.findMany({
    where: { activityId, items: { some: { kind: "statements" } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return sessions.map(({ id }) => id);
}

/**
 * As `roomsOf`, for a change of the statements themselves: raises the revision of each room. Comes
 * before any lock on a statement, in the order in which a close takes them.
 */
export async function moveRooms(tx: Tx, activityId: string): Promise<string[]> {
  const ids = await roomsOf(tx, activityId);
  if (ids.length > 0)
    await tx.liveSession.updateMany({ where: { id: { in: ids } }, data: { revision: { increment: 1 } } });
  return ids;
}
