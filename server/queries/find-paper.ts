import type { Deps } from "../deps.ts";
import { type PaperInput, readPaperCode } from "../domain/paper.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterEngagement } from "../shared/scope.ts";

/** Where a printed form belongs, by the code on it, and which wording was on it. Refuses `paper-code-unknown`. */
export async function findPaper(deps: Deps, actor: Actor, input: PaperInput) {
  const named = readPaperCode(input.code);
  const activity = named
    ? await deps.db.activity.findUnique({
        where: { paperNumber: named.paperNumber },
        select: { engagementId: true, slug: true },
      })
    : null;
  if (!named || !activity) return refuse("paper-code-unknown");
  const engagement = await enterEngagement(deps.db, actor, "submission.type-in", {
    id: activity.engagementId,
  });
  return {
    engagement: engagement.slug,
    activity: activity.slug,
    easyRead: named.format === "easy_read",
    youngWords: named.format === "young_people",
    language: named.language,
  };
}
