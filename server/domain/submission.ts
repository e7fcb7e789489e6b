import { z } from "zod";
import { type ActivityTimes, activityState, takesAnswers } from "./activity.ts";
import { type Choosable, type Chosen, optionUnknown, orderOf, tickedOf } from "./choosing.ts";
import { reading } from "./language.ts";
import { ANSWERED_BY, MOST_OPTIONS, type QuestionKind } from "./question.ts";
import { isRefusal, type Refusal, refusal } from "./refusal.ts";
import { adultProblem, type Speaker, speakerFields } from "./speaker.ts";
import { longText, shortText } from "./text.ts";

/** Where somebody takes part: the addresses of the engagement and the activity. */
export const consultationPlace = { engagement: z.string().max(200), activity: z.string().max(200) };

export const consultationInput = z.object({
  ...consultationPlace,
  ...reading,
  /** Every question, whoever is at this device: for staff. Else those that this person is asked. */
  everyQuestion: z.boolean().default(false),
});
export type ConsultationInput = z.infer<typeof consultationInput>;

export const beginSubmissionInput = z.object(consultationPlace);
export type BeginSubmissionInput = z.infer<typeof beginSubmissionInput>;

/** Who is speaking. What is left out stays as it was. */
export const speakInput = z.object({ ...consultationPlace, ...speakerFields });
export type SpeakInput = z.infer<typeof speakInput>;

/** Options that were ticked, or that got a number where an order is asked for. */
export const choices = z
  .array(
    z.object({
      optionId: z.uuid("Choose from the answers that are listed."),
      place: z.int32("Use a whole number, such as 1.").nullable().default(null),
    }),
  )
  .max(MOST_OPTIONS, "Choose from the answers that are listed.")
  .default([]);

/** What answers one question. */
export const givenAnswer = {
  questionId: z.uuid("That question is not part of this."),
  optionId: z.uuid("Choose one of the answers that are listed.").nullable().default(null),
  choices,
  text: longText.default(""),
};

/** One answer, and how the question was read. An empty one takes the draft of it away. */
export const saveAnswerInput = z.object({
  ...consultationPlace,
  ...givenAnswer,
  ...reading,
  /** It changes what was sent before. Without it a form that was opened before the sending is refused. */
  changing: z.boolean().default(false),
});
export type SaveAnswerInput = z.infer<typeof saveAnswerInput>;

export const sendSubmissionInput = z.object({
  ...consultationPlace,
  /** Sends what was changed in answers that were sent before. */
  changing: z.boolean().default(false),
});
export type SendSubmissionInput = z.infer<typeof sendSubmissionInput>;

export interface SubmissionNow {
  state: "draft" | "sent";
  activity: TakingTimes;
}

type TakingTimes = ActivityTimes & { lateUntil: Date | null };

/** Why an activity takes no answers at this moment, or nothing. */
export function closedProblem(activity: TakingTimes, now: Date): Refusal | null {
  if (takesAnswers(activity, now)) return null;
  return refusal(activityState(activity, now) === "closed" ? "activity-closed" : "activity-not-open");
}

/**
 * May an answer still be saved? What was sent is only changed by somebody who means to, and a closed activity takes
 * nothing.
 */
export function changeProblem(submission: SubmissionNow & { changing?: boolean }, now: Date): Refusal | null {
  if (submission.state === "sent" && !submission.changing) return refusal("submission-sent");
  return closedProblem(submission.activity, now);
}

export interface Answer {
  optionId: string | null;
  /** Options of an answer of several, from the first to the last. */
  choices: string[];
  text: string | null;
}

/** What is kept of an answer: null when there is nothing to keep. A question takes only its own kind. */
export function acceptAnswer(
  question: Choosable & { kind: QuestionKind /** Files that are with it already. */; files?: number },
  input: { optionId: string | null; choices?: readonly Chosen[]; text: string },
): Answer | null | Refusal {
  const { choosing, writing } = ANSWERED_BY[question.kind];
  const optionId = choosing === "one" ? input.optionId : null;
  if (optionId !== null && !question.optionIds.includes(optionId)) return optionUnknown;
  const several = choosing === "several" ? tickedOf : choosing === "order" ? orderOf : () => [];
  const choices = several(question, input.choices ?? []);
  if (isRefusal(choices)) return choices;
  const line = writing === "line" ? shortText.safeParse(input.text) : null;
  if (line?.error) return refusal("invalid", undefined, { text: line.error.issues[0]?.message ?? "" });
  const text = writing ? (line?.data ?? input.text) : "";
  if (optionId === null && choices.length === 0 && text === "" && !question.files) return null;
  return { optionId, choices, text: text || null };
}

/**
 * What sending means now: sent before is not an error, it shows the same receipt. `answers` are those that are not
 * sent yet; of a sent submission they are changes.
 */
export function acceptSend(
  submission: SubmissionNow & { speaker: Speaker; changing?: boolean },
  answers: number,
  now: Date,
): "send" | "change" | "sent-before" | Refusal {
  const sent = submission.state === "sent";
  if (sent && !(submission.changing && answers > 0)) return "sent-before";
  const closed = closedProblem(submission.activity, now);
  if (closed) return closed;
  if (sent) return "change";
  if (answers === 0) return refusal("submission-empty");
  return adultProblem(submission.speaker) ?? "send";
}
