/** An activity of one kind, as the use-cases and queries of workshops and market tests load it. */
import type { Db, Tx } from "../db.ts";
import {
  type ActivityInput,
  type ActivityKind,
  type ActivityTimes,
  activityState,
} from "../domain/activity.ts";
import { type Action, type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterActivity } from "./scope.ts";

/** Loads an activity that is of this kind. Refuses `not-found`. */
export async function enterKind(
  db: Db | Tx,
  actor: Actor,
  action: Action,
  kind: ActivityKind,
  where: ActivityInput,
) {
  const found = await enterActivity(db, actor, action, where);
  return found.activity.kind === kind ? found : refuse("not-found");
}

/** As `enterKind`, for everybody: one that was never opened is there only for staff. */
export async function enterPublicKind(
  db: Db | Tx,
  actor: Actor,
  action: Action,
  kind: ActivityKind,
  where: ActivityInput,
  now: Date,
) {
  const found = await enterKind(db, actor, action, kind, where);
  const state = activityState(found.activity, now);
  if (state === "draft" && !can(actor, "engagement.read", found.engagement)) refuse("not-found");
  return { ...found, state };
}

/** Goes on while an activity takes answers. Refuses `activity-not-open`, `activity-closed`. */
export function mustBeOpen(activity: ActivityTimes, now: Date): void {
  const state = activityState(activity, now);
  if (state === "draft") refuse("activity-not-open");
  if (state === "closed") refuse("activity-closed");
}
