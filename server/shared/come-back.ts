/** Opens a device for somebody who comes back, by their code or by a link. */
import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { takesAnswers } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { isAskedOf } from "../domain/question.ts";
import { ownQuestions } from "./own-questions.ts";
import { openDevice } from "./participate.ts";
import { TIMES } from "./return-addresses.ts";

/** Ends what this device was, and opens it for the participant. Returns the value of its cookie. */
export async function reopenDevice(deps: Deps, tx: Tx, actor: Actor, participantId: string): Promise<string> {
  if (actor.participant) {
    const ended = { endedAt: deps.clock() };
    await tx.device.updateMany({ where: { id: actor.participant.deviceId }, data: ended });
  }
  return openDevice(deps, tx, participantId);
}

/**
 * The activity that takes answers, with a draft or with changes, that a participant worked on last, and the number of
 * its first question without an answer; null when what is left is to check and send. Null where there is none.
 */
export async function findResume(db: Db | Tx, participantId: string, now: Date) {
  const submissions = await db.submission.findMany({
    where: { participantId, OR: [{ state: "draft" }, { drafts: { some: {} } }] },
    orderBy: { startedAt: "desc" },
    select: {
      perspective: true,
      state: true,
      drafts: { select: { questionId: true } },
      activity: {
        select: {
          slug: true,
          ...TIMES,
          engagement: { select: { slug: true } },
          questions: {
            where: ownQuestions,
            orderBy: { position: "asc" },
            select: { id: true, perspectives: true },
          },
        },
      },
    },
  });
  const draft = submissions.find(({ activity }) => takesAnswers(activity, now));
  if (!draft) return null;
  const answered = new Set(draft.drafts.map(({ questionId }) => questionId));
  const asked = draft.activity.questions.filter((question) => isAskedOf(question, draft.perspective));
  const next = asked.findIndex(({ id }) => !answered.has(id));
  return {
    engagement: draft.activity.engagement.slug,
    activity: draft.activity.slug,
    number: draft.state === "sent" || next < 0 ? null : next + 1,
  };
}
