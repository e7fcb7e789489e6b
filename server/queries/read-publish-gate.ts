import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { isRefusal } from "../domain/refusal.ts";
import { judgeClause, publish, versionLabel } from "../domain/version.ts";
import { loadClauseStates } from "../shared/draft.ts";
import { enterEngagement } from "../shared/scope.ts";

/** What stands between the draft and the next version. */
export async function readPublishGate(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "engagement.read", { slug: input.engagement });
  const state = await loadClauseStates(deps.db, scope.engagementId);
  const decision = publish(state);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    label: versionLabel(state.lastSequence + 1),
    lastLabel: state.lastSequence > 0 ? versionLabel(state.lastSequence) : null,
    refusal: isRefusal(decision) ? decision : null,
    clauses: state.clauses
      .sort((one, other) => one.position - other.position)
      .map((clause) => ({
        clauseId: clause.clauseId,
        number: clause.drafts.at(-1)?.number ?? "",
        title: clause.drafts.at(-1)?.title ?? "",
        verdict: judgeClause(clause),
      }))
      .filter(({ verdict }) => verdict !== "same"),
    may: { publish: can(actor, "version.publish", scope) },
  };
}
