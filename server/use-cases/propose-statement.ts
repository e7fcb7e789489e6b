import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { type ProposeInput, statementWords } from "../domain/statement.ts";
import { isTaken } from "../domain/taken.ts";
import { enterKind, mustBeOpen } from "../shared/activity-of-kind.ts";
import { saveContributions } from "../shared/contribute.ts";
import { fingerprint } from "../shared/fingerprint.ts";
import { roomsOf } from "../shared/live-statements.ts";
import { roomOf, takePart } from "../shared/workshop.ts";

/**
 * Proposes a sentence. Nobody sees it until a person lets it be shown. A retry, which is the same sentence with
 * the same key, proposes nothing new, whoever sends it. Another sentence is another one: Back leads to a form
 * whose key was used.
 * Refuses `activity-not-open`, `activity-closed`, `item-not-open`, `sign-in-needed`.
 */
export async function proposeStatement(deps: Deps, actor: Actor, input: ProposeInput) {
  const key = fingerprint(`${input.key} ${statementWords(input.opening, input.rest)}`);
  const where = { key, activity: { slug: input.activity, engagement: { slug: input.engagement } } };
  const { rooms, ...done } = await deps.db
    .$transaction((tx) => propose(deps, tx, actor, input, key))
    .catch(async (error: unknown) => {
      // Two clicks at the same moment: the second finds the first.
      const first = isTaken(error) ? await deps.db.statement.findFirst({ where }) : null;
      if (!first) throw error;
      return { statementId: first.id, admitted: null, rooms: [] };
    });
  for (const sessionId of rooms) deps.publish({ sessionId });
  return done;
}

async function propose(deps: Deps, tx: Tx, actor: Actor, input: ProposeInput, key: string) {
  const { engagement, activity } = await enterKind(tx, actor, "statement.take-part", "workshop", input);
  const { engagementId } = engagement;
  const before = await tx.statement.findUnique({
    where: { activityId_key: { activityId: activity.id, key } },
  });
  if (before) return { statementId: before.id, admitted: null, rooms: [] };
  const now = deps.clock();
  mustBeOpen(activity, now);
  const room = await roomOf(tx, activity.id, input.itemId);
  const inRoom = room !== null;
  const { participantId, admitted } = await takePart(deps, tx, actor, { engagementId, inRoom });
  const channel = inRoom ? ("in_the_room" as const) : ("online" as const);
  const { perspective } = input;
  const submission = await tx.submission.upsert({
    where: { activityId_participantId: { activityId: activity.id, participantId } },
    update: {},
    create: {
      id: deps.ids.row(),
      engagementId,
      activityId: activity.id,
      participantId,
      state: "sent",
      channel,
      perspective,
      reference: deps.ids.reference(),
      startedAt: now,
      sentAt: now,
    },
  });
  const [saved] = await saveContributions(deps, tx, [
    {
      engagementId,
      activityId: activity.id,
      submissionId: submission.id,
      kind: "statement",
      channel,
      voice: "own",
      perspective,
      words: statementWords(input.opening, input.rest),
    },
  ]);
  if (!saved) throw new Error("A contribution was not saved.");
  const statementId = deps.ids.row();
  await tx.statement.create({
    data: {
      id: statementId,
      key,
      engagementId,
      activityId: activity.id,
      contributionId: saved.id,
      createdAt: now,
    },
  });
  return { statementId, admitted, rooms: await roomsOf(tx, activity.id) };
}
