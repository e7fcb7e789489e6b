import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import {
  type AddQuestionInput,
  AGREEMENT_OPTIONS,
  ANSWERED_BY,
  kindsFor,
  type Wordings,
} from "../domain/question.ts";
import { refuse } from "../domain/refusal.ts";
import { inOrder } from "../domain/section.ts";
import { enterDraft, loadArrangement, saveArrangement } from "../shared/arrange.ts";
import { recordAudit } from "../shared/record.ts";

/** Adds a question, with its options and every wording, at the end of its section. Refuses `activity-opened`, `not-found`. */
export async function addQuestion(deps: Deps, actor: Actor, input: AddQuestionInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterDraft(deps, tx, actor, input);
    if (!kindsFor(activity.kind).includes(input.kind)) {
      refuse("invalid", undefined, { kind: "Providers answer in words. Ask for files in a consultation." });
    }
    const { engagementId } = engagement;
    const clauseId = input.kind === "clause_comment" ? input.clauseId : null;
    if (
      clauseId &&
      !(await tx.clause.findFirst({ where: { id: clauseId, engagementId, retiredAt: null } }))
    ) {
      refuse("invalid", undefined, { clauseId: "Choose a clause of this specification." });
    }

    const before = await loadArrangement(tx, activity.id);
    const section = input.section ?? before.sections.at(-1) ?? null;
    if (section && !before.sections.includes(section))
      refuse("invalid", undefined, { section: "Choose a section that is listed." });
    const id = deps.ids.row();
    const position = before.questions.length + 1;
    const mayBeConfidential =
      activity.kind === "market_test" && input.mayBeConfidential && ANSWERED_BY[input.kind].writing !== null;
    await tx.question.create({
      data: {
        id,
        engagementId,
        activityId: activity.id,
        position,
        sectionId: section,
        kind: input.kind,
        clauseId,
        mayBeConfidential,
        perspectives: activity.kind === "consultation" ? [...new Set(input.perspectives)] : [],
        mostChoices: "mostChoices" in input ? (input.mostChoices ?? null) : null,
        ...(input.kind === "upload" ? { welcomes: input.welcomes, mostFiles: input.mostFiles } : {}),
      },
    });
    const options = optionsOf(input).map((wordings, index) => ({
      id: deps.ids.row(),
      position: index + 1,
      wordings,
    }));
    await tx.option.createMany({
      data: options.map((option) => ({
        id: option.id,
        engagementId,
        questionId: id,
        position: option.position,
      })),
    });
    await tx.wording.createMany({
      data: [
        ...rowsOf(deps, engagementId, { questionId: id }, input.wordings),
        ...options.flatMap((option) => rowsOf(deps, engagementId, { optionId: option.id }, option.wordings)),
      ],
    });
    const after = inOrder({ ...before, questions: [...before.questions, { id, section }] });
    await saveArrangement(tx, activity.id, after);
    await recordAudit(deps, tx, actor, "question.add", { engagementId, subjectId: id });
    return { id, position: after.questions.findIndex((question) => question.id === id) + 1 };
  });
}

function optionsOf(input: AddQuestionInput): readonly Wordings[] {
  if (input.kind === "agreement") return AGREEMENT_OPTIONS;
  return "options" in input ? input.options : [];
}

function rowsOf(
  deps: Deps,
  engagementId: string,
  subject: { questionId: string } | { optionId: string },
  { standard, easyRead }: Wordings,
) {
  const row = { engagementId, language: "en", ...subject };
  return [
    { ...row, id: deps.ids.row(), format: "standard" as const, sentences: standard },
    ...(easyRead ? [{ ...row, id: deps.ids.row(), format: "easy_read" as const, sentences: easyRead }] : []),
  ];
}
