import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { dayOf } from "../domain/day.ts";
import { discardedOnProblem, MOST_DISCARDED, type SaveDiscardedInput } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused, refuse } from "../domain/refusal.ts";
import { enterOpenness, keepChange, sameRevision } from "../shared/openness.ts";
import { recordAudit } from "../shared/record.ts";
import { putEasyRead } from "../shared/write-wording.ts";

/**
 * Lists an option that is not on the table any more, or changes the one that its writer saw, with its Easy Read
 * wording. Once something was opened, other usual words come with a note to readers. Whatever was said about there
 * being no others goes. Refuses `not-found`, `changed-meanwhile`, `sessions-full`, `invalid`.
 */
export async function saveDiscardedOption(
  deps: Deps,
  actor: Actor,
  input: SaveDiscardedInput,
): Promise<void> {
  const problem = discardedOnProblem(input.discardedOn, deps.clock());
  if (problem) throw new Refused(problem);
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterOpenness(tx, actor, input);
    const id = input.id
      ? await change(deps, tx, actor, engagementId, input, input.id)
      : await add(deps, tx, actor, engagementId, input);
    await putEasyRead(deps, tx, { engagementId, column: "discardedOptionId", id }, input.easyRead);
    await recordAudit(deps, tx, actor, "discarded-option.write", { engagementId, subjectId: id });
  });
}

const wordsOf = ({ title, what, why, discardedBy, discardedOn }: SaveDiscardedInput) => ({
  title,
  what,
  why,
  discardedBy,
  discardedOn: new Date(dayOf(discardedOn)),
});

async function add(deps: Deps, tx: Tx, actor: Actor, engagementId: string, input: SaveDiscardedInput) {
  const id = deps.ids.row();
  if ((await tx.discardedOption.count({ where: { engagementId } })) >= MOST_DISCARDED)
    refuse("sessions-full", `A front page lists at most ${MOST_DISCARDED} options.`);
  const words = wordsOf(input);
  const { title, why } = words;
  await keepChange(deps, tx, actor, engagementId, input, {
    about: "discarded_option",
    deed: "added",
    subjectId: id,
    title,
    reason: why,
  });
  await tx.discardedOption.create({ data: { id, engagementId, ...words } });
  await tx.engagement.update({
    where: { id: engagementId },
    data: { noOtherOptions: "", noOtherOptionsEasyRead: [] },
  });
  return id;
}

async function change(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  engagementId: string,
  input: SaveDiscardedInput,
  id: string,
) {
  const before = await tx.discardedOption.findFirst({ where: { id, engagementId } });
  if (!before) return refuse("not-found", "Somebody has taken this off the list.");
  sameRevision(before.revision, input.revision);
  const words = wordsOf(input);
  const { title, what, why, discardedBy, discardedOn } = before;
  const same =
    title === words.title &&
    what === words.what &&
    why === words.why &&
    discardedBy === words.discardedBy &&
    discardedOn.getTime() === words.discardedOn.getTime();
  if (!same) {
    await keepChange(deps, tx, actor, engagementId, input, {
      about: "discarded_option",
      deed: "changed",
      subjectId: id,
      title,
      reason: why,
    });
  }
  await tx.discardedOption.update({ where: { id }, data: { ...words, revision: { increment: 1 } } });
  return id;
}
