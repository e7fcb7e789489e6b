import { readSpecification } from "../adapters/documents/read-specification.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, refuse } from "../domain/refusal.ts";
import type { ImportSpecificationInput } from "../domain/specification.ts";
import { versionDigest, versionLabel } from "../domain/version.ts";
import { fingerprint, seal } from "../shared/fingerprint.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/**
 * Reads a Word or Markdown file, makes a clause of each heading, and freezes them as version 0.1.
 * What could not be read is kept with the version. Refuses `specification-exists` and every `file-…`.
 */
export async function importSpecification(deps: Deps, actor: Actor, input: ImportSpecificationInput) {
  // Asked before the file is read, and again before anything is saved: reading takes seconds.
  const { engagementId } = await enterEngagement(deps.db, actor, "specification.import", {
    slug: input.engagement,
  });
  if (await deps.db.specification.findUnique({ where: { engagementId } })) refuse("specification-exists");
  const read = accept(await readSpecification(input.file, input.fileName));

  const now = deps.clock();
  const clauseIds = read.clauses.map(() => deps.ids.row());
  const revisions = read.clauses.map((clause, index) => ({
    id: deps.ids.row(),
    engagementId,
    clauseId: clauseIds[index] ?? "",
    sequence: 1,
    number: clause.number,
    title: clause.title,
    body: clause.body,
    parentClauseId: clause.parentIndex === null ? null : (clauseIds[clause.parentIndex] ?? null),
    position: index + 1,
    createdBy: actor.person?.id ?? null,
    createdAt: now,
  }));

  const label = versionLabel(1);
  const digest = versionDigest(fingerprint, revisions);

  return deps.db.$transaction(async (tx) => {
    await enterEngagement(tx, actor, "specification.import", { id: engagementId });
    if (await tx.specification.findUnique({ where: { engagementId } })) refuse("specification-exists");
    const specificationId = deps.ids.row();
    const versionId = deps.ids.row();
    await tx.specification.create({ data: { id: specificationId, engagementId, title: read.title } });
    await tx.clause.createMany({ data: clauseIds.map((id) => ({ id, engagementId, specificationId })) });
    await tx.clauseRevision.createMany({ data: revisions });
    await tx.version.create({
      data: {
        id: versionId,
        engagementId,
        specificationId,
        sequence: 1,
        label,
        summary: "The specification as it was before anybody was asked.",
        importNotes: read.notes.map(({ clauseIndex, ...note }) => ({
          ...note,
          clauseId: clauseIndex === null ? null : (clauseIds[clauseIndex] ?? null),
        })),
        digest,
        publishedBy: actor.person?.id ?? null,
        publishedAt: now,
      },
    });
    await tx.versionClause.createMany({
      data: revisions.map((revision) => ({
        engagementId,
        versionId,
        clauseId: revision.clauseId,
        revisionId: revision.id,
        position: revision.position,
      })),
    });
    await seal(deps, tx, engagementId, { kind: "version", subjectId: versionId, digest });
    await recordThread(deps, tx, engagementId, "version.published", { versionId });
    await recordAudit(deps, tx, actor, "specification.import", { engagementId, subjectId: versionId });
    return { clauses: revisions.length, notes: read.notes.length };
  });
}
