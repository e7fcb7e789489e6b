import type { Deps } from "../deps.ts";
import type { CreateEngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { freeSlug, slugOf } from "../domain/slug.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Creates an engagement that only the staff of its authorities see until it is published.
 * The actor's own authority leads. Refuses `not-allowed`, `not-found` for an unknown partner.
 */
export async function createEngagement(deps: Deps, actor: Actor, input: CreateEngagementInput) {
  if (!can(actor, "engagement.create")) refuse(actor.person ? "not-allowed" : "sign-in-needed");
  const own = (actor.person?.memberships ?? []).filter((membership) => membership.role === "commissioner");
  const lead = own.find(
    ({ authorityId }) => authorityId === (input.leadAuthorityId ?? own[0]?.authorityId),
  )?.authorityId;
  if (!lead) return refuse("not-allowed");
  const partnerIds = [...new Set(input.partnerIds)].filter((id) => id !== lead);

  return deps.db.$transaction(async (tx) => {
    const known = await tx.authority.count({ where: { id: { in: partnerIds } } });
    if (known !== partnerIds.length) refuse("not-found", "We do not know one of the partner authorities.");
    const alike = await tx.engagement.findMany({
      where: { slug: { startsWith: slugOf(input.title) } },
      select: { slug: true },
    });
    const id = deps.ids.row();
    const slug = freeSlug(
      input.title,
      alike.map((engagement) => engagement.slug),
    );
    await tx.engagement.create({
      data: { id, slug, title: input.title, summary: input.summary, createdAt: deps.clock() },
    });
    await tx.engagementAuthority.createMany({
      data: [
        { engagementId: id, authorityId: lead, part: "lead" },
        ...partnerIds.map((authorityId) => ({ engagementId: id, authorityId, part: "partner" as const })),
      ],
    });
    await tx.topic.createMany({
      data: input.topics.map((topic, index) => ({
        id: deps.ids.row(),
        engagementId: id,
        position: index + 1,
        title: topic.title,
        standing: topic.standing,
        reason: topic.reason || null,
      })),
    });
    await recordAudit(deps, tx, actor, "engagement.create", { engagementId: id, subjectId: id });
    return { id, slug };
  });
}
