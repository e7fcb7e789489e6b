import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { isGone } from "../domain/withdrawing.ts";
import { enterEngagement } from "../shared/scope.ts";
import { received } from "../shared/visible.ts";
import { approvedWords, WORDS } from "../shared/voices.ts";

/**
 * What was sent together under the reference of a receipt, as everybody may see it: its contributions,
 * their words only when a person approved them, never from whom. Nothing when it is no such reference.
 */
export async function readSubmissionThread(deps: Deps, actor: Actor, input: ContributionInput) {
  const scope = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const found = await deps.db.submission.findFirst({
    where: { engagementId: scope.engagementId, reference: input.reference, state: "sent" },
    select: {
      startedAt: true,
      sentAt: true,
      contributions: {
        where: received,
        orderBy: [{ question: { position: "asc" } }, { createdAt: "asc" }, { id: "asc" }],
        select: { ...WORDS, erasedAt: true },
      },
    },
  });
  if (!found) return null;
  return {
    engagement: { slug: scope.slug, title: scope.title },
    reference: input.reference,
    at: found.sentAt ?? found.startedAt,
    contributions: found.contributions.map((contribution) => ({
      reference: contribution.reference,
      words: approvedWords(contribution)[0] ?? null,
      erased: isGone(contribution),
    })),
  };
}
export type SubmissionThread = NonNullable<Awaited<ReturnType<typeof readSubmissionThread>>>;
