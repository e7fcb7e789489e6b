import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { CopyActivityInput } from "../domain/question-set.ts";
import { refuse } from "../domain/refusal.ts";
import { freeSlug, slugOf } from "../domain/slug.ts";
import { readWording } from "../domain/wording.ts";
import { putQuestions, rowsOf, takeQuestions } from "../shared/carry-questions.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity, enterEngagement } from "../shared/scope.ts";

/**
 * Copies a consultation with its introduction, its questions and every wording, without answers and dates,
 * into an engagement in which the actor designs too. Says how many questions were left out because they are
 * about a clause of the other engagement. Refuses `not-found`, `not-allowed`.
 */
export async function copyActivity(deps: Deps, actor: Actor, input: CopyActivityInput) {
  return deps.db.$transaction(async (tx) => {
    const { activity: source } = await enterActivity(tx, actor, "activity.design", input);
    if (source.kind !== "consultation") return refuse("not-found");
    const { engagementId, slug: engagement } = await enterEngagement(tx, actor, "activity.design", {
      slug: input.into,
    });
    const alike = await tx.activity.findMany({
      where: { engagementId, slug: { startsWith: slugOf(input.title) } },
      select: { slug: true },
    });
    const id = deps.ids.row();
    const slug = freeSlug(
      input.title,
      alike.map((activity) => activity.slug),
    );
    const { kind, introduction, rung, adultUnder } = source;
    await tx.activity.create({
      data: {
        id,
        engagementId,
        kind,
        slug,
        title: input.title,
        introduction,
        rung,
        adultUnder,
        createdAt: deps.clock(),
      },
    });
    const said = await tx.wording.findMany({ where: { activityId: source.id } });
    await tx.wording.createMany({
      data: rowsOf(deps, engagementId, { activityId: id }, said.map(readWording)),
    });
    const questions = await takeQuestions(tx, source.id);
    const { leftOut } = await putQuestions(
      deps,
      tx,
      { engagementId, activityId: id, market: false },
      questions,
    );
    await recordAudit(deps, tx, actor, "activity.copy", { engagementId, subjectId: id });
    return { engagement, slug, leftOut };
  });
}
