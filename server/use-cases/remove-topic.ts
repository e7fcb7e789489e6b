import type { Deps } from "../deps.ts";
import type { RemoveInput } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterOpenness, keepChange } from "../shared/openness.ts";
import { recordAudit } from "../shared/record.ts";
import { putEasyRead } from "../shared/write-wording.ts";

/**
 * Takes a topic off the front page. Once something was opened it comes with a note to readers, and how it stood is
 * kept. Refuses `not-found`, `invalid`.
 */
export async function removeTopic(deps: Deps, actor: Actor, input: RemoveInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterOpenness(tx, actor, input);
    const topic = await tx.topic.findFirst({ where: { id: input.id, engagementId } });
    if (!topic) return refuse("not-found", "Somebody has taken this off the list already.");
    const { id, title, standing, reason } = topic;
    await keepChange(deps, tx, actor, engagementId, input, {
      about: "topic",
      deed: "removed",
      subjectId: id,
      title,
      standing,
      reason,
    });
    await putEasyRead(deps, tx, { engagementId, column: "topicId", id }, []);
    await tx.topic.delete({ where: { id } });
    await recordAudit(deps, tx, actor, "topic.remove", { engagementId, subjectId: id });
  });
}
