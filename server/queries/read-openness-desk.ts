import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { hasOpened, loadOpenness } from "../shared/openness.ts";
import { enterEngagement } from "../shared/scope.ts";

/** What is open, what is fixed and what was discarded, as staff change it. */
export async function readOpennessDesk(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const [openness, opened] = await Promise.all([
    loadOpenness(deps.db, scope.engagementId),
    hasOpened(deps.db, scope.engagementId, deps.clock()),
  ]);
  return {
    slug: scope.slug,
    title: scope.title,
    published: scope.published,
    ...openness,
    /** A change comes with a note to readers. */
    opened,
    mayManage: can(actor, "engagement.manage", scope),
  };
}
export type OpennessDesk = Awaited<ReturnType<typeof readOpennessDesk>>;
