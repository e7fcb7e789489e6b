import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ThemeContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { takePassage } from "../shared/passages.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { leadOn, living, recordTheme, themesNamed } from "../shared/themes.ts";

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
    const made = await themesNamed(deps, tx, actor, engagementId, input.newThemes);
    // A theme that somebody merged since the page was opened means the one that it was merged into.
    const leads = await leadOn(tx, engagementId, [...input.themes, ...made.values(), ...(input.had ?? [])]);
    if (input.themes.some((id) => !leads.has(id))) return refuse("not-found");
    const coded = await tx.passageTheme.findMany({
      where: { passageId: passage.id, theme: living },
      select: { themeId: true },
    });
    const has = new Set(coded.map(({ themeId }) => themeId));
    const led = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => leads.get(id) ?? []));
    const wanted = led([...input.themes, ...made.values()]);
    const had = input.had ? led(input.had) : has;
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
      await recordTheme(deps, tx, actor, { engagementId, themeId, kind: "passages_added", passages: 1 });
    }
    for (const themeId of removed) {
      await recordTheme(deps, tx, actor, { engagementId, themeId, kind: "passages_removed", passages: 1 });
    }
    await recordAudit(deps, tx, actor, "contribution.theme", {
      engagementId,
      subjectId: passage.contributionId,
    });
  });
}
