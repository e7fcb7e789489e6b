import type { Deps } from "../deps.ts";
import { type AddItemInput, MOST_ITEMS } from "../domain/live.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterSession, moveSession } from "../shared/live-session.ts";
import { recordAudit } from "../shared/record.ts";

/** A poll's question stands behind every position that a form of the activity can use. */
const FIRST_LIVE_POSITION = 10_000;

/** Adds a poll, a wall or the statements of the session's workshop to the end of its agenda. */
export async function addLiveItem(deps: Deps, actor: Actor, input: AddItemInput) {
  const { engagementId, sessionId } = await enterSession(deps.db, actor, "live.facilitate", {
    id: input.sessionId,
  });
  const itemId = deps.ids.row();
  await deps.db.$transaction(async (tx) => {
    const moment = await moveSession(tx, sessionId);
    if (moment.state === "ended") refuse("session-not-running", "This session has ended. Make a new one.");
    if (moment.items.length >= MOST_ITEMS) refuse("sessions-full");
    const { activity } = await tx.liveSession.findUniqueOrThrow({
      where: { id: sessionId },
      select: { activity: { select: { id: true, kind: true } } },
    });
    if (input.kind === "statements" && activity.kind !== "workshop")
      refuse("invalid", "Only a session in a workshop has statements to answer.");
    const last = await tx.liveItem.aggregate({ where: { sessionId }, _max: { position: true } });
    const position = (last._max.position ?? 0) + 1;
    await tx.liveItem.create({
      data: { id: itemId, engagementId, sessionId, position, kind: input.kind, title: input.title },
    });
    if (input.kind === "poll") {
      const activityId = activity.id;
      // Two sessions of one activity may be written at once: its row keeps their positions apart.
      await tx.$queryRaw`SELECT 1 FROM "Activity" WHERE "id" = ${activityId}::uuid FOR UPDATE`;
      const highest = await tx.question.aggregate({ where: { activityId }, _max: { position: true } });
      const questionId = deps.ids.row();
      await tx.question.create({
        data: {
          id: questionId,
          engagementId,
          activityId,
          position: Math.max(highest._max.position ?? 0, FIRST_LIVE_POSITION) + 1,
          kind: "one_choice",
        },
      });
      const options = input.options.map((text, index) => ({
        id: deps.ids.row(),
        position: index + 1,
        text,
        easy: input.easyOptions[index],
      }));
      await tx.option.createMany({
        data: options.map(({ id, position }) => ({ id, engagementId, questionId, position })),
      });
      await tx.wording.createMany({
        data: [
          ...wordings({ questionId }, input.title, input.easyTitle),
          ...options.flatMap(({ id, text, easy }) => wordings({ optionId: id }, text, easy)),
        ].map((wording) => ({ id: deps.ids.row(), engagementId, ...wording })),
      });
      await tx.poll.create({ data: { id: deps.ids.row(), engagementId, itemId, questionId } });
    }
    await recordAudit(deps, tx, actor, "live.add-item", { engagementId, subjectId: itemId });
  });
  deps.publish({ sessionId });
  return { itemId };
}

function wordings(
  subject: { questionId: string } | { optionId: string },
  standard: string,
  easy: string | undefined,
) {
  return [
    { ...subject, format: "standard" as const, sentences: [{ text: standard }] },
    ...(easy ? [{ ...subject, format: "easy_read" as const, sentences: [{ text: easy }] }] : []),
  ];
}
