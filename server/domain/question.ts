import { z } from "zod";
import { refusal } from "./refusal.ts";
import { sentences, type Wording } from "./wording.ts";

/** How each kind of question is answered: by choosing one of its options, in words, or both. */
export const ANSWERED_BY = {
  one_choice: { choosing: true, writing: null },
  scale: { choosing: true, writing: null },
  agreement: { choosing: true, writing: "reason" },
  long_text: { choosing: false, writing: "text" },
  short_text: { choosing: false, writing: "line" },
  clause_comment: { choosing: false, writing: "text" },
} as const;
export type QuestionKind = keyof typeof ANSWERED_BY;
export const QUESTION_KINDS = Object.keys(ANSWERED_BY) as QuestionKind[];

/** Somebody chose what is not there, or no longer. */
export const optionUnknown = refusal("option-unknown", undefined, {
  optionId: "Choose one of the answers that are listed.",
});

const FEWEST_OPTIONS = 2;
/** More answers than these to choose from are too many to keep in mind. */
export const MOST_OPTIONS = 8;
/** A scale has two ends and something between them. */
const FEWEST_POINTS = 3;
const MOST_POINTS = 7;
/** How many options the author of a question writes. */
export function optionLimits(kind: QuestionKind): { fewest: number; most: number } {
  if (kind === "one_choice") return { fewest: FEWEST_OPTIONS, most: MOST_OPTIONS };
  return kind === "scale" ? { fewest: FEWEST_POINTS, most: MOST_POINTS } : { fewest: 0, most: 0 };
}

/** One thing said in the usual way and, when somebody wrote it, in Easy Read. */
const wordings = z.object({
  standard: sentences,
  easyRead: sentences.optional(),
});
export type Wordings = z.infer<typeof wordings>;

/** What everybody may answer to a sentence that they are asked to agree with. */
export const AGREEMENT_OPTIONS: readonly Wordings[] = [
  { standard: [{ text: "Agree" }], easyRead: [{ text: "Yes, I agree", picture: "yes" }] },
  { standard: [{ text: "Disagree" }], easyRead: [{ text: "No, I do not agree", picture: "no" }] },
  { standard: [{ text: "Not sure" }], easyRead: [{ text: "I am not sure", picture: "unsure" }] },
];

const where = { engagement: z.string(), activity: z.string() };

const common = {
  ...where,
  wordings,
  /** Market tests only: the answer may be marked confidential. */
  mayBeConfidential: z.boolean().default(false),
};

export const addQuestionInput = z.discriminatedUnion(
  "kind",
  [
    z.object({
      kind: z.literal("one_choice"),
      ...common,
      options: z
        .array(wordings)
        .min(FEWEST_OPTIONS, "Write at least two answers to choose from.")
        .max(MOST_OPTIONS, `Write at most ${MOST_OPTIONS} answers to choose from.`),
    }),
    z.object({
      kind: z.literal("scale"),
      ...common,
      /** From one end to the other. */
      options: z
        .array(wordings)
        .min(FEWEST_POINTS, "Name at least three points, from one end to the other.")
        .max(MOST_POINTS, `Name at most ${MOST_POINTS} points.`),
    }),
    z.object({ kind: z.literal("agreement"), ...common }),
    z.object({ kind: z.literal("long_text"), ...common }),
    z.object({ kind: z.literal("short_text"), ...common }),
    z.object({
      kind: z.literal("clause_comment"),
      ...common,
      clauseId: z.uuid("Choose the clause that people comment on."),
    }),
  ],
  "Choose what kind of question this is.",
);
export type AddQuestionInput = z.infer<typeof addQuestionInput>;

/** Where a question stands; up or down by one. */
export const moveQuestionInput = z.object({
  ...where,
  position: z.int32().positive(),
  direction: z.enum(["up", "down"]),
});
export type MoveQuestionInput = z.infer<typeof moveQuestionInput>;

/** What has no Easy Read wording yet in this language: the question itself, its options by number. */
export function missingEasyRead(
  question: {
    wordings: readonly Wording[];
    options: readonly { position: number; wordings: readonly Wording[] }[];
  },
  language = "en",
): { question: boolean; options: number[] } {
  const lacks = (said: readonly Wording[]) =>
    !said.some((wording) => wording.format === "easy_read" && wording.language === language);
  return {
    question: lacks(question.wordings),
    options: question.options.filter((option) => lacks(option.wordings)).map((option) => option.position),
  };
}
