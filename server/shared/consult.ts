/** What taking part in a consultation stands on: its activity, its questions, and one person's submission. */
import type { Db, Tx } from "../db.ts";
import { type ActivityTimes, activityState } from "../domain/activity.ts";
import { type Action, type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { Speaker } from "../domain/speaker.ts";
import { ownQuestions } from "./own-questions.ts";
import { enterEngagement } from "./scope.ts";

/** Loads a public activity by its address. One that was never opened is known only to staff. */
export async function enterPublicActivity(
  db: Db,
  actor: Actor,
  action: Action,
  where: { engagement: string; activity: string },
  now: Date,
) {
  const engagement = await enterEngagement(db, actor, action, { slug: where.engagement });
  const activity = await db.activity.findUnique({
    where: { engagementId_slug: { engagementId: engagement.engagementId, slug: where.activity } },
  });
  if (!activity) return refuse("not-found");
  if (activityState(activity, now) === "draft" && !can(actor, "engagement.read", engagement)) {
    return refuse("not-found");
  }
  return { engagement, activity };
}

/** The questions that people answer one by one; those of live polls are asked in the room. */
export function listQuestions(db: Db | Tx, activityId: string) {
  return db.question.findMany({
    where: { activityId, ...ownQuestions },
    orderBy: { position: "asc" },
    include: { wordings: true, options: { orderBy: { position: "asc" }, include: { wordings: true } } },
  });
}

/** The sections that they stand in, in their order. */
export function listSections(db: Db | Tx, activityId: string) {
  return db.section.findMany({
    where: { activityId },
    orderBy: { position: "asc" },
    include: { wordings: true },
  });
}

/** The same questions, with only what sending their answers stands on. */
export function listQuestionsToSend(db: Db | Tx, activityId: string) {
  return db.question.findMany({
    where: { activityId, ...ownQuestions },
    orderBy: { position: "asc" },
    select: {
      id: true,
      kind: true,
      clauseId: true,
      mostChoices: true,
      perspectives: true,
      options: { orderBy: { position: "asc" }, select: { id: true } },
      wordings: { select: { language: true, format: true } },
    },
  });
}

/** The revision of each clause that its newest published version froze, by clause id. */
export async function publishedRevisions(db: Db | Tx, clauseIds: readonly string[]) {
  if (clauseIds.length === 0) return new Map<string, string>();
  const rows = await db.versionClause.findMany({
    where: { clauseId: { in: [...clauseIds] } },
    orderBy: { version: { sequence: "asc" } },
    select: { clauseId: true, revisionId: true },
  });
  return new Map(rows.map(({ clauseId, revisionId }) => [clauseId, revisionId]));
}

/** Each clause as its newest published version has it, by clause id. */
export async function publishedClauses(db: Db | Tx, clauseIds: readonly string[]) {
  if (clauseIds.length === 0) return new Map<string, never>();
  const rows = await db.versionClause.findMany({
    where: { clauseId: { in: [...clauseIds] } },
    orderBy: { version: { sequence: "asc" } },
    select: {
      clauseId: true,
      version: { select: { label: true } },
      revision: { select: { id: true, number: true, title: true, body: true, wordings: true } },
    },
  });
  return new Map(
    rows.map(({ clauseId, version, revision }) => [clauseId, { ...revision, version: version.label }]),
  );
}

/** Refuses somebody without a device in words that say how to get back to their answers. */
export function participantOf(actor: Actor, engagementId: string): string {
  if (actor.participant?.engagementId === engagementId) return actor.participant.id;
  return refuse(
    "sign-in-needed",
    "This device does not know your answers any more. Type your code of four words on the page “I have a code”. Copy what you wrote first.",
  );
}

interface LockedSubmission extends Speaker, ActivityTimes {
  id: string;
  engagementId: string;
  state: "draft" | "sent";
  reference: string | null;
  lateUntil: Date | null;
}

/**
 * The participant's submission, held until the transaction ends: a save and a send wait for each
 * other, so that an answer is in what is sent or its writer is told that it is not.
 */
export async function lockSubmission(tx: Tx, activityId: string, participantId: string) {
  const [row] = await tx.$queryRaw<LockedSubmission[]>`
    SELECT s."id", s."engagementId", s."state"::text AS "state", s."reference",
           s."voice"::text AS "voice", s."perspective"::text AS "perspective",
           s."relationship"::text AS "relationship", s."whoseWords"::text AS "whoseWords",
           s."agreement"::text AS "agreement", s."organisationName", s."underAge",
           s."agreedBy"::text AS "agreedBy",
           a."openedAt", a."closesAt", a."closedAt", a."lateUntil"
    FROM "Submission" s JOIN "Activity" a ON a."id" = s."activityId"
    WHERE s."activityId" = ${activityId}::uuid AND s."participantId" = ${participantId}::uuid
    FOR UPDATE OF s`;
  if (!row) return refuse("not-found", "You have not begun this yet. Go to its first page and choose Begin.");
  const { id, engagementId, state, reference, openedAt, closesAt, closedAt, lateUntil, ...speaker } = row;
  const activity = { openedAt, closesAt, closedAt, lateUntil };
  return { id, engagementId, state, reference, participantId, activity, speaker };
}
