import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { DescribeFileInput } from "../domain/upload.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Says what a photo shows, for whoever cannot see it. The file stays as it is. */
export async function describeFile(deps: Deps, actor: Actor, input: DescribeFileInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.read", {
      slug: input.engagement,
    });
    const { count } = await tx.attachment.updateMany({
      where: { id: input.file, engagementId, contribution: visible },
      data: { description: input.description },
    });
    if (count === 0) return refuse("not-found");
    await recordAudit(deps, tx, actor, "file.describe", { engagementId, subjectId: input.file });
  });
}
