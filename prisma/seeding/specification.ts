import type { Tx } from "../../server/db.ts";
import { fingerprint, seal, versionDigest } from "../../server/shared/fingerprint.ts";
import { demonstration } from "../demonstration/index.ts";
import type { Revision as Change, Source } from "../demonstration/types.ts";
import type { Prisma } from "../generated/client.ts";
import { passageId } from "./passages.ts";
import type { Plan } from "./plan.ts";
import { planWordings } from "./questions.ts";

type Revision = Prisma.ClauseRevisionCreateManyInput & { id: string; parentClauseId: string | null };
type Version = Prisma.VersionCreateManyInput & { id: string; publishedAt: Date };

export interface PlannedSpecification {
  specificationId: string;
  clauseIds: string[];
  revisions: Revision[];
  sources: Prisma.SourceLinkCreateManyInput[];
  versions: Version[];
  clauses: Prisma.VersionClauseCreateManyInput[];
}

/** Every revision of every clause, and the three versions that froze them. */
export function planSpecification(plan: Plan): PlannedSpecification {
  const { engagementId, rows } = plan;
  const { specification } = demonstration;
  const specificationId = plan.id("specification");
  const author = plan.id("person nadia");
  const current = new Map<string, Revision>();
  const planned: PlannedSpecification = {
    specificationId,
    clauseIds: specification.clauses.map((clause) => plan.id(`clause ${clause.key}`)),
    revisions: [],
    sources: [],
    versions: [],
    clauses: [],
  };
  const firstDay = plan.day(specification.versions[0]?.publishedDay ?? 0);
  specification.clauses.forEach((clause, index) => {
    const revision: Revision = {
      id: plan.id(`revision ${clause.key} 1`, firstDay),
      engagementId,
      clauseId: plan.id(`clause ${clause.key}`),
      sequence: 1,
      number: clause.number,
      title: clause.title,
      body: clause.body,
      parentClauseId: clause.parent ? plan.id(`clause ${clause.parent}`) : null,
      position: index + 1,
      standing: clause.standing,
      fixedReason: clause.fixedReason ?? null,
      createdBy: author,
      createdAt: firstDay,
    };
    current.set(clause.key, revision);
    planned.revisions.push(revision);
    if (clause.easyRead) {
      planWordings(
        plan,
        `revision ${revision.id}`,
        { clauseRevisionId: revision.id },
        { easyRead: clause.easyRead },
      );
    }
  });

  specification.versions.forEach((version, index) => {
    for (const change of version.revisions) revise(plan, planned, current, change);
    const publishedAt = plan.day(version.publishedDay, version.label);
    const versionId = plan.id(`version ${version.label}`, publishedAt);
    const frozen = [...current.values()].sort((one, other) => one.position - other.position);
    planned.versions.push({
      id: versionId,
      engagementId,
      specificationId,
      sequence: index + 1,
      label: version.label,
      summary: version.summary,
      digest: versionDigest(frozen),
      publishedBy: author,
      publishedAt,
    });
    planned.clauses.push(
      ...frozen.map((revision, position) => ({
        engagementId,
        versionId,
        clauseId: revision.clauseId,
        revisionId: revision.id,
        position: position + 1,
      })),
    );
    rows.threadEvent.push({
      id: plan.id(`event published ${version.label}`, publishedAt),
      engagementId,
      kind: "version.published",
      versionId,
      at: publishedAt,
    });
  });
  for (const change of specification.draft) revise(plan, planned, current, change);
  return planned;
}

/** The next revision of a clause, with its sources and its event. It becomes the current one. */
function revise(
  plan: Plan,
  planned: PlannedSpecification,
  current: Map<string, Revision>,
  change: Change,
): void {
  const { engagementId, rows } = plan;
  const before = current.get(change.clause);
  if (!before) throw new Error(`The demonstration changes "${change.clause}", which is not a clause.`);
  const at = plan.day(change.day, change.clause);
  const sequence = before.sequence + 1;
  const revision: Revision = {
    ...before,
    id: plan.id(`revision ${change.clause} ${sequence}`, at),
    sequence,
    title: change.title ?? before.title,
    body: change.body,
    reason: change.reason,
    createdAt: at,
  };
  current.set(change.clause, revision);
  planned.revisions.push(revision);
  planWordings(
    plan,
    `revision ${revision.id}`,
    { clauseRevisionId: revision.id },
    { easyRead: change.easyRead },
  );
  change.sources.forEach((source, nth) => {
    planned.sources.push({
      id: plan.id(`source ${revision.id} ${nth}`, at),
      engagementId,
      revisionId: revision.id,
      kind: source.kind === "contribution" ? "passage" : source.kind,
      createdAt: at,
      ...sourceOf(plan, source),
    });
  });
  rows.threadEvent.push({
    id: plan.id(`event revised ${revision.id}`, at),
    engagementId,
    kind: "clause.revised",
    clauseId: revision.clauseId,
    revisionId: revision.id,
    at,
  });
}

function sourceOf(plan: Plan, source: Source): Partial<Prisma.SourceLinkCreateManyInput> {
  switch (source.kind) {
    case "contribution": {
      const row = plan.rows.contribution.find((each) => each.reference === plan.reference(source.key));
      const passage = plan.rows.passage.find((each) => each.contributionId === row?.id);
      if (!row || !passage?.id)
        throw new Error(`The demonstration names "${source.key}", which is not there.`);
      const words = plan.rows.contributionText.find((each) => each.contributionId === row.id)?.text ?? "";
      return { passageId: passage.id, fingerprint: fingerprint(words) };
    }
    case "passage": {
      const id = passageId(plan, source.key, source.nth);
      const row = plan.rows.passage.find((each) => each.id === id);
      const text = plan.rows.contributionText.find(
        (each) => each.contributionId === row?.contributionId,
      )?.text;
      const words = text?.slice(row?.startsAt ?? 0, row?.endsAt ?? undefined) ?? "";
      return { passageId: id, fingerprint: fingerprint(words) };
    }
    case "theme": {
      const theme = demonstration.themes.find((each) => each.key === source.key);
      return { themeId: plan.id(`theme ${source.key}`), fingerprint: fingerprint(theme?.name ?? "") };
    }
    case "outcome": {
      const outcome = demonstration.workshop.outcomes.find((each) => each.key === source.key);
      return { outcomeId: plan.id(`outcome ${source.key}`), fingerprint: fingerprint(outcome?.text ?? "") };
    }
    case "live_item":
      return { liveItemId: plan.id(`item ${source.key}`) };
    case "law":
    case "editorial":
      return { citation: source.citation };
  }
}

/** The clauses come before what speaks about them; revisions and versions after what they rest on. */
export async function writeSpecification(
  plan: Plan,
  tx: Tx,
  planned: PlannedSpecification,
  part: "clauses" | "versions",
): Promise<void> {
  const { engagementId } = plan;
  if (part === "clauses") {
    const id = planned.specificationId;
    await tx.specification.create({ data: { id, engagementId, title: demonstration.specification.title } });
    await tx.clause.createMany({
      data: planned.clauseIds.map((clauseId) => ({ id: clauseId, engagementId, specificationId: id })),
    });
    return;
  }
  await tx.clauseRevision.createMany({ data: planned.revisions });
  await tx.sourceLink.createMany({ data: planned.sources });
  await tx.version.createMany({ data: planned.versions });
  await tx.versionClause.createMany({ data: planned.clauses });
  for (const { id, digest, publishedAt } of planned.versions) {
    const deps = { ...plan.deps, clock: () => publishedAt };
    await seal(deps, tx, engagementId, { kind: "version", subjectId: id, digest });
  }
}
