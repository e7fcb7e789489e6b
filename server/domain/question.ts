import { z } from "zod";
import { refusal } from "./refusal.ts";
import { sentences, type Wording } from "./wording.ts";

export const QUESTION_KINDS = ["one_choice", "long_text", "clause_comment"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Somebody chose what is not there, or no longer. */
export const optionUnknown = refusal("option-unknown", undefined, {
  optionId: "Choose one of the answers that are listed.",
});

const FEWEST_OPTIONS = 2;
/** More than this and a list of choices is a wall: ask in two questions. */
/** More answers than these to choose from are too many to keep in mind. */
export const MOST_OPTIONS = 8;

/** One thing said in the usual way and, when somebody wrote it, in Easy Read. */
const wordings = z.object({
  standard: sentences,
  easyRead: sentences.optional(),
});
export type Wordings = z.infer<typeof wordings>;

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
    z.object({ kind: z.literal("long_text"), ...common }),
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
