import type { Deps } from "../deps.ts";
import type { CreateActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { freeSlug, slugOf } from "../domain/slug.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Creates an activity that is not open yet: it can be designed in peace. */
export async function createActivity(deps: Deps, actor: Actor, input: CreateActivityInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "activity.design", {
      slug: input.engagement,
    });
    const alike = await tx.activity.findMany({
      where: { engagementId, slug: { startsWith: slugOf(input.title) } },
      select: { slug: true },
    });
    const { kind, title, introduction, rung } = input;
    const slug = freeSlug(
      title,
      alike.map((activity) => activity.slug),
    );
    const id = deps.ids.row();
    await tx.activity.create({
      data: { id, engagementId, kind, slug, title, introduction, rung, createdAt: deps.clock() },
    });
    await recordAudit(deps, tx, actor, "activity.create", { engagementId, subjectId: id });
    return { id, slug };
  });
}
