import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { CreateThemeInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Makes a theme. Refuses `theme-exists`. */
export async function createTheme(deps: Deps, actor: Actor, input: CreateThemeInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    const { name, description } = input;
    // Names that differ only in capitals are one theme to a reader.
    const taken = await tx.theme.findFirst({
      where: { engagementId, name: { equals: name, mode: "insensitive" } },
    });
    if (taken) refuse("theme-exists", undefined, { name: "Choose another name, or use that theme." });
    const { id } = await tx.theme.create({ data: { id: deps.ids.row(), engagementId, name, description } });
    await recordAudit(deps, tx, actor, "theme.create", { engagementId, subjectId: id });
    return { id };
  });
}
