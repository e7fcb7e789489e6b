import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ThemeInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { lockThemes, recordTheme } from "../shared/themes.ts";
import { mergeToUndo } from "../shared/undo-merge.ts";

/**
 * Takes the merge back by which this theme was merged, and with it all that were merged in the same moment. Refuses
 * `changed-meanwhile` once somebody changed one of them after: then splitting is the way back.
 */
export async function undoMerge(deps: Deps, actor: Actor, input: ThemeInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    const stays = await tx.theme.findFirst({
      where: { engagementId, id: input.theme },
      select: { mergedIntoId: true },
    });
    if (!stays?.mergedIntoId) return refuse("done-meanwhile");
    await lockThemes(tx, engagementId, [stays.mergedIntoId]);
    const merge = await mergeToUndo(tx, engagementId, input.theme);
    if (!merge) {
      return refuse(
        "changed-meanwhile",
        "Somebody changed these themes since they were merged, so it cannot be undone. Split the theme instead.",
      );
    }
    const { mergeId, into } = merge;
    await tx.passageTheme.deleteMany({ where: { themeId: into, mergeId } });
    await tx.theme.updateMany({
      where: { engagementId, mergeId },
      data: { mergedIntoId: null, mergedAt: null, mergedBy: null, mergeId: null },
    });
    for (const { id } of merge.merged) {
      const happened = { engagementId, kind: "merge_undone", mergeId } as const;
      await recordTheme(deps, tx, actor, { ...happened, themeId: id, otherId: into });
      await recordTheme(deps, tx, actor, { ...happened, themeId: into, otherId: id });
      await recordAudit(deps, tx, actor, "theme.undo-merge", { engagementId, subjectId: id });
    }
    return { id: input.theme };
  });
}
