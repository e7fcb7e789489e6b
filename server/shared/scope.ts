import type { Db, Tx } from "../db.ts";
import type { ActivityInput } from "../domain/activity.ts";
import { type Action, type Actor, can, type Subject, workplaces } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";

/** An engagement with what permissions are decided on. */
export interface EngagementScope extends Subject {
  engagementId: string;
  slug: string;
  title: string;
  summary: string;
  suppressionBelow: number;
  published: boolean;
  authorityIds: string[];
  leadAuthorityId: string;
}

const WITH_AUTHORITIES = { authorities: { orderBy: { part: "asc" } } } as const;

/** Which engagements a query may start from: the public ones, and those that the actor works in. */
export function scope(actor: Actor) {
  return {
    OR: [
      { publishedAt: { not: null } },
      { authorities: { some: { authorityId: { in: workplaces(actor) } } } },
    ],
  };
}

/**
 * Loads the engagement that everything hangs from, by address or id, and asks the policy.
 * One that the actor may not see is "not found": its existence is not told.
 */
export async function enterEngagement(
  db: Db | Tx,
  actor: Actor,
  action: Action,
  where: { slug: string } | { id: string },
): Promise<EngagementScope> {
  const found = await db.engagement.findFirst({
    where: { ...where, ...scope(actor) },
    include: WITH_AUTHORITIES,
  });
  const lead = found?.authorities.find((authority) => authority.part === "lead");
  if (!found || !lead) return refuse("not-found");
  const subject: EngagementScope = {
    engagementId: found.id,
    slug: found.slug,
    title: found.title,
    summary: found.summary,
    suppressionBelow: found.suppressionBelow,
    published: found.publishedAt !== null,
    authorityIds: found.authorities.map((authority) => authority.authorityId),
    leadAuthorityId: lead.authorityId,
  };
  if (!can(actor, action, { participantId: actor.participant?.id ?? null, ...subject })) {
    return refuse(actor.person || actor.participant ? "not-allowed" : "sign-in-needed");
  }
  return subject;
}

/** Asks the policy about a subject that is already loaded. */
export function mayOrRefuse(actor: Actor, action: Action, subject: Subject): void {
  if (!can(actor, action, subject))
    refuse(actor.person || actor.participant ? "not-allowed" : "sign-in-needed");
}

/** Loads an activity by the addresses of its engagement and itself, and asks the policy. Refuses `not-found`. */
export async function enterActivity(db: Db | Tx, actor: Actor, action: Action, where: ActivityInput) {
  const engagement = await enterEngagement(db, actor, action, { slug: where.engagement });
  const activity = await db.activity.findUnique({
    where: { engagementId_slug: { engagementId: engagement.engagementId, slug: where.activity } },
  });
  return activity ? { engagement, activity } : refuse("not-found");
}
