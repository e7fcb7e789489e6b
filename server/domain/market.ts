import { z } from "zod";
import { activityInput } from "./activity.ts";
import { choices } from "./submission.ts";
import { longText, shortText } from "./text.ts";

const ORGANISATION_SIZES = ["micro", "small", "medium", "large"] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];

/** Why an answer may be kept confidential: LGA 1972 schedule 12A paragraph 3, FOIA section 43. */
export const CONFIDENTIAL_REASONS = {
  financial: "It is about our financial affairs, such as prices, costs or reserves.",
  business: "It is about our business affairs, such as plans, staff or contracts.",
  trade_secret: "It is a trade secret.",
} as const;
export type ConfidentialReason = keyof typeof CONFIDENTIAL_REASONS;
const REASONS = Object.keys(CONFIDENTIAL_REASONS) as ConfidentialReason[];

/**
 * How long a confidential answer stays marked. No law fixes it: it is this service's own setting,
 * chosen on the date below, to be looked at again when a contract is let.
 */
export const CONFIDENTIALITY = { setOn: "2026-11-01", years: 2 } as const;

/** When a confidential answer that is sent now stops being marked. */
export function confidentialUntil(sentAt: Date, years: number = CONFIDENTIALITY.years): Date {
  const until = new Date(sentAt);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  return until;
}

export const registerOrganisationInput = activityInput.extend({
  name: shortText.min(1, "Write the name of your organisation."),
  size: z.enum(ORGANISATION_SIZES, "Choose how many people work there."),
  notForProfit: z.boolean("Choose yes or no."),
});
export type RegisterOrganisationInput = z.infer<typeof registerOrganisationInput>;

const marketQuestionInput = activityInput.extend({ number: z.int32().positive() });

/** One answer as it is typed. An empty one takes the answer back. */
export const saveMarketAnswerInput = marketQuestionInput
  .extend({
    text: longText.default(""),
    optionId: z.uuid("Choose one of the answers that are listed.").optional(),
    choices,
    confidential: z.boolean().default(false),
    reason: z.enum(REASONS, "Choose why this is confidential.").optional(),
    summary: longText.default(""),
  })
  .superRefine(({ confidential, text, reason, summary }, context) => {
    if (!confidential) return;
    const say = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (!text) say("text", "Write your confidential answer, or take the tick away.");
    if (!reason) say("reason", "Choose why this is confidential.");
    if (!summary) say("summary", "Write a short summary that anyone may read.");
    if (text && summary.includes(text)) say("summary", "The summary repeats your confidential answer.");
  });
export type SaveMarketAnswerInput = z.infer<typeof saveMarketAnswerInput>;

export const askMarketQuestionInput = activityInput.extend({
  words: longText.min(1, "Write your question."),
});
export type AskMarketQuestionInput = z.infer<typeof askMarketQuestionInput>;

export const publishClarificationInput = activityInput.extend({
  clarificationId: z.uuid("We could not find that. Reload the page and try again."),
  publicQuestion: longText.min(1, "Write the question as everybody may read it."),
  answer: longText.min(1, "Write the answer."),
});
export type PublishClarificationInput = z.infer<typeof publishClarificationInput>;

/** Names the answer to open, by the public reference of its contribution. */
export const openConfidentialInput = activityInput.extend({
  reference: z
    .string()
    .regex(/^[0-9A-Za-z-]{1,40}$/, "We could not find that. Reload the page and try again."),
});
export type OpenConfidentialInput = z.infer<typeof openConfidentialInput>;

/** Does a text name this organisation? */
export function namesOrganisation(text: string, organisation: string): boolean {
  const plain = (words: string) =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return plain(text).includes(plain(organisation));
}
