import { z } from "zod";
import { moment } from "./moment.ts";
import { MOST_OPTIONS } from "./question.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { Stance, StanceCounts } from "./statement.ts";
import { longText, shortText, tooLong } from "./text.ts";
import type { Wording } from "./wording.ts";

/** Characters on one wall note: what a projector can show at a size that a room can read. */
export const LONGEST_NOTE = 500;
/** Answers that one poll may offer. More cannot be read out in a room. */
export const FEWEST_OPTIONS = 2;
/** Parts of one session. */
export const MOST_ITEMS = 40;
/** Length of a join code. */
export const JOIN_CODE_LENGTH = 6;
/** Nobody changes their mind this often; a client that counts further is broken. */
export const HIGHEST_SEQUENCE = 100_000;

export const LIVE_STATES = ["waiting", "running", "ended"] as const;
export type LiveState = (typeof LIVE_STATES)[number];
export const ITEM_KINDS = ["poll", "wall", "statements"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
export const ITEM_STATES = ["pending", "open", "closed"] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export const CARD_COLOURS = ["red", "amber", "green"] as const;
export type CardColour = (typeof CARD_COLOURS)[number];

// ---- What may be asked for -------------------------------------------------------------

const id = z.uuid("We could not find that. Reload the page and try again.");

/** A join code as people say and type it: case, spaces, and letters that look like digits do not matter. */
export function cleanJoinCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .slice(0, JOIN_CODE_LENGTH + 1);
}

export const joinCode = z
  .string("Type the join code.")
  .overwrite(cleanJoinCode)
  .min(1, "Type the join code. It is on the screen in the room.");

export const createSessionInput = z.object({
  engagement: z.string(),
  activityId: z.uuid("Choose an activity."),
  title: shortText.min(1, "Write a title, so that people know what this session is about."),
  startsAt: moment("Say when it starts: a day, a month, a year and a time such as 14:30."),
});
export type CreateSessionInput = z.infer<typeof createSessionInput>;

const lines = (most: number) =>
  z
    .array(shortText)
    .max(most, `Write at most ${most} answers.`)
    .transform((all) => all.filter((line) => line !== ""));

/** Easy Read lines stand beside the standard ones, in the same order; an empty one repeats the standard. */
export const addItemInput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("wall"),
    sessionId: id,
    title: shortText.min(1, "Write what people are asked to say."),
  }),
  z.object({
    kind: z.literal("poll"),
    sessionId: id,
    title: shortText.min(1, "Write the question."),
    easyTitle: shortText.default(""),
    options: lines(MOST_OPTIONS).refine(
      (all) => all.length >= FEWEST_OPTIONS,
      "Write at least two answers, each on a line of its own.",
    ),
    easyOptions: lines(MOST_OPTIONS).default([]),
  }),
  z.object({
    kind: z.literal("statements"),
    sessionId: id,
    title: shortText.min(1, "Write a title for this part, so that people know what they answer."),
  }),
]);
export type AddItemInput = z.infer<typeof addItemInput>;

export const sessionInput = z.object({ sessionId: id });
export type SessionInput = z.infer<typeof sessionInput>;
export const itemInput = z.object({ itemId: id });
export type ItemInput = z.infer<typeof itemInput>;
export const codeInput = z.object({ code: joinCode });
export type CodeInput = z.infer<typeof codeInput>;

/** `sequence` is the client's own count of this person's votes in this poll: a retry repeats it. */
export const castVoteInput = z.object({
  pollId: id,
  optionId: z.uuid("Choose one answer."),
  sequence: z.coerce.number().int().min(1).max(HIGHEST_SEQUENCE),
});
export type CastVoteInput = z.infer<typeof castVoteInput>;

/** `key` is made by the client: a retry repeats it. */
export const postNoteInput = z.object({
  itemId: id,
  key: z.string().min(8).max(64),
  words: longText
    .min(1, "Write your note first.")
    .max(LONGEST_NOTE, { error: ({ input }) => tooLong(String(input).length, LONGEST_NOTE) }),
});
export type PostNoteInput = z.infer<typeof postNoteInput>;

export const decideNoteInput = z.object({ noteId: id, state: z.enum(["shown", "hidden"]) });
export type DecideNoteInput = z.infer<typeof decideNoteInput>;

/** No colour lowers the card. */
export const showCardInput = z.object({ sessionId: id, colour: z.enum(CARD_COLOURS).nullable() });
export type ShowCardInput = z.infer<typeof showCardInput>;

// ---- Moves -----------------------------------------------------------------------------

export interface SessionMoment {
  state: LiveState;
  items: readonly { id: string; state: ItemState }[];
}

/** Starts a session that waits. */
export function start(session: SessionMoment): "running" | Refusal {
  if (session.state === "ended")
    return refusal("session-not-running", "This session has ended. Make a new one.");
  return "running";
}

/** Opens one part: only while the session runs, and one at a time, so that nobody has to be in two places. */
export function open(session: SessionMoment, itemId: string): "open" | Refusal {
  if (session.state !== "running") return refusal("session-not-running", "Start the session first.");
  const item = session.items.find((candidate) => candidate.id === itemId);
  if (!item) return refusal("not-found");
  if (item.state === "closed")
    return refusal("item-not-open", "This part has closed. It cannot be opened again.");
  if (session.items.some((other) => other.state === "open" && other.id !== itemId)) {
    return refusal("item-not-open", "Another part is open. Close that one first.");
  }
  return "open";
}

/** Closes one part. Closing twice changes nothing. */
export function close(session: SessionMoment, itemId: string): "closed" | Refusal {
  const item = session.items.find((candidate) => candidate.id === itemId);
  if (!item) return refusal("not-found");
  if (item.state === "pending") return refusal("item-not-open", "This part has not been opened yet.");
  return "closed";
}

// ---- What people see -------------------------------------------------------------------

export interface PollView {
  pollId: string;
  wordings: Wording[];
  options: { id: string; wordings: Wording[] }[];
  /** How many people have answered. All that is told while the poll is open. */
  answered: number;
  /** Votes by option, in the order of the options; nothing until the poll has closed. */
  results: number[] | null;
}

export interface StatementView {
  id: string;
  words: string;
  language: string;
  /** How many people have answered it, in the room or on the workshop's page. */
  answered: number;
  /** The numbers at the moment of the close; nothing until then. */
  counts: StanceCounts | null;
}

export interface StatementsView {
  /** How many people have answered at least one. Nothing once closed: then each statement has its numbers. */
  answered: number | null;
  list: StatementView[];
}

export interface ItemView {
  id: string;
  kind: ItemKind;
  title: string;
  state: ItemState;
  poll: PollView | null;
  /** Of a part in which the workshop's statements are answered, once it was opened. */
  statements: StatementsView | null;
  /** Notes that the facilitator let everybody see, oldest first. */
  notes: { id: string; words: string }[];
}

/** What everybody in the room sees. The same for all of them, so that it can be broadcast. */
export interface RoomView {
  sessionId: string;
  /** Only ever goes up: of two views the higher is the newer. */
  revision: number;
  code: string;
  title: string;
  engagement: { slug: string; title: string };
  activity: { slug: string; title: string };
  state: LiveState;
  /** ISO 8601: a view travels as JSON. */
  startsAt: string;
  now: ItemView | null;
  next: { title: string; kind: ItemKind } | null;
  /** Closed parts, the newest first. */
  done: ItemView[];
}

/** What only the facilitator sees, besides the room. */
export interface DeskView {
  revision: number;
  room: RoomView;
  agenda: { id: string; title: string; kind: ItemKind; state: ItemState }[];
  waiting: { id: string; words: string; itemTitle: string }[];
  decided: { id: string; words: string; state: "shown" | "hidden" }[];
  cards: Record<CardColour, number>;
  /** Of a session in a workshop: its sentences that nobody sees yet. */
  workshop: { proposed: { id: string; words: string; language: string }[] } | null;
}

/** What is one person's own in a room. */
export interface MineView {
  /** Whose it is: what waits on a shared device is nobody else's. */
  participantId: string;
  /** By poll: what counts now, and the number of the newest vote. */
  votes: Record<string, { optionId: string; sequence: number }>;
  notes: { id: string; words: string; state: "waiting" | "shown" | "hidden" }[];
  card: CardColour | null;
  /** By statement: what counts now, and the number of the newest answer. */
  stances: Record<string, { stance: Stance; sequence: number }>;
  /** Their own sentences that nobody else sees yet. */
  proposed: { id: string; words: string }[];
}
