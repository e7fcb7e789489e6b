import { z } from "zod";
import { moment } from "./moment.ts";
import { openingReasons } from "./opening-reasons.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { HIGHEST_ADULT_AGE, LOWEST_ADULT_AGE } from "./speaker.ts";
import { longText, shortText } from "./text.ts";

const ADULT_AGE = `Write an age from ${LOWEST_ADULT_AGE} to ${HIGHEST_ADULT_AGE}.`;

export const ACTIVITY_KINDS = ["consultation", "workshop", "market_test"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** The ladder of co-production, lowest rung first. */
export const RUNGS = ["informing", "consultation", "engagement", "co_design", "co_production"] as const;
export type Rung = (typeof RUNGS)[number];

/** When an activity was opened, is due to close, and was closed. */
export interface ActivityTimes {
  openedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
}

export type ActivityState = "draft" | "open" | "closed";

/** A draft was never opened; a closed one was closed by somebody, or its day has passed. */
export function activityState(activity: ActivityTimes, now: Date): ActivityState {
  if (!activity.openedAt || activity.openedAt > now) return "draft";
  if (activity.closedAt && activity.closedAt <= now) return "closed";
  if (activity.closesAt && activity.closesAt <= now) return "closed";
  return "open";
}

/** How answers to a consultation are taken at this moment: in time, marked as late, or not at all. */
export type Taking = "in_time" | "late" | null;

/** After the close they are taken until `lateUntil`, where the authority set one. */
export function takesAnswers(activity: ActivityTimes & { lateUntil: Date | null }, now: Date): Taking {
  const state = activityState(activity, now);
  if (state === "open") return "in_time";
  return state === "closed" && activity.lateUntil !== null && now < activity.lateUntil ? "late" : null;
}

/** Does it take answers at this moment? */
export function isOpen(activity: ActivityTimes, now: Date): boolean {
  return activityState(activity, now) === "open";
}

/** What a new activity needs. Its address is made from the title. */
export const createActivityInput = z.object({
  engagement: z.string(),
  kind: z.enum(ACTIVITY_KINDS, "Choose what kind of activity this is."),
  title: shortText.min(1, "Write a title."),
  introduction: longText.min(1, "Write a few sentences that say what this is about."),
  rung: z.enum(RUNGS, "Choose how much people can change."),
});
export type CreateActivityInput = z.infer<typeof createActivityInput>;

export const activityInput = z.object({ engagement: z.string(), activity: z.string() });
export type ActivityInput = z.infer<typeof activityInput>;

/** Opens an activity until the end of a moment. Of a consultation, with the reasons for opening it unmet points. */
export const openActivityInput = activityInput.extend({
  closesAt: moment("Write the last day for answers, such as 31 3 2026."),
  reasons: openingReasons.default({}),
});
export type OpenActivityInput = z.infer<typeof openActivityInput>;

/** Why an activity cannot be opened, or nothing. */
export function openingProblem(
  activity: ActivityTimes & { kind: ActivityKind; questions: number; engagementPublished: boolean },
  closesAt: Date,
  now: Date,
): Refusal | null {
  if (activity.openedAt) return refusal("activity-opened");
  if (closesAt <= now) {
    const sentence = "The last day must be today or later.";
    return refusal("invalid", undefined, { closesOn: sentence });
  }
  if (!activity.engagementPublished) {
    return refusal("not-ready", "Publish the engagement first. Nobody could see this yet.");
  }
  if (activity.kind === "consultation" && activity.questions === 0) {
    return refusal("not-ready", "Add at least one question first.");
  }
  return null;
}

/** Who may answer, and until when: rules that the authority sets, and may change after opening. */
export const setAnsweringInput = activityInput.extend({
  adultUnder: z.int(ADULT_AGE).min(LOWEST_ADULT_AGE, ADULT_AGE).max(HIGHEST_ADULT_AGE, ADULT_AGE),
  /** The last moment for late answers; null takes none. */
  lateUntil: moment("Write the last day for late answers, such as 14 4 2027.").nullable(),
});
export type SetAnsweringInput = z.infer<typeof setAnsweringInput>;

/** Why late answers cannot be taken until a moment, or nothing. */
export function latenessProblem(activity: ActivityTimes, lateUntil: Date | null): Refusal | null {
  if (!lateUntil || !activity.closesAt || lateUntil > activity.closesAt) return null;
  return refusal("invalid", undefined, { lateUntil: "This must be after the last day for answers." });
}
