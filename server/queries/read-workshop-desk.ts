import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import { type Actor, can } from "../domain/policy.ts";
import { decisionOptions } from "../domain/statement.ts";
import { enterKind } from "../shared/activity-of-kind.ts";
import { countStances } from "../shared/workshop.ts";

/** A workshop as those who run it see it: every statement with its counts and lineage, and the outcomes. */
export async function readWorkshopDesk(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterKind(deps.db, actor, "engagement.read", "workshop", input);
  const activityId = activity.id;
  const [statements, counts] = await Promise.all([
    deps.db.statement.findMany({
      where: { activityId },
      orderBy: [{ createdAt: "asc" }, { contributionId: "asc" }],
      include: {
        contribution: {
          select: {
            reference: true,
            channel: true,
            perspective: true,
            language: true,
            text: { select: { text: true } },
          },
        },
        mergedInto: { select: { intoId: true } },
        outcome: { include: { decision: true } },
      },
    }),
    countStances(deps.db, activityId),
  ]);
  const none = { agree: 0, disagree: 0, not_sure: 0 };
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: { slug: activity.slug, title: activity.title },
    state: activityState(activity, deps.clock()),
    statements: statements.map(({ id, state, shownAt, contribution, mergedInto, outcome }) => ({
      id,
      state,
      shown: shownAt !== null,
      /** Nothing when the words were erased. */
      words: contribution.text?.text ?? null,
      language: contribution.language,
      reference: contribution.reference,
      channel: contribution.channel,
      perspective: contribution.perspective,
      counts: counts.get(id) ?? none,
      mergedInto: mergedInto[0]?.intoId ?? null,
      decision: outcome
        ? {
            title: outcome.decision.title,
            decisionMaker: outcome.decision.decisionMaker,
            decidedOn: outcome.decision.decidedOn,
            reasons: outcome.decision.reasons,
            reliesOn: outcome.decision.reliesOn,
            options: decisionOptions.parse(outcome.decision.options),
          }
        : null,
    })),
    mayShow: can(actor, "statement.show", engagement),
    mayMerge: can(actor, "statement.merge", engagement),
    mayAgree: can(actor, "outcome.agree", engagement),
  };
}
export type WorkshopDesk = Awaited<ReturnType<typeof readWorkshopDesk>>;
