import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { SplitThemeInput } from "../domain/theme.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { lockThemes, recordTheme, rowToChange, themesNamed } from "../shared/themes.ts";

/**
 * Moves passages of a theme to other themes, and makes those that are not there yet. What was published of the theme
 * keeps them. Somebody else may have moved some meanwhile: those stay where they are, and are counted in `gone`.
 * Refuses `changed-meanwhile` when that is all of them.
 */
export async function splitTheme(deps: Deps, actor: Actor, input: SplitThemeInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.theme", {
      slug: input.engagement,
    });
    const named = await themesNamed(
      deps,
      tx,
      actor,
      engagementId,
      input.moves.map(({ into }) => into),
    );
    if ([...named.values()].includes(input.theme)) {
      return refuse("invalid", undefined, { moves: "It cannot be split into itself. Choose another name." });
    }
    // All at once and in order: of two who split themes into each other, one waits.
    const locked = await lockThemes(tx, engagementId, [input.theme, ...named.values()]);
    const asked = locked.get(input.theme) ?? refuse("not-found");
    const there = await tx.passageTheme.findMany({
      where: { themeId: asked.id, passageId: { in: input.moves.map(({ passage }) => passage) } },
      select: { passageId: true },
    });
    const still = new Set(there.map(({ passageId }) => passageId));
    const moves = input.moves.filter(({ passage }) => still.has(passage));
    if (moves.length === 0) {
      return refuse("changed-meanwhile", "Somebody else moved all of these just now. Nothing was changed.");
    }
    const from = await rowToChange(deps, tx, actor, asked);
    const parts = new Map<string, string[]>();
    for (const { passage, into } of moves) {
      const themeId = named.get(into) ?? refuse("not-found");
      parts.set(themeId, [...(parts.get(themeId) ?? []), passage]);
    }
    for (const [themeId, passages] of parts) {
      await tx.passageTheme.createMany({
        data: passages.map((passageId) => ({
          engagementId,
          passageId,
          themeId,
          codedBy: actor.person?.id ?? "",
          codedAt: deps.clock(),
        })),
        skipDuplicates: true,
      });
      await tx.passageTheme.deleteMany({ where: { themeId: from, passageId: { in: passages } } });
      const happened = { engagementId, passages: passages.length };
      await recordTheme(deps, tx, actor, {
        ...happened,
        themeId: from,
        kind: "split_into",
        otherId: themeId,
      });
      await recordTheme(deps, tx, actor, { ...happened, themeId, kind: "split_from", otherId: from });
      await recordAudit(deps, tx, actor, "theme.split", { engagementId, subjectId: themeId });
    }
    return { id: from, moved: moves.length, gone: input.moves.length - moves.length };
  });
}
