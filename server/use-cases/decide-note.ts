import type { Deps } from "../deps.ts";
import type { DecideNoteInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterSession, moveSession } from "../shared/live-session.ts";
import { recordAudit } from "../shared/record.ts";

/** Lets the room see a note, or hides it. Only the room: its words are approved for everybody elsewhere. */
export async function decideNote(deps: Deps, actor: Actor, { noteId, state }: DecideNoteInput) {
  const note = await deps.db.wallNote.findUnique({ where: { id: noteId }, select: { itemId: true } });
  if (!note) return refuse("not-found");
  const where = { items: { some: { id: note.itemId } } };
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.facilitate", where);
  await deps.db.$transaction(async (tx) => {
    await moveSession(tx, sessionId);
    const decided = { state, decidedBy: actor.person?.id ?? null, decidedAt: deps.clock() };
    await tx.wallNote.update({ where: { id: noteId }, data: decided });
    await recordAudit(deps, tx, actor, state === "shown" ? "note.show" : "note.hide", {
      engagementId,
      subjectId: noteId,
    });
  });
  deps.publish({ sessionId });
}
