import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import type { WriteEasyReadInput } from "../domain/question.ts";
import { refuse } from "../domain/refusal.ts";
import type { Sentence } from "../domain/wording.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

type Subject = { questionId: string } | { optionId: string };

/**
 * Writes Easy Read wordings. What is missing can be added at any time; what people may have
 * answered already stays as they read it. Refuses `activity-opened`, `question-unknown`, `option-unknown`.
 */
export async function writeEasyRead(deps: Deps, actor: Actor, input: WriteEasyReadInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterActivity(tx, actor, "consultation.design", input);
    const { engagementId } = engagement;
    const question = await tx.question.findUnique({
      where: { activityId_position: { activityId: activity.id, position: input.position } },
      include: { options: true },
    });
    if (!question) return refuse("question-unknown");
    const mayReplace = activityState(activity, deps.clock()) === "draft";
    const write = (subject: Subject, sentences: Sentence[]) =>
      writeOne(deps, tx, { engagementId, subject, sentences, mayReplace });

    if (input.question) await write({ questionId: question.id }, input.question);
    for (const { position, easyRead } of input.options) {
      const option = question.options.find((known) => known.position === position);
      await write({ optionId: option?.id ?? refuse("option-unknown") }, easyRead);
    }
    await recordAudit(deps, tx, actor, "wording.write", { engagementId, subjectId: question.id });
  });
}

interface Writing {
  engagementId: string;
  subject: Subject;
  sentences: Sentence[];
  mayReplace: boolean;
}

async function writeOne(deps: Deps, tx: Tx, { engagementId, subject, sentences, mayReplace }: Writing) {
  const key = { engagementId, language: "en", format: "easy_read" as const, ...subject };
  const before = await tx.wording.findFirst({ where: key });
  if (before && !mayReplace) refuse("activity-opened");
  if (before) await tx.wording.update({ where: { id: before.id }, data: { sentences } });
  else await tx.wording.create({ data: { ...key, id: deps.ids.row(), sentences } });
}
