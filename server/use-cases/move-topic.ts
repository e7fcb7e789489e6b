import type { Deps } from "../deps.ts";
import { type MoveTopicInput, neighbourOf } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterOpenness } from "../shared/openness.ts";
import { recordAudit } from "../shared/record.ts";

/** Swaps a topic with the one before or after it of the same standing. At either end it stays. Refuses `not-found`. */
export async function moveTopic(deps: Deps, actor: Actor, input: MoveTopicInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterOpenness(tx, actor, input);
    const topics = await tx.topic.findMany({ where: { engagementId }, orderBy: { position: "asc" } });
    const moved = topics.find(({ id }) => id === input.id);
    if (!moved) return refuse("not-found");
    const other = neighbourOf(topics, moved.id, input.direction);
    if (!other) return;
    // Two topics never share a position, so one steps aside first.
    await tx.topic.update({ where: { id: moved.id }, data: { position: -moved.position } });
    await tx.topic.update({ where: { id: other.id }, data: { position: moved.position } });
    await tx.topic.update({ where: { id: moved.id }, data: { position: other.position } });
    await recordAudit(deps, tx, actor, "topic.move", { engagementId, subjectId: moved.id });
  });
}
