import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { CreateThemeInput } from "../domain/reading.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { nameTakenAtOnce, recordTheme, refuseTakenName } from "../shared/themes.ts";

/** Makes a theme. Refuses `theme-exists`, also for the name of one that was merged into another. */
export function createTheme(deps: Deps, actor: Actor, input: CreateThemeInput) {
  return nameTakenAtOnce(
    deps.db.$transaction(async (tx) => {
      const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
        slug: input.engagement,
      });
      const { name, description } = input;
      await refuseTakenName(tx, engagementId, name);
      const { id } = await tx.theme.create({
        data: { id: deps.ids.row(), engagementId, name, description, createdAt: deps.clock() },
      });
      await recordTheme(deps, tx, actor, { engagementId, themeId: id, kind: "made" });
      await recordAudit(deps, tx, actor, "theme.create", { engagementId, subjectId: id });
      return { id };
    }),
  );
}
