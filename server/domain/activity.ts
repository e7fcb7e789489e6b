import { z } from "zod";
import { longText, shortText } from "./text.ts";

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

/** Does it take answers at this moment? */
export function isOpen(activity: ActivityTimes, now: Date): boolean {
  return activityState(activity, now) === "open";
}

/** Creates an activity. `closesOn` is the last day on which it takes answers, as "2026-03-31". */
export const createActivityInput = z.object({
  engagement: z.string(),
  kind: z.enum(ACTIVITY_KINDS, "Choose what kind of activity this is."),
  title: shortText.min(1, "Write a title."),
  introduction: longText.min(1, "Write a few sentences that say what this is about."),
  rung: z.enum(RUNGS, "Choose how much people can change."),
});
export type CreateActivityInput = z.infer<typeof createActivityInput>;
