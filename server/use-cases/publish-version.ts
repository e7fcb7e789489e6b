import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { isTaken } from "../domain/taken.ts";
import { type PublishVersionInput, publish } from "../domain/version.ts";
import { loadClauseStates } from "../shared/draft.ts";
import { seal, versionDigest } from "../shared/fingerprint.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/**
 * Freezes the draft as the next version and seals it into the chain. Refuses `source-missing`,
 * naming the clauses, and `nothing-changed`. Twice at once makes one version.
 */
export async function publishVersion(deps: Deps, actor: Actor, input: PublishVersionInput) {
  const once = () => deps.db.$transaction((tx) => write(deps, tx, actor, input));
  try {
    return await once();
  } catch (error) {
    // Somebody else took this sequence, or this place in the chain: decide again on what is there now.
    if (isTaken(error)) return once();
    throw error;
  }
}

async function write(deps: Deps, tx: Tx, actor: Actor, input: PublishVersionInput) {
  const { engagementId } = await enterEngagement(tx, actor, "version.publish", { slug: input.engagement });
  const specification = await tx.specification.findUnique({ where: { engagementId } });
  if (!specification) return refuse("specification-missing");
  const state = await loadClauseStates(tx, engagementId);
  const { sequence, label, clauses } = accept(publish(state));

  const revisionById = new Map(state.revisions.map((revision) => [revision.id, revision]));
  const frozen = clauses.flatMap(({ revisionId }) => revisionById.get(revisionId) ?? []);
  const versionId = deps.ids.row();
  const digest = versionDigest(frozen);
  await tx.version.create({
    data: {
      id: versionId,
      engagementId,
      specificationId: specification.id,
      sequence,
      label,
      summary: input.summary,
      digest,
      publishedBy: actor.person?.id ?? null,
      publishedAt: deps.clock(),
    },
  });
  await tx.versionClause.createMany({
    data: clauses.map((clause) => ({ ...clause, engagementId, versionId })),
  });
  await seal(deps, tx, engagementId, { kind: "version", subjectId: versionId, digest });
  await recordThread(deps, tx, engagementId, "version.published", { versionId });
  await recordAudit(deps, tx, actor, "version.publish", { engagementId, subjectId: versionId });
  return { label };
}
