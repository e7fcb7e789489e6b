import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { MergeThemesInput } from "../domain/theme.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { lockThemes, recordTheme } from "../shared/themes.ts";

/** Codes with one theme every passage that is coded with any of some others. Nothing is coded twice. */
async function bringTogether(
  tx: Tx,
  into: { themeId: string; mergeId: string; codedBy: string; codedAt: Date },
  merged: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PassageTheme" ("engagementId", "passageId", "themeId", "codedBy", "codedAt", "mergeId")
    SELECT DISTINCT "engagementId", "passageId", ${into.themeId}::uuid, ${into.codedBy}::uuid, ${into.codedAt}::timestamptz,
      ${into.mergeId}::uuid
    FROM "PassageTheme" WHERE "themeId" = ANY (${[...merged]}::uuid[])
    ON CONFLICT ("passageId", "themeId") DO NOTHING`;
}

/**
 * Merges themes into the one that stays. The others stay as rows that lead on to it, with the passages, responses and
 * sources that they had. Refuses `changed-meanwhile` when one of them was merged, renamed or split just now.
 */
export async function mergeThemes(deps: Deps, actor: Actor, input: MergeThemesInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    if (!input.themes.includes(input.stays)) {
      return refuse("invalid", undefined, { stays: "Choose one of these themes." });
    }
    await lockThemes(tx, engagementId, input.themes);
    const merged = input.themes.filter((id) => id !== input.stays);
    const mergeId = deps.ids.row();
    const mergedAt = deps.clock();
    const mergedBy = actor.person?.id ?? "";
    const counts = await tx.passageTheme.groupBy({
      by: ["themeId"],
      where: { themeId: { in: merged } },
      _count: { _all: true },
    });
    await bringTogether(tx, { themeId: input.stays, mergeId, codedBy: mergedBy, codedAt: mergedAt }, merged);
    await tx.theme.updateMany({
      where: { id: { in: merged } },
      data: { mergedIntoId: input.stays, mergedAt, mergedBy, mergeId },
    });
    for (const themeId of merged) {
      const passages = counts.find((row) => row.themeId === themeId)?._count._all ?? 0;
      const happened = { engagementId, mergeId, passages };
      await recordTheme(deps, tx, actor, { ...happened, themeId, kind: "merged_into", otherId: input.stays });
      await recordTheme(deps, tx, actor, {
        ...happened,
        themeId: input.stays,
        kind: "took_in",
        otherId: themeId,
      });
      await recordAudit(deps, tx, actor, "theme.merge", { engagementId, subjectId: themeId });
    }
    return { id: input.stays };
  });
}
