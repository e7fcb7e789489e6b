/** A live session as its use-cases and queries load it. */
import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type {
  DeskView,
  ItemView,
  PollView,
  RoomView,
  SessionMoment,
  StatementsView,
} from "../domain/live.ts";
import type { Action, Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { readWording } from "../domain/wording.ts";
import { keepResults, readStatements } from "./live-statements.ts";
import { PUBLIC_TEXT, publicText } from "./public-text.ts";
import { type EngagementScope, enterEngagement } from "./scope.ts";

export interface SessionScope extends EngagementScope {
  sessionId: string;
}

/** Loads a session's engagement, by the session, one of its parts, a poll or a note, and asks the policy. */
export async function enterSession(
  db: Db | Tx,
  actor: Actor,
  action: Action,
  where:
    | { id: string }
    | { joinCode: string }
    | { items: { some: { id: string } | { poll: { id: string } } } },
): Promise<SessionScope> {
  const session = await db.liveSession.findFirst({ where, select: { id: true, engagementId: true } });
  if (!session) return refuse("joinCode" in where ? "join-code-unknown" : "not-found");
  const engagement = await enterEngagement(db, actor, action, { id: session.engagementId });
  return { ...engagement, sessionId: session.id };
}

/**
 * Begins a change that the room must see. Raising the revision locks the session's row, so that
 * two facilitators move one after the other and each decides on what the other left.
 */
export async function moveSession(tx: Tx, sessionId: string): Promise<SessionMoment> {
  return tx.liveSession.update({
    where: { id: sessionId },
    data: { revision: { increment: 1 } },
    select: { state: true, items: { select: { id: true, state: true }, orderBy: { position: "asc" } } },
  });
}

/** Closes parts with what is in them. Waits for votes that are under way; later ones find the part closed. */
export async function closeItems(deps: Deps, tx: Tx, itemIds: string[]): Promise<void> {
  const closedAt = deps.clock();
  await tx.poll.updateMany({ where: { itemId: { in: itemIds }, closedAt: null }, data: { closedAt } });
  await tx.liveItem.updateMany({ where: { id: { in: itemIds } }, data: { state: "closed", closedAt } });
  await keepResults(tx, itemIds);
}

/**
 * A number that only goes up with what was committed: the session's own revision plus rows that are
 * only ever added. Votes raise it without touching a common row, and every node counts the same.
 * Statements and their answers count wherever they were given: the room shows them all.
 */
async function revisionOf(db: Db, sessionId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ revision: number }[]>`
    SELECT (s."revision"
      + (SELECT count(*) FROM "Vote" v JOIN "Poll" p ON p."id" = v."pollId" JOIN "LiveItem" i ON i."id" = p."itemId" WHERE i."sessionId" = s."id")
      + (SELECT count(*) FROM "WallNote" n JOIN "LiveItem" i ON i."id" = n."itemId" WHERE i."sessionId" = s."id")
      + (SELECT count(*) FROM "Statement" t WHERE t."activityId" = s."activityId")
      + (SELECT count(*) FROM "StatementVote" v JOIN "Statement" t ON t."id" = v."statementId" WHERE t."activityId" = s."activityId")
      + (SELECT count(*) + count(c."loweredAt") FROM "Card" c WHERE c."sessionId" = s."id"))::int AS "revision"
    FROM "LiveSession" s WHERE s."id" = ${sessionId}::uuid`;
  return row?.revision ?? refuse("not-found");
}

/** The newest vote of each participant, counted by option. */
async function tally(db: Db, sessionId: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ optionId: string; votes: number }[]>`
    SELECT newest."optionId", count(*)::int AS "votes"
    FROM (
      SELECT DISTINCT ON (v."pollId", v."participantId") v."optionId"
      FROM "Vote" v JOIN "Poll" p ON p."id" = v."pollId" JOIN "LiveItem" i ON i."id" = p."itemId"
      WHERE i."sessionId" = ${sessionId}::uuid
      ORDER BY v."pollId", v."participantId", v."sequence" DESC
    ) newest
    GROUP BY newest."optionId"`;
  return new Map(rows.map((row) => [row.optionId, row.votes]));
}

const WORDINGS = { select: { language: true, format: true, sentences: true } } as const;
const WITH_ITEMS = {
  activity: {
    select: {
      id: true,
      slug: true,
      title: true,
      kind: true,
      engagement: { select: { slug: true, title: true } },
    },
  },
  items: {
    orderBy: { position: "asc" },
    include: {
      poll: {
        include: {
          question: {
            include: {
              wordings: WORDINGS,
              options: { orderBy: { position: "asc" }, include: { wordings: WORDINGS } },
            },
          },
        },
      },
      notes: {
        orderBy: { createdAt: "asc" },
        include: { contribution: { select: { text: PUBLIC_TEXT } } },
      },
    },
  },
} as const;

/** The room and what only its facilitator sees. The revision is read first: a view is never older than it says. */
export async function readSession(db: Db, sessionId: string): Promise<DeskView> {
  const revision = await revisionOf(db, sessionId);
  const [votes, session, cards] = await Promise.all([
    tally(db, sessionId),
    db.liveSession.findUniqueOrThrow({ where: { id: sessionId }, include: WITH_ITEMS }),
    db.card.groupBy({ by: ["colour"], where: { sessionId, loweredAt: null }, _count: true }),
  ]);
  const { activity } = session;
  const workshop = activity.kind === "workshop" ? await readStatements(db, sessionId, activity.id) : null;
  const notes = session.items.flatMap((item) =>
    item.notes.flatMap((note) => {
      const words = publicText(note.contribution.text);
      // An erased note has no words any more; nobody sees it.
      return words ? [{ id: note.id, itemId: item.id, itemTitle: item.title, state: note.state, words }] : [];
    }),
  );
  const pollOf = (item: (typeof session.items)[number]): PollView | null => {
    if (!item.poll) return null;
    const { question } = item.poll;
    const counts = question.options.map((option) => votes.get(option.id) ?? 0);
    return {
      pollId: item.poll.id,
      wordings: question.wordings.map(readWording),
      options: question.options.map((option) => ({
        id: option.id,
        wordings: option.wordings.map(readWording),
      })),
      answered: counts.reduce((sum, count) => sum + count, 0),
      results: item.poll.closedAt && item.state === "closed" ? counts : null,
    };
  };
  const statementsIn = ({ id, kind, state }: (typeof session.items)[number]): StatementsView | null => {
    if (!workshop || kind !== "statements" || state === "pending") return null;
    return state === "open" ? workshop.open : (workshop.closed.get(id) ?? { answered: null, list: [] });
  };
  const items: ItemView[] = session.items.map((item) => ({
    id: item.id,
    kind: item.kind,
    title: item.title,
    state: item.state,
    poll: pollOf(item),
    statements: statementsIn(item),
    notes: notes
      .filter((note) => note.itemId === item.id && note.state === "shown")
      .map(({ id, words }) => ({ id, words })),
  }));
  const next = session.state === "ended" ? undefined : items.find((item) => item.state === "pending");
  const closedAt = new Map(session.items.map((item) => [item.id, item.closedAt?.getTime() ?? 0]));
  const room: RoomView = {
    sessionId,
    revision,
    code: session.joinCode,
    title: session.title,
    engagement: activity.engagement,
    activity: { slug: activity.slug, title: activity.title },
    state: session.state,
    startsAt: session.startsAt.toISOString(),
    now: items.find((item) => item.state === "open") ?? null,
    next: next ? { title: next.title, kind: next.kind } : null,
    done: items
      .filter((item) => item.state === "closed")
      .sort((a, b) => (closedAt.get(b.id) ?? 0) - (closedAt.get(a.id) ?? 0)),
  };
  const held = (colour: (typeof cards)[number]["colour"]) =>
    cards.find((card) => card.colour === colour)?._count ?? 0;
  return {
    revision,
    room,
    agenda: items.map(({ id, title, kind, state }) => ({ id, title, kind, state })),
    waiting: notes
      .filter((note) => note.state === "waiting")
      .map(({ id, words, itemTitle }) => ({ id, words, itemTitle })),
    decided: notes.flatMap(({ id, words, state }) => (state === "waiting" ? [] : [{ id, words, state }])),
    cards: { red: held("red"), amber: held("amber"), green: held("green") },
    workshop: workshop && { proposed: workshop.proposed },
  };
}
