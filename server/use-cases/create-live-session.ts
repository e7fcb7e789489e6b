import type { Deps } from "../deps.ts";
import type { CreateSessionInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Makes a live session in an activity, with a join code of its own. */
export async function createLiveSession(deps: Deps, actor: Actor, input: CreateSessionInput) {
  const { engagementId } = await enterEngagement(deps.db, actor, "live.facilitate", {
    slug: input.engagement,
  });
  const activity = await deps.db.activity.findFirst({ where: { id: input.activityId, engagementId } });
  if (!activity)
    return refuse("invalid", undefined, { activityId: "Choose the activity that this session belongs to." });
  const id = deps.ids.row();
  const joinCode = deps.ids.joinCode();
  await deps.db.$transaction(async (tx) => {
    await tx.liveSession.create({
      data: {
        id,
        engagementId,
        activityId: activity.id,
        title: input.title,
        joinCode,
        startsAt: input.startsAt,
      },
    });
    await recordAudit(deps, tx, actor, "live.create", { engagementId, subjectId: id });
  });
  return { sessionId: id, joinCode };
}
