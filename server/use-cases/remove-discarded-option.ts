import type { Deps } from "../deps.ts";
import type { RemoveInput } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterOpenness, keepChange } from "../shared/openness.ts";
import { recordAudit } from "../shared/record.ts";
import { putEasyRead } from "../shared/write-wording.ts";

/**
 * Takes an option off the list of what was discarded. Once something was opened it comes with a note to readers, and
 * why it was discarded is kept. Refuses `not-found`, `invalid`.
 */
export async function removeDiscardedOption(deps: Deps, actor: Actor, input: RemoveInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterOpenness(tx, actor, input);
    const option = await tx.discardedOption.findFirst({ where: { id: input.id, engagementId } });
    if (!option) return refuse("not-found", "Somebody has taken this off the list already.");
    const { id, title, why } = option;
    await keepChange(deps, tx, actor, engagementId, input, {
      about: "discarded_option",
      deed: "removed",
      subjectId: id,
      title,
      reason: why,
    });
    await putEasyRead(deps, tx, { engagementId, column: "discardedOptionId", id }, []);
    await tx.discardedOption.delete({ where: { id } });
    await recordAudit(deps, tx, actor, "discarded-option.remove", { engagementId, subjectId: id });
  });
}
