import { z } from "zod";
import { activityInput } from "./activity.ts";
import { QUESTION_KINDS, type QuestionKind } from "./question.ts";
import { PERSPECTIVES } from "./speaker.ts";
import { shortText } from "./text.ts";
import { UPLOAD_KINDS } from "./upload.ts";
import { sentence, WORDING_FORMATS } from "./wording.ts";

/** One wording as it is carried from one place to another. */
const carriedWording = z.object({
  language: z.string(),
  format: z.enum(WORDING_FORMATS),
  heading: z.string().nullable().optional(),
  sentences: z.array(sentence),
});
const wordings = z.array(carriedWording);
export type CarriedWording = z.infer<typeof carriedWording>;

/** A question with every wording, as it is carried into another consultation. Never its answers. */
const carriedQuestion = z.object({
  kind: z.enum(QUESTION_KINDS as [QuestionKind, ...QuestionKind[]]),
  mayBeConfidential: z.boolean().default(false),
  mostChoices: z.int32().nullable().default(null),
  perspectives: z.array(z.enum(PERSPECTIVES)).default([]),
  /** Of an upload. */
  welcomes: z.array(z.enum(UPLOAD_KINDS)).default([]),
  mostFiles: z.int32().nullable().default(null),
  /** The clause that it asks about, which only its own engagement has. */
  clauseId: z.uuid().nullable().default(null),
  /** Which of the sections that are carried with it, from 0. */
  section: z.int32().min(0).nullable().default(null),
  wordings,
  options: z.array(z.object({ wordings })).default([]),
});
export type CarriedQuestion = z.infer<typeof carriedQuestion>;

/** Questions and the sections that they stand in, as a set keeps them; one without sections may be a list alone. */
export const carried = z.preprocess(
  (kept) => (Array.isArray(kept) ? { sections: [], questions: kept } : kept),
  z.object({ sections: z.array(z.object({ wordings })), questions: z.array(carriedQuestion) }),
);
export type Carried = z.infer<typeof carried>;

/** What is left of it when some questions stay behind: sections that no question stands in any more stay too. */
export function carryOnly(
  { sections, questions }: Carried,
  goes: (question: CarriedQuestion) => boolean,
): Carried {
  const kept = questions.filter(goes);
  const used = sections.map((_, index) => index).filter((at) => kept.some(({ section }) => section === at));
  return {
    sections: sections.filter((_, index) => used.includes(index)),
    questions: kept.map((question) => ({
      ...question,
      section: question.section === null ? null : used.indexOf(question.section),
    })),
  };
}

/** A consultation is copied into an engagement, under a title of its own. */
export const copyActivityInput = activityInput.extend({
  into: z.string().min(1, "Choose where the copy goes."),
  title: shortText.min(1, "Write a title for the copy."),
});
export type CopyActivityInput = z.infer<typeof copyActivityInput>;

export const saveQuestionSetInput = activityInput.extend({
  name: shortText.min(1, "Write a name for this set of questions."),
});
export type SaveQuestionSetInput = z.infer<typeof saveQuestionSetInput>;

/** One of the sets that stand beside an activity. */
export const questionSetInput = activityInput.extend({
  set: z.uuid("Choose one of the sets that are listed."),
});
export type QuestionSetInput = z.infer<typeof questionSetInput>;
