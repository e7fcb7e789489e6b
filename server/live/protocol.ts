/** What travels between a browser and a live room. Pages know only its types. */
import { z } from "zod";
import {
  type CastVoteInput,
  codeInput,
  type DeskView,
  type PostNoteInput,
  type RoomView,
  type ShowCardInput,
  sessionInput,
} from "../domain/live.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { LiveProposeInput, LiveStanceInput } from "../domain/statement.ts";

/** Sent after the commit, or with a refusal. A fault of ours sends nothing: the client tries again with the same key. */
export type Answer<T> = { data: T } | { refusal: Refusal };
type Ask<Input, Output> = (input: Input, ack: (answer: Answer<Output>) => void) => void;

/** `revision` is the newest that the client has seen; 0 when it has seen nothing. */
const seen = { revision: z.number().int().min(0).default(0) };
export const joinRoomInput = codeInput.extend(seen);
export const joinDeskInput = sessionInput.extend(seen);

export interface ClientEvents {
  /** Comes in as somebody who takes part, or as the projector. Answers with the newest view, or null when it was seen. */
  "room:join": Ask<z.input<typeof joinRoomInput>, RoomView | null>;
  /** Comes in as the facilitator. */
  "desk:join": Ask<z.input<typeof joinDeskInput>, DeskView | null>;
  "vote:cast": Ask<CastVoteInput, CastVoteInput>;
  "note:post": Ask<PostNoteInput, { noteId: string }>;
  /** Answers with what counts now. */
  "stance:take": Ask<LiveStanceInput, Pick<LiveStanceInput, "statementId" | "stance" | "sequence">>;
  "statement:propose": Ask<LiveProposeInput, { statementId: string }>;
  "card:show": Ask<ShowCardInput, { colour: ShowCardInput["colour"] }>;
}

export interface ServerEvents {
  /** The whole view, newest state only: one that is missed is made good by the next. */
  room: (view: RoomView) => void;
  desk: (view: DeskView) => void;
  /** This server stops; another takes over, or it starts again. */
  closing: () => void;
}
