/**
 * What is open, what is fixed and why, and which options were considered and are not on the table any more. Staff
 * change it freely until people can take part in something; after that each change comes with a note to readers.
 */
import { z } from "zod";
import { dayOf } from "./day.ts";
import { engagementInput, isExplained, topicFields, UNEXPLAINED } from "./engagement.ts";
import { moment } from "./moment.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { longText, shortText } from "./text.ts";
import { anySentences } from "./wording.ts";

export type Standing = "can_change" | "fixed";

/** The most options that an engagement lists as discarded. */
export const MOST_DISCARDED = 20;

/** What readers are told of a change, once something was opened; and the same in Easy Read. */
const note = { note: longText.default(""), noteEasyRead: anySentences.default([]) };

/** Which one a writer changes, and the revision that they saw of it. Neither where they add one. */
const seen = { id: z.uuid().optional(), revision: z.int().min(1).optional() };

export const saveTopicInput = engagementInput
  .extend({ ...seen, ...topicFields, easyRead: anySentences.default([]), ...note })
  .refine(isExplained, UNEXPLAINED);
export type SaveTopicInput = z.infer<typeof saveTopicInput>;

export const moveTopicInput = engagementInput.extend({ id: z.uuid(), direction: z.enum(["up", "down"]) });
export type MoveTopicInput = z.infer<typeof moveTopicInput>;

export const removeInput = engagementInput.extend({ id: z.uuid(), ...note });
export type RemoveInput = z.infer<typeof removeInput>;

const DECIDED_ON = "Write the day on which it was discarded, such as 14 3 2026.";

export const saveDiscardedInput = engagementInput.extend({
  ...seen,
  title: shortText.min(1, "Give the option a name."),
  what: longText.min(1, "Say what it would have been."),
  why: longText.min(1, "Say why it was discarded."),
  discardedBy: shortText.min(1, "Say who discarded it."),
  discardedOn: moment(DECIDED_ON),
  easyRead: anySentences.default([]),
  ...note,
});
export type SaveDiscardedInput = z.infer<typeof saveDiscardedInput>;

export const sayNoOthersInput = engagementInput.extend({
  because: longText.min(1, "Say why there were no others."),
  easyRead: anySentences.default([]),
  ...note,
});
export type SayNoOthersInput = z.infer<typeof sayNoOthersInput>;

export const opennessInput = engagementInput.extend({ easyRead: z.boolean().default(false) });
export type OpennessInput = z.infer<typeof opennessInput>;

/** Why a change cannot be kept without a note: people can take part already, and read something else before. */
export function noteProblem(opened: boolean, note: string): Refusal | null {
  if (!opened || note !== "") return null;
  return refusal("invalid", undefined, { note: "Tell readers what changes, and why." });
}

/** What is to be discarded was discarded already. */
export function discardedOnProblem(discardedOn: Date, now: Date): Refusal | null {
  if (dayOf(discardedOn) <= dayOf(now)) return null;
  return refusal("invalid", undefined, { discardedOn: "This day must be today or earlier." });
}

/** The neighbour that a topic changes places with: the next of its own standing, as the front page lists them. */
export function neighbourOf<T extends { id: string; standing: Standing }>(
  topics: readonly T[],
  id: string,
  direction: "up" | "down",
): T | null {
  const standing = topics.find((topic) => topic.id === id)?.standing;
  const alike = topics.filter((topic) => topic.standing === standing);
  const at = alike.findIndex((topic) => topic.id === id);
  return alike[direction === "up" ? at - 1 : at + 1] ?? null;
}

/** A change as it is kept: what stood there before. */
export interface TopicChange {
  subjectId: string | null;
  deed: "added" | "changed" | "removed";
  standing: Standing | null;
  changedAt: Date;
}

export interface StandingBefore {
  standing: Standing;
  until: Date;
}

/** How a topic stood before, newest first: only where that is not how it stood next. `changes` in any order. */
export function standingsBefore(
  topic: { id: string; standing: Standing },
  changes: readonly TopicChange[],
): StandingBefore[] {
  const own = changes
    .filter(({ subjectId, deed }) => subjectId === topic.id && deed === "changed")
    .toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime());
  let next = topic.standing;
  return own.flatMap(({ standing, changedAt }) => {
    if (!standing || standing === next) return [];
    next = standing;
    return [{ standing, until: changedAt }];
  });
}
