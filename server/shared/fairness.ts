import { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import type { ActivityTimes } from "../domain/activity.ts";
import type { FairnessRecord } from "../domain/fairness.ts";
import { loadEasyRead } from "./easy-read.ts";
import { answeredInAll } from "./response-states.ts";
import type { EngagementScope } from "./scope.ts";
import { VISIBLE, visible } from "./visible.ts";

/** Contributions of which every passage has a published response, of its own or through a theme. */
async function countAnswered(db: Db | Tx, engagementId: string, activityId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM "Contribution" said
    WHERE said."engagementId" = ${engagementId}::uuid AND said."activityId" = ${activityId}::uuid
      AND said."erasedAt" IS NULL AND ${VISIBLE} AND ${answeredInAll(engagementId)}`);
  return row?.count ?? 0;
}

/** What there was to weigh in an activity. Where words were erased, there is nothing left to read. */
async function countSaid(
  db: Db | Tx,
  engagementId: string,
  activityId: string,
): Promise<FairnessRecord["said"]> {
  const said = { AND: [visible, { activityId, erasedAt: null }] };
  const [readers, answered] = await Promise.all([
    db.contribution.groupBy({ by: ["readBy"], where: said, _count: { _all: true, readAt: true } }),
    countAnswered(db, engagementId, activityId),
  ]);
  return {
    total: readers.reduce((sum, { _count }) => sum + _count._all, 0),
    read: readers.reduce((sum, { _count }) => sum + _count.readAt, 0),
    readers: readers.filter(({ readBy }) => readBy !== null).length,
    answered,
  };
}

/** The days before elections that the engagement's authorities entered, soonest first. */
export async function listPeriods(db: Db | Tx, authorityIds: readonly string[]) {
  const rows = await db.preElectionPeriod.findMany({
    where: { authorityId: { in: [...authorityIds] } },
    orderBy: [{ firstDay: "asc" }, { id: "asc" }],
    select: { id: true, authorityId: true, name: true, firstDay: true, lastDay: true },
  });
  return rows.map(({ firstDay, lastDay, ...period }) => ({
    ...period,
    firstDay: writtenDay(firstDay),
    lastDay: writtenDay(lastDay),
  }));
}

/** A date without a time, as the database keeps it: "2026-10-05". */
const writtenDay = (date: Date) => date.toISOString().slice(0, 10);

/** Everything that the fairness check of an activity looks at. */
export async function loadFairnessRecord(
  db: Db | Tx,
  scope: EngagementScope,
  activity: ActivityTimes & { id: string },
): Promise<FairnessRecord> {
  const where = { engagementId: scope.engagementId };
  const [engagement, decisions, topics, discarded, pack, assessments, easyRead, preElection, said] =
    await Promise.all([
      db.engagement.findUniqueOrThrow({
        where: { id: scope.engagementId },
        select: { regime: true, noOtherOptions: true },
      }),
      db.decision.findMany({
        where,
        orderBy: { decidedOn: "asc" },
        select: { title: true, decidedOn: true, reliesOn: true, assessment: { select: { number: true } } },
      }),
      db.topic.findMany({
        where,
        orderBy: { position: "asc" },
        select: { title: true, standing: true, reason: true },
      }),
      db.discardedOption.findMany({
        where,
        orderBy: [{ discardedOn: "asc" }, { id: "asc" }],
        select: { title: true, why: true },
      }),
      db.packDocument.findMany({
        where: { activityId: activity.id },
        orderBy: { id: "asc" },
        select: {
          title: true,
          tells: true,
          versions: {
            orderBy: { number: "asc" },
            select: { publishedAt: true, material: true, extendedTo: true },
          },
        },
      }),
      db.publishedAssessment.findMany({
        where,
        orderBy: { number: "asc" },
        select: { number: true, publishedAt: true },
      }),
      loadEasyRead(db, activity.id),
      listPeriods(db, scope.authorityIds),
      countSaid(db, scope.engagementId, activity.id),
    ]);
  const { openedAt, closesAt, closedAt } = activity;
  return {
    openedAt,
    closesAt,
    closedAt,
    nation: engagement.regime === "scotland" ? "scotland" : "england_and_wales",
    decisions: decisions.map(({ assessment, ...decision }) => ({
      ...decision,
      decidedOn: writtenDay(decision.decidedOn),
      assessment: assessment?.number ?? null,
    })),
    topics,
    discarded,
    noOtherOptions: engagement.noOtherOptions,
    pack,
    assessments,
    easyRead,
    preElection,
    said,
    suppressionBelow: scope.suppressionBelow,
  };
}
