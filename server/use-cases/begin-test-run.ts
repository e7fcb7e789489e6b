import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { BeginTestRunInput } from "../domain/test-run.ts";
import { enterActivity } from "../shared/scope.ts";
import { sealTestRun } from "../shared/test-run.ts";

/** Lets somebody of the staff try an activity out. Writes nothing: the run is what is handed back, sealed. */
export async function beginTestRun(deps: Deps, actor: Actor, { reads, ...where }: BeginTestRunInput) {
  const { engagement, activity } = await enterActivity(deps.db, actor, "engagement.read", where);
  const personId = actor.person?.id ?? refuse("sign-in-needed");
  const run = { ...where, reads, seed: deps.ids.token(), steps: [] };
  return {
    sealed: sealTestRun(deps.secrets, personId, run),
    engagement: engagement.slug,
    activity: activity.slug,
  };
}
