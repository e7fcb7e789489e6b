import { z } from "zod";
import type { Deps } from "../deps.ts";
import { isOpen } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";

export const demonstrationDoorInput = z.object({
  as: z.enum(["participant", "provider", "commissioner", "facilitator", "safeguarding_lead"]),
});
type Input = z.infer<typeof demonstrationDoorInput>;

/**
 * Where the demonstration's front door leads, and as whom; with the code of the live session that is on,
 * because nobody there has been in the room. Outside the demonstration there is none: `not-found`.
 */
export async function findDemonstrationDoor(deps: Deps, _actor: Actor, input: Input) {
  if (!deps.settings.demo) refuse("not-found");
  const session = await deps.db.liveSession.findFirst({
    where: { state: "running" },
    orderBy: { startsAt: "asc" },
    select: { id: true, joinCode: true, activity: { select: { engagement: { select: { slug: true } } } } },
  });
  const joinCode = session?.joinCode ?? null;
  if (input.as === "participant")
    return { email: null, path: await openActivity(deps, "consultation"), joinCode };
  if (input.as === "provider") {
    const representative = await deps.db.representative.findFirst({
      orderBy: [{ organisation: { size: "asc" } }, { person: { email: "asc" } }],
      select: { person: { select: { email: true } } },
    });
    const path = await openActivity(deps, "market_test");
    return { email: representative?.person.email ?? refuse("not-found"), path, joinCode };
  }
  const membership = await deps.db.membership.findFirst({
    where: { role: input.as, authority: { engagements: { some: { part: "lead" } } } },
    orderBy: { person: { email: "asc" } },
    select: { person: { select: { email: true } } },
  });
  const room = session && `/desk/${session.activity.engagement.slug}/live/${session.id}`;
  const path =
    input.as === "safeguarding_lead" ? "/desk/safeguarding" : (input.as === "facilitator" && room) || "/desk";
  return { email: membership?.person.email ?? refuse("not-found"), path, joinCode };
}

async function openActivity(deps: Deps, kind: "consultation" | "market_test"): Promise<string> {
  const activities = await deps.db.activity.findMany({
    where: { kind, engagement: { publishedAt: { not: null } } },
    orderBy: { openedAt: "desc" },
    include: { engagement: { select: { slug: true } } },
  });
  const open = activities.find((activity) => isOpen(activity, deps.clock()));
  return open ? `/e/${open.engagement.slug}/a/${open.slug}` : "/";
}
