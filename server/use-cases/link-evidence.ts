import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { LinkEvidenceInput } from "../domain/assessment.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { holdVisible } from "../shared/visible.ts";

/**
 * Says which characteristics a contribution, a passage of it or a theme speaks to, and to which no more. Linking it
 * twice makes one link. Refuses `reference-unknown`, `not-found`, and `changed-meanwhile` where the passage was cut.
 */
export async function linkEvidence(deps: Deps, actor: Actor, input: LinkEvidenceInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    const target = await findTarget(tx, engagementId, input);
    await tx.assessmentEvidence.deleteMany({
      where: { engagementId, ...target, characteristic: { in: input.remove } },
    });
    await tx.assessmentEvidence.createMany({
      data: input.add.map((characteristic) => ({
        id: deps.ids.row(),
        engagementId,
        characteristic,
        ...target,
        linkedBy: actor.person?.id ?? "",
        linkedAt: deps.clock(),
      })),
      skipDuplicates: true,
    });
    await recordAudit(deps, tx, actor, "assessment.link", {
      engagementId,
      subjectId: "themeId" in target ? target.themeId : target.passageId,
    });
  });
}

async function findTarget(tx: Tx, engagementId: string, { evidence, add }: LinkEvidenceInput) {
  if ("theme" in evidence) {
    const theme = await tx.theme.findFirst({ where: { id: evidence.theme, engagementId } });
    return { themeId: theme?.id ?? refuse("not-found") };
  }
  const contributionId = await holdVisible(tx, engagementId, evidence.reference);
  const which = evidence.passage ? { id: evidence.passage } : { startsAt: null };
  const passage = await tx.passage.findFirst({ where: { engagementId, contributionId, ...which } });
  // A link of a part that was cut up since can still be taken off.
  if (evidence.passage && add.length > 0 && passage?.cutAt !== null)
    return refuse(
      "changed-meanwhile",
      "Somebody cut these words into other passages. Choose the passage again.",
    );
  return { passageId: passage?.id ?? refuse("not-found") };
}
