import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { redact, withoutDetails } from "../domain/redaction.ts";
import { refuse } from "../domain/refusal.ts";
import { PUBLIC_TEXT } from "../shared/public-text.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Somebody's words as they were written, and as everybody may read them. Before anybody took anything out, a proposal. */
export async function readRedaction(deps: Deps, actor: Actor, input: ContributionInput) {
  const { engagementId, slug, title } = await enterEngagement(deps.db, actor, "words.approve", {
    slug: input.engagement,
  });
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference: input.reference, ...visible },
    select: { reference: true, language: true, wordsApprovedAt: true, text: PUBLIC_TEXT },
  });
  if (!found) return refuse("reference-unknown");
  if (!found.text) return refuse("not-found", "There are no words here that anything could be taken out of.");
  const { text, redactions } = found.text;
  // What everybody reads already was looked at by a person: nothing is proposed for it.
  const untouched = redactions.length === 0 && !found.wordsApprovedAt;
  return {
    engagement: { slug, title },
    reference: found.reference,
    language: found.language,
    approved: found.wordsApprovedAt !== null,
    written: text,
    shown: untouched ? withoutDetails(text) : redact(text, redactions),
  };
}
