import { statements } from "../../../accessibility/interface/workshop.ts";
import type { CardColour, CastVoteInput, MineView } from "../../../server/domain/live.ts";
import type { Refusal } from "../../../server/domain/refusal.ts";
import { type LiveStanceInput, statementWords } from "../../../server/domain/statement.ts";
import type { Answer } from "../../../server/live/protocol.ts";
import type { LiveSocket } from "../../lib/use-live-socket.ts";
import type { Pending } from "./outbox.ts";

type Delivered =
  | { refusal: Refusal }
  /** What it changes of what is one's own, and the sentence that says that it is in. */
  | { settle: (mine: MineView) => MineView; sentence: string };

/** Sends one thing and waits for its answer. Rejects when none comes in this many milliseconds. */
export async function deliver(socket: LiveSocket, item: Pending, patience: number): Promise<Delivered> {
  const patient = socket.timeout(patience);
  switch (item.kind) {
    case "vote": {
      const answer: Answer<CastVoteInput> = await patient.emitWithAck("vote:cast", item.input);
      if ("refusal" in answer) return answer;
      const { pollId, optionId, sequence } = answer.data;
      const votes = { [pollId]: { optionId, sequence } };
      return {
        settle: (mine) => ({ ...mine, votes: { ...mine.votes, ...votes } }),
        sentence: "Your vote is in.",
      };
    }
    case "stance": {
      const answer: Answer<Omit<LiveStanceInput, "itemId">> = await patient.emitWithAck(
        "stance:take",
        item.input,
      );
      if ("refusal" in answer) return answer;
      const { statementId, stance, sequence } = answer.data;
      const stances = { [statementId]: { stance, sequence } };
      return {
        settle: (mine) => ({ ...mine, stances: { ...mine.stances, ...stances } }),
        sentence: `${statements.said[stance].standard} Your answer is in.`,
      };
    }
    case "note": {
      const answer: Answer<{ noteId: string }> = await patient.emitWithAck("note:post", item.input);
      if ("refusal" in answer) return answer;
      const note = { id: answer.data.noteId, words: item.input.words, state: "waiting" as const };
      return {
        settle: (mine) => ({ ...mine, notes: appended(mine.notes, note) }),
        sentence: "Your note is with the facilitator.",
      };
    }
    case "statement": {
      const answer: Answer<{ statementId: string }> = await patient.emitWithAck(
        "statement:propose",
        item.input,
      );
      if ("refusal" in answer) return answer;
      const { opening, rest } = item.input;
      const sentence = { id: answer.data.statementId, words: statementWords(opening, rest) };
      return {
        settle: (mine) => ({ ...mine, proposed: appended(mine.proposed, sentence) }),
        sentence: "Your sentence is with the facilitator.",
      };
    }
    case "card": {
      const answer: Answer<{ colour: CardColour | null }> = await patient.emitWithAck(
        "card:show",
        item.input,
      );
      if ("refusal" in answer) return answer;
      const card = answer.data.colour;
      return {
        settle: (mine) => ({ ...mine, card }),
        sentence: card ? `Your ${card} card is up.` : "Your card is down.",
      };
    }
  }
}

function appended<T extends { id: string }>(list: readonly T[], one: T): T[] {
  return [...list.filter(({ id }) => id !== one.id), one];
}

/** What somebody wrote, of a thing that was refused: it is shown again, so that nothing is lost. */
export function writtenIn(item: Pending): string | null {
  if (item.kind === "note") return item.input.words;
  return item.kind === "statement" ? statementWords(item.input.opening, item.input.rest) : null;
}
