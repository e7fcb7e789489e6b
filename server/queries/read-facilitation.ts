import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import type { DeskView, SessionInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { enterSession, readSession } from "../shared/live-session.ts";
import { enterEngagement } from "../shared/scope.ts";

/** What the facilitator of a session sees. */
export async function readFacilitation(deps: Deps, actor: Actor, input: SessionInput): Promise<DeskView> {
  const { sessionId } = await enterSession(deps.db, actor, "live.facilitate", { id: input.sessionId });
  return readSession(deps.db, sessionId);
}

/** The sessions of an engagement, the newest first, and the activities in which another can be made. */
export async function readLiveSessions(deps: Deps, actor: Actor, { engagement }: EngagementInput) {
  const { engagementId, title, slug } = await enterEngagement(deps.db, actor, "live.facilitate", {
    slug: engagement,
  });
  const [sessions, activities] = await Promise.all([
    deps.db.liveSession.findMany({
      where: { engagementId },
      orderBy: { startsAt: "desc" },
      select: {
        id: true,
        title: true,
        state: true,
        startsAt: true,
        joinCode: true,
        activity: { select: { title: true } },
      },
    }),
    deps.db.activity.findMany({
      where: { engagementId },
      orderBy: { createdAt: "asc" },
      select: { id: true, title: true, kind: true },
    }),
  ]);
  return { title, slug, sessions, activities };
}
