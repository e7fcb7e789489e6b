import { z } from "zod";
import { type ActivityTimes, activityState } from "./activity.ts";
import { ANSWERED_BY, optionUnknown, type QuestionKind } from "./question.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { longText, shortText } from "./text.ts";

export const VOICES = ["own", "on_behalf", "organisation"] as const;
export type Voice = (typeof VOICES)[number];

export const PERSPECTIVES = ["lived_experience", "carer", "provider", "other"] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Where somebody takes part: the addresses of the engagement and the activity. */
export const consultationPlace = { engagement: z.string().max(200), activity: z.string().max(200) };

export const consultationInput = z.object({ ...consultationPlace, easyRead: z.boolean().default(false) });
export type ConsultationInput = z.infer<typeof consultationInput>;

export const beginSubmissionInput = z.object(consultationPlace);
export type BeginSubmissionInput = z.infer<typeof beginSubmissionInput>;

/** Who is speaking. What is left out stays as it was. */
export const speakInput = z.object({
  ...consultationPlace,
  voice: z.enum(VOICES, "Choose who the answers are for, or leave this out.").optional(),
  perspective: z.enum(PERSPECTIVES, "Choose one of the answers, or leave this out.").optional(),
});
export type SpeakInput = z.infer<typeof speakInput>;

/** One answer. An empty one takes the draft of it away. */
export const saveAnswerInput = z.object({
  ...consultationPlace,
  questionId: z.uuid("That question is not part of this."),
  optionId: z.uuid("Choose one of the answers that are listed.").nullable().default(null),
  text: longText.default(""),
});
export type SaveAnswerInput = z.infer<typeof saveAnswerInput>;

export const sendSubmissionInput = z.object({
  ...consultationPlace,
  /** The answers were given beside Easy Read wording, where there was one. */
  easyRead: z.boolean().default(false),
});
export type SendSubmissionInput = z.infer<typeof sendSubmissionInput>;

export interface SubmissionNow {
  state: "draft" | "sent";
  activity: ActivityTimes;
}

/** Why an activity takes no answers at this moment, or nothing. */
export function closedProblem(activity: ActivityTimes, now: Date): Refusal | null {
  const state = activityState(activity, now);
  if (state === "open") return null;
  return refusal(state === "closed" ? "activity-closed" : "activity-not-open");
}

/** May a draft still be changed? A sent one may not, and a closed activity takes nothing. */
export function changeProblem(submission: SubmissionNow, now: Date): Refusal | null {
  return submission.state === "sent" ? refusal("submission-sent") : closedProblem(submission.activity, now);
}

export interface Answer {
  optionId: string | null;
  text: string | null;
}

/** What is kept of an answer: null when there is nothing to keep. A question takes only its own kind. */
export function acceptAnswer(
  question: { kind: QuestionKind; optionIds: readonly string[] },
  input: { optionId: string | null; text: string },
): Answer | null | Refusal {
  const { choosing, writing } = ANSWERED_BY[question.kind];
  const optionId = choosing ? input.optionId : null;
  if (optionId !== null && !question.optionIds.includes(optionId)) return optionUnknown;
  const line = writing === "line" ? shortText.safeParse(input.text) : null;
  if (line?.error) return refusal("invalid", undefined, { text: line.error.issues[0]?.message ?? "" });
  const text = writing ? (line?.data ?? input.text) : "";
  return optionId === null && text === "" ? null : { optionId, text: text || null };
}

/** What sending means now: sent before is not an error, it shows the same receipt. */
export function acceptSend(
  submission: SubmissionNow,
  answers: number,
  now: Date,
): "send" | "sent-before" | Refusal {
  if (submission.state === "sent") return "sent-before";
  const closed = closedProblem(submission.activity, now);
  if (closed) return closed;
  return answers === 0 ? refusal("submission-empty") : "send";
}
