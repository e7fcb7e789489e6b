import { card } from "../../../accessibility/interface/front.ts";
import type { ActivityKind, ActivityState, Rung } from "../../../server/domain/activity.ts";
import type { QuestionKind } from "../../../server/domain/question.ts";
import type { TypedChannel } from "../../../server/domain/typing.ts";
import type { UploadKind } from "../../../server/domain/upload.ts";

/** How the desk names what people take part in. */
export const kindWords: Record<ActivityKind, string> = {
  consultation: "Consultation",
  workshop: "Co-design workshop",
  market_test: "Market test",
};

export const kindHints: Record<ActivityKind, string> = {
  consultation: "People answer questions, in their own time.",
  workshop: "People propose what good looks like, and weigh each other’s proposals.",
  market_test: "Providers tell you what would work, before anything is bought.",
};

export const rungWords: Record<Rung, { label: string; hint: string }> = {
  informing: { label: "Informing", hint: card.rungs.informing.standard },
  consultation: { label: "Consultation", hint: card.rungs.consultation.standard },
  engagement: { label: "Engagement", hint: card.rungs.engagement.standard },
  co_design: { label: "Co-design", hint: card.rungs.co_design.standard },
  co_production: { label: "Co-production", hint: card.rungs.co_production.standard },
};

export const stateWords: Record<ActivityState, string> = {
  draft: "Not open yet",
  open: "Open",
  closed: "Closed",
};

export const stateTones = { draft: "plain", open: "agreed", closed: "stop" } as const;

export const questionWords: Record<QuestionKind, string> = {
  one_choice: "Choose one answer",
  picture_choice: "Choose one picture",
  several_choices: "Choose several answers",
  rank: "Put answers in order",
  scale: "Choose a point on a scale",
  agreement: "Agree, disagree or not sure, and why",
  long_text: "Answer in your own words",
  short_text: "Answer in one line",
  clause_comment: "Comment on a clause",
  upload: "Add a letter, photo, sound or film",
};

/** The kinds of files that people may add. */
export const uploadWords: Record<UploadKind, string> = {
  letter: "Letter",
  photo: "Photo",
  audio: "Sound",
  video: "Film",
};

/** How an answer that staff type in came. */
export const typedChannelWords: Record<TypedChannel, string> = {
  paper: "On paper",
  letter: "By letter",
  phone: "By phone",
  in_person: "In person",
};
