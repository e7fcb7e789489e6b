/** Taking back what was sent: one answer or all of them, for as long as answers are taken. */
import { z } from "zod";
import { type Refusal, refusal } from "./refusal.ts";
import { closedProblem, consultationPlace, type SubmissionNow } from "./submission.ts";

export const withdrawInput = z.object({
  ...consultationPlace,
  /** The question whose answer is taken back. Without it everything that was sent is. */
  questionId: z.uuid("That question is not part of this.").nullable().default(null),
});
export type WithdrawInput = z.infer<typeof withdrawInput>;

/** Why nothing can be taken back now, or nothing. */
export function withdrawProblem(submission: SubmissionNow, now: Date): Refusal | null {
  if (submission.state === "draft") return refusal("nothing-sent");
  return closedProblem(submission.activity, now);
}

/** Whether the words of a contribution are gone, for whoever asks: its author took it back, or it was erased. */
export const isGone = (said: { withdrawnAt: Date | null; erasedAt: Date | null }): boolean =>
  said.withdrawnAt !== null || said.erasedAt !== null;
