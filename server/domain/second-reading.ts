/** A draft response is read by a second person before people see it: how far a draft is, and what that lets happen. */
import { z } from "zod";
import { engagementInput } from "./engagement.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { longText } from "./text.ts";

/** In the order in which they are worked off. */
export const DRAFT_STATES = ["change_asked", "waiting", "draft", "ready"] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

export const SECOND_VERDICTS = ["agreed", "change_asked"] as const;
export type SecondVerdict = (typeof SECOND_VERDICTS)[number];

const revision = z.int().min(1);
const response = z.uuid();

export const draftInput = engagementInput.extend({ response });
export type DraftInput = z.infer<typeof draftInput>;

export const readDraftInput = draftInput
  .extend({
    /** The words that the reader had before them. */
    revision,
    verdict: z.enum(SECOND_VERDICTS, "Say whether you agree."),
    note: longText.default(""),
  })
  .refine(({ verdict, note }) => verdict === "agreed" || note !== "", {
    path: ["note"],
    message: "Say what should change.",
  });
export type ReadDraftInput = z.infer<typeof readDraftInput>;

/** The most drafts that are published at one press, and shown at once. */
export const MOST_DRAFTS = 200;

export const publishResponsesInput = engagementInput.extend({
  /** Which ones, as whoever publishes saw them. Without it, every one that may be published. */
  drafts: z.array(z.object({ response, revision })).max(MOST_DRAFTS).optional(),
});
export type PublishResponsesInput = z.infer<typeof publishResponsesInput>;

export const setSecondReaderInput = engagementInput.extend({ needed: z.boolean() });
export type SetSecondReaderInput = z.infer<typeof setSecondReaderInput>;

/** One reading of the words as they stand now. */
export interface ReadingOfDraft {
  verdict: SecondVerdict;
  readBy: string;
}

/** How far words are that were just written. */
export const stateOfNewWords = (asked: boolean): DraftState => (asked ? "waiting" : "draft");

/**
 * How far words are that were read, by the readings of exactly these words, the oldest first. Nobody is outvoted: what
 * somebody asked to change waits until it was changed, or until they agree.
 */
export function stateAfter(readings: readonly ReadingOfDraft[]): DraftState {
  const last = new Map(readings.map(({ readBy, verdict }) => [readBy, verdict]));
  return [...last.values()].includes("change_asked") ? "change_asked" : "ready";
}

/** Whether a draft may be published. `needed`: the engagement publishes nothing that one person wrote alone. */
export function mayBePublished(state: DraftState, needed: boolean): boolean {
  return state === "ready" || (!needed && state !== "change_asked");
}

/** Who wrote any of the words of a draft. */
export function writersOf(draft: { createdBy: string; edits: readonly { editedBy: string }[] }): Set<string> {
  return new Set([draft.createdBy, ...draft.edits.map(({ editedBy }) => editedBy)]);
}

/** Why somebody cannot be the second reader of a draft. */
export function secondReaderProblem(writers: ReadonlySet<string>, reader: string): Refusal | null {
  return writers.has(reader) ? refusal("own-words") : null;
}
