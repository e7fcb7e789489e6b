import type { Deps } from "../deps.ts";
import type { PostNoteInput } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { isTaken } from "../domain/taken.ts";
import { saveContributions } from "../shared/contribute.ts";
import { enterSession } from "../shared/live-session.ts";

/** Puts a note on an open wall. It waits until the facilitator lets it be seen. A retry makes no second note. */
export async function postNote(deps: Deps, actor: Actor, input: PostNoteInput) {
  const where = { items: { some: { id: input.itemId } } };
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.take-part", where);
  const participantId = actor.participant?.id ?? refuse("sign-in-needed");
  const mine = { itemId: input.itemId, participantId, key: input.key };
  const note = await deps.db
    .$transaction(async (tx) => {
      // The share lock waits for a close that is under way; the key's owner is alone with this key on this row.
      const [item] = await tx.$queryRaw<{ state: string; kind: string }[]>`
      SELECT "state"::text, "kind"::text FROM "LiveItem" WHERE "id" = ${input.itemId}::uuid FOR SHARE`;
      const before = await tx.wallNote.findUnique({ where: { itemId_participantId_key: mine } });
      if (before) return { noteId: before.id };
      if (item?.kind !== "wall" || item.state !== "open") return refuse("item-not-open");
      const { activityId } = await tx.liveSession.findUniqueOrThrow({ where: { id: sessionId } });
      const [saved] = await saveContributions(deps, tx, [
        {
          engagementId,
          activityId,
          kind: "wall_note",
          channel: "in_the_room",
          voice: "own",
          perspective: "other",
          words: input.words,
        },
      ]);
      if (!saved) throw new Error("A contribution was not saved.");
      const noteId = deps.ids.row();
      await tx.wallNote.create({
        data: { id: noteId, engagementId, ...mine, contributionId: saved.id, createdAt: deps.clock() },
      });
      return { noteId };
    })
    .catch(async (error: unknown) => {
      // Two tries with one key at the same moment: the second finds the first.
      const first = isTaken(error)
        ? await deps.db.wallNote.findUnique({ where: { itemId_participantId_key: mine } })
        : null;
      if (!first) throw error;
      return { noteId: first.id };
    });
  deps.publish({ sessionId });
  return note;
}
