import type { Deps } from "../deps.ts";
import type { EvidenceOfInput } from "../domain/assessment.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { passageText } from "../shared/passages.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/**
 * Which characteristics somebody said that a contribution, or one passage of it, speaks to. Refuses
 * `reference-unknown`, and `not-found` for a passage that is no more.
 */
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
      passages: {
        where: input.passage ? { id: input.passage, cutAt: null } : { startsAt: null },
        select: { startsAt: true, endsAt: true, assessed: { select: { characteristic: true } } },
      },
    },
  });
  if (!found) return refuse("reference-unknown");
  const [passage] = found.passages;
  if (input.passage && !passage) return refuse("not-found");
  return {
    engagement: { slug, title },
    reference: found.reference,
    language: found.language,
    /** Where its words begin, of a passage. */
    startsAt: passage?.startsAt ?? null,
    text: found.text && passage ? passageText(found.text.text, passage) : (found.text?.text ?? null),
    characteristics: passage?.assessed.map(({ characteristic }) => characteristic) ?? [],
  };
}
