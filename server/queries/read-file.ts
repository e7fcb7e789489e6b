import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { ConcernFileInput } from "../domain/safeguarding.ts";
import type { ReadFileInput } from "../domain/upload.ts";
import { enterConcern } from "../shared/concerns.ts";
import { participantOf } from "../shared/consult.ts";
import { type FileToSend, fileToSend, NEWEST } from "../shared/files.ts";
import { enterEngagement, mayOrRefuse } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

const SENT = { id: true, mediaType: true, fileName: true, size: true } as const;

/** A file that the participant at this device added, before it is sent and after. Refuses `not-found`. */
export async function readOwnFile(deps: Deps, actor: Actor, input: ReadFileInput): Promise<FileToSend> {
  const { engagementId } = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const participantId = participantOf(actor, engagementId);
  const found = await deps.db.attachment.findFirst({
    where: {
      id: input.file,
      engagementId,
      submission: { participantId },
      OR: [{ draftId: { not: null } }, { contribution: NEWEST }],
    },
    select: SENT,
  });
  if (!found) return refuse("not-found");
  mayOrRefuse(actor, "submission.own", { participantId });
  return fileToSend(deps.db, found, input.range);
}

/**
 * A file of what a concern is about, or was sent together with it, for a safeguarding lead who has opened it: that
 * was recorded. Refuses `not-found`.
 */
export async function readConcernFile(
  deps: Deps,
  actor: Actor,
  input: ConcernFileInput,
): Promise<FileToSend> {
  const { concern } = await enterConcern(deps.db, actor, input.concern);
  const [opened, said] = await Promise.all([
    deps.db.auditEvent.findFirst({
      where: { action: "safeguarding.open", subjectId: concern.id, personId: actor.person?.id ?? "" },
      select: { id: true },
    }),
    deps.db.contribution.findUniqueOrThrow({
      where: { id: concern.contributionId },
      select: { id: true, submissionId: true },
    }),
  ]);
  if (!opened) return refuse("not-found");
  const found = await deps.db.attachment.findFirst({
    where: {
      id: input.file,
      contribution: said.submissionId ? { submissionId: said.submissionId } : { id: said.id },
    },
    select: SENT,
  });
  return found ? fileToSend(deps.db, found, input.range) : refuse("not-found");
}

/** A file of a contribution, for staff who read it. Refuses `not-found`, also while a safeguarding lead holds it. */
export async function readContributionFile(
  deps: Deps,
  actor: Actor,
  input: ReadFileInput,
): Promise<FileToSend> {
  const { engagementId } = await enterEngagement(deps.db, actor, "contribution.read", {
    slug: input.engagement,
  });
  const found = await deps.db.attachment.findFirst({
    where: { id: input.file, engagementId, contribution: visible },
    select: SENT,
  });
  return found ? fileToSend(deps.db, found, input.range) : refuse("not-found");
}
