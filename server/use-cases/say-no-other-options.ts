import type { Deps } from "../deps.ts";
import type { SayNoOthersInput } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterOpenness, keepChange } from "../shared/openness.ts";
import { recordAudit } from "../shared/record.ts";

/**
 * Says why no other options were considered. Once something was opened it comes with a note to readers, and what was
 * said before is kept. Refuses `done-meanwhile` while options are listed, `invalid`.
 */
export async function sayNoOtherOptions(deps: Deps, actor: Actor, input: SayNoOthersInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterOpenness(tx, actor, input);
    if ((await tx.discardedOption.count({ where: { engagementId } })) > 0)
      refuse("done-meanwhile", "Some options are on the list. So there were others.");
    const before = await tx.engagement.findUniqueOrThrow({ where: { id: engagementId } });
    if (before.noOtherOptions !== input.because) {
      await keepChange(deps, tx, actor, engagementId, input, {
        about: "no_other_options",
        deed: before.noOtherOptions ? "changed" : "added",
        title: "No other options",
        reason: before.noOtherOptions || input.because,
      });
    }
    await tx.engagement.update({
      where: { id: engagementId },
      data: { noOtherOptions: input.because, noOtherOptionsEasyRead: input.easyRead },
    });
    await recordAudit(deps, tx, actor, "no-other-options.write", {
      engagementId,
      subjectId: engagementId,
    });
  });
}
