import type { Deps } from "../deps.ts";
import type { WriteSectionInput } from "../domain/assessment.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { holdAssessment } from "../shared/assessment.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Writes what the assessment says of one characteristic. Refuses `changed-meanwhile` where somebody was faster. */
export async function writeAssessmentSection(
  deps: Deps,
  actor: Actor,
  { engagement, characteristic, known, affected, actions, revision }: WriteSectionInput,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "engagement.manage", { slug: engagement });
    await holdAssessment(tx, engagementId);
    const place = { engagementId_characteristic: { engagementId, characteristic } };
    const before = await tx.assessmentSection.findUnique({ where: place });
    if ((before?.revision ?? 0) !== revision) refuse("changed-meanwhile");
    const words = {
      known,
      affected,
      actions,
      revision: revision + 1,
      writtenBy: actor.person?.id ?? "",
      writtenAt: deps.clock(),
    };
    await tx.assessmentSection.upsert({
      where: place,
      create: { engagementId, characteristic, ...words },
      update: words,
    });
    await recordAudit(deps, tx, actor, "assessment.write", { engagementId, subjectId: engagementId });
  });
}
