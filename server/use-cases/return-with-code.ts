import type { Deps } from "../deps.ts";
import { takesAnswers } from "../domain/activity.ts";
import type { ReturnInput } from "../domain/code-words.ts";
import type { Actor } from "../domain/policy.ts";
import { isAskedOf } from "../domain/question.ts";
import { refuse } from "../domain/refusal.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { openDevice } from "../shared/participate.ts";

/**
 * Opens this device for whoever has the code. `resume` is the activity that takes answers, with a draft
 * or with changes, that they worked on last, and the number of its first question without an answer.
 */
export async function returnWithCode(deps: Deps, actor: Actor, input: ReturnInput) {
  const participant = await deps.db.participant.findUnique({
    where: { codeHash: deps.secrets.digest(input.code) },
    select: {
      id: true,
      submissions: {
        where: { OR: [{ state: "draft" }, { drafts: { some: {} } }] },
        orderBy: { startedAt: "desc" },
        select: {
          perspective: true,
          state: true,
          drafts: { select: { questionId: true } },
          activity: {
            select: {
              slug: true,
              openedAt: true,
              closesAt: true,
              closedAt: true,
              lateUntil: true,
              engagement: { select: { slug: true } },
              questions: {
                where: ownQuestions,
                orderBy: { position: "asc" },
                select: { id: true, perspectives: true },
              },
            },
          },
        },
      },
    },
  });
  if (!participant) return refuse("code-unknown");
  const token = await deps.db.$transaction(async (tx) => {
    if (actor.participant) {
      const ended = { endedAt: deps.clock() };
      await tx.device.updateMany({ where: { id: actor.participant.deviceId }, data: ended });
    }
    return openDevice(deps, tx, participant.id);
  });
  const draft = participant.submissions.find(({ activity }) => takesAnswers(activity, deps.clock()));
  if (!draft) return { token, resume: null };
  const answered = new Set(draft.drafts.map(({ questionId }) => questionId));
  const asked = draft.activity.questions.filter((question) => isAskedOf(question, draft.perspective));
  const next = asked.findIndex(({ id }) => !answered.has(id));
  return {
    token,
    resume: {
      engagement: draft.activity.engagement.slug,
      activity: draft.activity.slug,
      /** Null when what is left is to check and send: every question has an answer, or changes wait. */
      number: draft.state === "sent" || next < 0 ? null : next + 1,
    },
  };
}
