import type { Deps } from "../deps.ts";
import type { OpennessInput } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import type { Sentence } from "../domain/wording.ts";
import { loadOpenness } from "../shared/openness.ts";
import { enterEngagement } from "../shared/scope.ts";

/** What everybody is told about what is open: what was discarded and why, and what changed about it since people could answer. */
export async function readOpenness(deps: Deps, actor: Actor, input: OpennessInput) {
  const { engagementId } = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const [{ topics, discarded, noOthers, changes }, drafts] = await Promise.all([
    loadOpenness(deps.db, engagementId),
    deps.db.publishedAssessment.count({ where: { engagementId } }),
  ]);
  /** What a reader of Easy Read is shown instead of the usual words, where somebody wrote it. */
  const asRead = <T extends { easyRead: Sentence[] }>(told: T) =>
    input.easyRead ? told : { ...told, easyRead: [] };
  return {
    /** How topics stood before, by their id, newest first. */
    before: Object.fromEntries(topics.map(({ id, before }) => [id, before])),
    discarded: discarded.map(({ revision: _, ...option }) => asRead(option)),
    noOthers: noOthers && asRead(noOthers),
    changes: changes.map(asRead),
    /** There is a draft equality impact assessment to read. */
    assessed: drafts > 0,
  };
}
export type Openness = Awaited<ReturnType<typeof readOpenness>>;
