import { Prisma } from "../../prisma/generated/client.ts";
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
  safetyContact: string;
  published: boolean;
  authorityIds: string[];
  leadAuthorityId: string;
}

/** Which engagements an actor may know of: the public ones, and those that they work in. */
const inScope = (actor: Actor) => Prisma.sql`(
  engagement."publishedAt" IS NOT NULL
  OR EXISTS (
    SELECT FROM "EngagementAuthority" own
    WHERE own."engagementId" = engagement.id AND own."authorityId" = ANY (${workplaces(actor)}::uuid[])
  )
)`;

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
  const isMeant = "id" in where ? Prisma.sql`id = ${where.id}::uuid` : Prisma.sql`slug = ${where.slug}`;
  // Every request begins here: one statement, where Prisma's own query takes two.
  const [subject] = await db.$queryRaw<EngagementScope[]>`
    SELECT engagement.id AS "engagementId", engagement.slug, engagement.title, engagement.summary,
      engagement."suppressionBelow", engagement."safetyContact", engagement."publishedAt" IS NOT NULL AS published,
      array_agg(taking."authorityId"::text ORDER BY taking.part) AS "authorityIds",
      min(taking."authorityId"::text) FILTER (WHERE taking.part = 'lead') AS "leadAuthorityId"
    FROM "Engagement" engagement JOIN "EngagementAuthority" taking ON taking."engagementId" = engagement.id
    WHERE engagement.${isMeant} AND ${inScope(actor)}
    GROUP BY engagement.id
    HAVING bool_or(taking.part = 'lead')`;
  if (!subject) return refuse("not-found");
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
