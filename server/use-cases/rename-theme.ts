import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { RenameThemeInput } from "../domain/theme.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { lockThemes, nameTakenAtOnce, recordTheme, refuseTakenName, rowToChange } from "../shared/themes.ts";

/**
 * Gives a theme another name or description. What was published of it keeps the old ones. Refuses `theme-exists`, and
 * `changed-meanwhile` when somebody else renamed it since the form was opened. Returns the row it is from now on.
 */
export function renameTheme(deps: Deps, actor: Actor, input: RenameThemeInput) {
  return nameTakenAtOnce(
    deps.db.$transaction(async (tx) => {
      const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
        slug: input.engagement,
      });
      const theme =
        (await lockThemes(tx, engagementId, [input.theme])).get(input.theme) ?? refuse("not-found");
      const { name, description, was } = input;
      if (theme.name !== was.name || theme.description !== was.description) {
        return refuse(
          "changed-meanwhile",
          `Somebody else called it “${theme.name}” just now. Your words are kept.`,
        );
      }
      if (name === was.name && description === was.description) return { id: theme.id };
      if (name.toLowerCase() !== was.name.toLowerCase()) await refuseTakenName(tx, engagementId, name);
      const id = await rowToChange(deps, tx, actor, theme);
      await tx.theme.update({ where: { id }, data: { name, description } });
      await recordTheme(deps, tx, actor, {
        engagementId,
        themeId: id,
        ...(name === was.name ? { kind: "described" } : { kind: "renamed", name: was.name }),
      });
      await recordAudit(deps, tx, actor, "theme.rename", { engagementId, subjectId: id });
      return { id };
    }),
  );
}
