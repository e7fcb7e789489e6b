import { AGREEMENT_OPTIONS } from "../../server/domain/question.ts";
import type { Sentence } from "../../server/domain/wording.ts";
import type { Activity, Question } from "../demonstration/types.ts";
import type { Plan } from "./plan.ts";

type SaidIn = Partial<
  Record<"standard" | "easyRead" | "young" | "welsh" | "welshEasyRead", readonly Sentence[] | undefined>
> &
  Partial<Record<"title" | "easyTitle" | "youngTitle" | "welshTitle", string | undefined>>;

type Subject =
  | { aboutEngagementId: string }
  | { topicId: string }
  | { discardedOptionId: string }
  | { activityId: string }
  | { sectionId: string }
  | { questionId: string }
  | { optionId: string }
  | { clauseRevisionId: string }
  | { responseId: string }
  | { outcomeId: string }
  | { packVersionId: string };

export function planWordings(plan: Plan, key: string, subject: Subject, wordings: SaidIn): void {
  const formats = [
    ["en", "standard", wordings.standard, wordings.title],
    ["en", "easy_read", wordings.easyRead, wordings.easyTitle],
    ["en", "young_people", wordings.young, wordings.youngTitle],
    ["cy", "standard", wordings.welsh, wordings.welshTitle],
    ["cy", "easy_read", wordings.welshEasyRead, undefined],
  ] as const;
  for (const [language, format, sentences = [], heading = null] of formats) {
    if (sentences.length === 0 && heading === null) continue;
    plan.rows.wording.push({
      id: plan.id(`wording ${key} ${language} ${format}`),
      engagementId: plan.engagementId,
      language,
      format,
      heading,
      sentences: sentences.map((sentence) => ({ ...sentence })),
      ...subject,
    });
  }
}

/** The answers to choose from, each with its key. Those of an agreement are the same everywhere. */
export const optionsOf = (question: Question) =>
  question.kind === "agreement"
    ? AGREEMENT_OPTIONS.map((wordings, index) => ({ key: `agreement ${index + 1}`, wordings }))
    : (question.options ?? []);

/** The sections that an activity's questions stand in. Keys are unique within their activity. */
export function planSections(plan: Plan, { key: activity, sections = [] }: Activity): void {
  const { engagementId } = plan;
  sections.forEach(({ key, introduction, ...titles }, index) => {
    const name = `section ${activity} ${key}`;
    const sectionId = plan.id(name);
    plan.rows.section.push({
      id: sectionId,
      engagementId,
      activityId: plan.id(`activity ${activity}`),
      position: index + 1,
    });
    planWordings(plan, name, { sectionId }, { ...introduction, ...titles });
  });
}

/** A question with its options and wordings. Keys of options are unique within their question. */
export function planQuestion(plan: Plan, activity: string, question: Question, position: number): void {
  const { engagementId } = plan;
  const questionId = plan.id(`question ${question.key}`);
  plan.rows.question.push({
    id: questionId,
    engagementId,
    activityId: plan.id(`activity ${activity}`),
    position,
    sectionId: question.section ? plan.id(`section ${activity} ${question.section}`) : null,
    kind: question.kind,
    clauseId: question.clause ? plan.id(`clause ${question.clause}`) : null,
    mayBeConfidential: question.mayBeConfidential ?? false,
    mostChoices: question.mostChoices ?? null,
    perspectives: [...(question.perspectives ?? [])],
    welcomes: [...(question.welcomes ?? [])],
    mostFiles: question.mostFiles ?? null,
  });
  planWordings(plan, `question ${question.key}`, { questionId }, question.wordings);
  optionsOf(question).forEach(({ key, wordings }, index) => {
    const optionId = plan.id(`option ${question.key} ${key}`);
    plan.rows.option.push({ id: optionId, engagementId, questionId, position: index + 1 });
    planWordings(plan, `option ${question.key} ${key}`, { optionId }, wordings);
  });
}
