import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { MOST_TOPICS } from "../domain/engagement.ts";
import type { SaveTopicInput } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterOpenness, keepChange, sameRevision } from "../shared/openness.ts";
import { recordAudit } from "../shared/record.ts";
import { putEasyRead } from "../shared/write-wording.ts";

/**
 * Adds a topic, or changes the one that its writer saw, with its Easy Read wording. Once something was opened, other
 * usual words come with a note to readers, and how it stood before is kept. Refuses `not-found`, `changed-meanwhile`,
 * `sessions-full`, `invalid`.
 */
export async function saveTopic(deps: Deps, actor: Actor, input: SaveTopicInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterOpenness(tx, actor, input);
    const id = input.id
      ? await change(deps, tx, actor, engagementId, input, input.id)
      : await add(deps, tx, actor, engagementId, input);
    await putEasyRead(deps, tx, { engagementId, column: "topicId", id }, input.easyRead);
    await recordAudit(deps, tx, actor, "topic.write", { engagementId, subjectId: id });
  });
}

const wordsOf = ({ title, standing, reason }: SaveTopicInput) => ({
  title,
  standing,
  reason: standing === "fixed" ? reason : null,
});

async function add(deps: Deps, tx: Tx, actor: Actor, engagementId: string, input: SaveTopicInput) {
  const id = deps.ids.row();
  const topics = await tx.topic.aggregate({
    where: { engagementId },
    _count: true,
    _max: { position: true },
  });
  if (topics._count >= MOST_TOPICS)
    refuse("sessions-full", `A front page lists at most ${MOST_TOPICS} things.`);
  const words = wordsOf(input);
  await keepChange(deps, tx, actor, engagementId, input, {
    about: "topic",
    deed: "added",
    subjectId: id,
    ...words,
  });
  await tx.topic.create({ data: { id, engagementId, position: (topics._max.position ?? 0) + 1, ...words } });
  return id;
}

async function change(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  engagementId: string,
  input: SaveTopicInput,
  id: string,
) {
  const before = await tx.topic.findFirst({ where: { id, engagementId } });
  if (!before) return refuse("not-found", "Somebody has taken this off the list.");
  sameRevision(before.revision, input.revision);
  const words = wordsOf(input);
  const { title, standing, reason } = before;
  if (title !== words.title || standing !== words.standing || reason !== words.reason) {
    await keepChange(deps, tx, actor, engagementId, input, {
      about: "topic",
      deed: "changed",
      subjectId: id,
      title,
      standing,
      reason,
    });
  }
  await tx.topic.update({ where: { id }, data: { ...words, revision: { increment: 1 } } });
  return id;
}
