import { z } from "zod";
import { FIRST_LANGUAGE } from "./language.ts";
import { direction } from "./section.ts";
import { PERSPECTIVES, type Perspective } from "./speaker.ts";
import { uploadFields } from "./upload.ts";
import { sentences, type Wording, type WordingFormat } from "./wording.ts";

/**
 * How each kind of question is answered: by choosing one of its options or several, by putting them in
 * an order, in words, by a choice and words, or by files with words beside them.
 */
export const ANSWERED_BY = {
  one_choice: { choosing: "one", writing: null },
  picture_choice: { choosing: "one", writing: null },
  several_choices: { choosing: "several", writing: null },
  rank: { choosing: "order", writing: null },
  scale: { choosing: "one", writing: null },
  agreement: { choosing: "one", writing: "reason" },
  long_text: { choosing: null, writing: "text" },
  short_text: { choosing: null, writing: "line" },
  clause_comment: { choosing: null, writing: "text" },
  upload: { choosing: null, writing: "beside" },
} as const satisfies Record<
  string,
  { choosing: "one" | "several" | "order" | null; writing: "text" | "line" | "reason" | "beside" | null }
>;
export type QuestionKind = keyof typeof ANSWERED_BY;
export const QUESTION_KINDS = Object.keys(ANSWERED_BY) as QuestionKind[];

/** The kinds that an activity can ask. Providers answer in words, which they may mark as confidential. */
export const kindsFor = (activity: string): QuestionKind[] =>
  QUESTION_KINDS.filter((kind) => kind !== "upload" || activity !== "market_test");

const FEWEST_OPTIONS = 2;
/** Fewer than two of several are one choice, or no order. */
const FEWEST_CHOSEN = 2;
/** More answers than these to choose from are too many to keep in mind. */
export const MOST_OPTIONS = 8;
/** A scale has two ends and something between them. */
const FEWEST_POINTS = 3;
const MOST_POINTS = 7;
/** How many options the author of a question writes. */
export function optionLimits(kind: QuestionKind): { fewest: number; most: number } {
  if (kind === "scale") return { fewest: FEWEST_POINTS, most: MOST_POINTS };
  const written = ANSWERED_BY[kind].choosing !== null && kind !== "agreement";
  return written ? { fewest: FEWEST_OPTIONS, most: MOST_OPTIONS } : { fewest: 0, most: 0 };
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
  /** Consultations only: the section that it goes to the end of. Without it the last one, where there are any. */
  section: z.uuid("Choose a section that is listed.").optional(),
  /** Consultations only: from where those speak who are asked. Nobody named: everybody is. */
  perspectives: z.array(z.enum(PERSPECTIVES, "Choose from those who are listed.")).default([]),
};

const optionsOf = (option: typeof wordings) =>
  z
    .array(option)
    .min(FEWEST_OPTIONS, "Write at least two answers to choose from.")
    .max(MOST_OPTIONS, `Write at most ${MOST_OPTIONS} answers to choose from.`);

const ofSeveral = {
  ...common,
  options: optionsOf(wordings),
  /** How many may be chosen, or put in order, at most; as many as there are without it. */
  mostChoices: z
    .int32("Write a whole number, such as 3, or leave this empty.")
    .min(FEWEST_CHOSEN, "People must be able to choose at least two.")
    .optional(),
};
const noMoreThanThereAre = {
  error: "There are not so many answers. Write a number up to how many there are, or leave this empty.",
  path: ["mostChoices"],
};
const fits = ({ mostChoices, options }: { mostChoices?: number | undefined; options: unknown[] }) =>
  mostChoices === undefined || mostChoices <= options.length;

export const addQuestionInput = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("one_choice"), ...common, options: optionsOf(wordings) }),
    z.object({
      kind: z.literal("picture_choice"),
      ...common,
      options: optionsOf(
        wordings.refine(({ standard }) => standard.every(({ picture }) => picture), {
          error: "Choose a picture for this answer.",
          path: ["picture"],
        }),
      ),
    }),
    z.object({ kind: z.literal("several_choices"), ...ofSeveral }).refine(fits, noMoreThanThereAre),
    z.object({ kind: z.literal("rank"), ...ofSeveral }).refine(fits, noMoreThanThereAre),
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
    z.object({ kind: z.literal("upload"), ...common, ...uploadFields }),
  ],
  "Choose what kind of question this is.",
);
export type AddQuestionInput = z.infer<typeof addQuestionInput>;

/** Is somebody who speaks from here asked this question? */
export function isAskedOf(
  { perspectives }: { perspectives: readonly Perspective[] },
  perspective: Perspective,
): boolean {
  return perspectives.length === 0 || perspectives.includes(perspective);
}

/** A question, up or down by one. */
export const moveQuestionInput = z.object({ ...where, question: z.uuid(), direction });
export type MoveQuestionInput = z.infer<typeof moveQuestionInput>;

/** What has no English wording of this format yet: the question itself, its options by number. */
export function missingWording(
  question: {
    wordings: readonly Wording[];
    options: readonly { position: number; wordings: readonly Wording[] }[];
  },
  format: WordingFormat,
): { question: boolean; options: number[] } {
  const lacks = (said: readonly Wording[]) =>
    !said.some((wording) => wording.format === format && wording.language === FIRST_LANGUAGE);
  return {
    question: lacks(question.wordings),
    options: question.options.filter((option) => lacks(option.wordings)).map((option) => option.position),
  };
}
