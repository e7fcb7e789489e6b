import type { Deps } from "../deps.ts";
import type { EvidenceOfInput } from "../domain/assessment.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Which characteristics somebody said that a contribution speaks to. Refuses `reference-unknown`. */
export async function readEvidenceOf(deps: Deps, actor: Actor, input: EvidenceOfInput) {
  const { engagementId, slug, title } = await enterEngagement(deps.db, actor, "contribution.read", {
    slug: input.engagement,
  });
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference: input.reference, ...visible },
    select: {
      reference: true,
      language: true,
      text: { select: { text: true } },
      passages: { where: { startsAt: null }, select: { assessed: { select: { characteristic: true } } } },
    },
  });
  if (!found) return refuse("reference-unknown");
  return {
    engagement: { slug, title },
    reference: found.reference,
    language: found.language,
    text: found.text?.text ?? null,
    characteristics: found.passages.flatMap(({ assessed }) =>
      assessed.map(({ characteristic }) => characteristic),
    ),
  };
}
