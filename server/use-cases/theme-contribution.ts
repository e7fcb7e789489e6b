import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ThemeContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { takePassage } from "../shared/passages.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/**
 * Gives a contribution, or one passage of it, the themes it carries from now on, and makes those that are named and not there yet. Of two who
 * do it at once neither undoes what the other did: only what is different from what they saw changes.
 */
export async function themeContribution(deps: Deps, actor: Actor, input: ThemeContributionInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    const passage = await takePassage(tx, engagementId, input);
    const wanted = new Set(input.themes);
    if ((await tx.theme.count({ where: { engagementId, id: { in: [...wanted] } } })) < wanted.size) {
      return refuse("not-found");
    }
    for (const name of input.newThemes) {
      const theme = await tx.theme.upsert({
        where: { engagementId_name: { engagementId, name } },
        create: { id: deps.ids.row(), engagementId, name },
        update: {},
      });
      wanted.add(theme.id);
    }
    const carried = await tx.passageTheme.findMany({
      where: { passageId: passage.id },
      select: { themeId: true },
    });
    const has = new Set(carried.map(({ themeId }) => themeId));
    const had = new Set(input.had ?? has);
    const added = [...wanted].filter((themeId) => !had.has(themeId) && !has.has(themeId));
    const removed = [...had].filter((themeId) => !wanted.has(themeId) && has.has(themeId));
    if (added.length + removed.length === 0) return;
    await tx.passageTheme.deleteMany({ where: { passageId: passage.id, themeId: { in: removed } } });
    const codedBy = actor.person?.id ?? "";
    await tx.passageTheme.createMany({
      data: added.map((themeId) => ({
        engagementId,
        passageId: passage.id,
        themeId,
        codedBy,
        codedAt: deps.clock(),
      })),
      skipDuplicates: true,
    });
    for (const themeId of added) {
      await recordThread(deps, tx, engagementId, "contribution.themed", {
        contributionId: passage.contributionId,
        passageId: passage.id,
        themeId,
      });
    }
    await recordAudit(deps, tx, actor, "contribution.theme", {
      engagementId,
      subjectId: passage.contributionId,
    });
  });
}
