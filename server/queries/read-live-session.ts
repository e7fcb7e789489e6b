import type { Deps } from "../deps.ts";
import type { CodeInput, MineView, RoomView } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { enterSession, readSession } from "../shared/live-session.ts";

/** What everybody in the room sees. */
export async function readLiveSession(deps: Deps, actor: Actor, { code }: CodeInput): Promise<RoomView> {
  const { sessionId } = await enterSession(deps.db, actor, "live.join", { joinCode: code });
  return (await readSession(deps.db, sessionId)).room;
}

/** What is this person's own in the room, or nothing when they have not joined. */
export async function readMine(deps: Deps, actor: Actor, { code }: CodeInput): Promise<MineView | null> {
  const { sessionId, engagementId } = await enterSession(deps.db, actor, "live.join", { joinCode: code });
  const { participant } = actor;
  if (participant?.engagementId !== engagementId) return null;
  const own = { participantId: participant.id, engagementId };
  const inWorkshop = { activity: { liveSessions: { some: { id: sessionId } } } };
  const [votes, notes, card, stances, proposed] = await Promise.all([
    deps.db.vote.findMany({
      where: { ...own, poll: { item: { sessionId } } },
      orderBy: { sequence: "asc" },
      select: { pollId: true, optionId: true, sequence: true },
    }),
    deps.db.wallNote.findMany({
      where: { ...own, item: { sessionId } },
      orderBy: { createdAt: "asc" },
      select: { id: true, state: true, contribution: { select: { text: { select: { text: true } } } } },
    }),
    deps.db.card.findFirst({ where: { ...own, sessionId, loweredAt: null } }),
    deps.db.statementVote.findMany({
      where: { ...own, statement: inWorkshop },
      orderBy: { sequence: "asc" },
      select: { statementId: true, stance: true, sequence: true },
    }),
    deps.db.statement.findMany({
      where: {
        ...inWorkshop,
        state: "proposed",
        shownAt: null,
        contribution: { submission: { participantId: participant.id } },
      },
      orderBy: { createdAt: "asc" },
      select: { id: true, contribution: { select: { text: { select: { text: true } } } } },
    }),
  ]);
  return {
    participantId: participant.id,
    votes: Object.fromEntries(
      votes.map(({ pollId, optionId, sequence }) => [pollId, { optionId, sequence }]),
    ),
    notes: notes.flatMap(({ id, state, contribution: { text } }) =>
      text ? [{ id, state, words: text.text }] : [],
    ),
    card: card?.colour ?? null,
    stances: Object.fromEntries(
      stances.map(({ statementId, stance, sequence }) => [statementId, { stance, sequence }]),
    ),
    proposed: proposed.flatMap(({ id, contribution: { text } }) => (text ? [{ id, words: text.text }] : [])),
  };
}
