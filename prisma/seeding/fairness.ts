/** What the demonstration's consultations were opened with, and the weeks before an election. */
import type { Tx } from "../../server/db.ts";
import { ordinaryElectionDay } from "../../server/domain/bank-holidays.ts";
import { checkFairness, type FairnessRecord, unmetOf } from "../../server/domain/fairness.ts";
import { demonstration } from "../demonstration/index.ts";
import type { Activity } from "../demonstration/types.ts";
import type { Plan } from "./plan.ts";

/** Days before the election on which this council begins to take care. Each council sets its own. */
const DAYS_BEFORE = 44;

export async function writeFairness(plan: Plan, tx: Tx): Promise<void> {
  await tx.openingReason.createMany({
    data: demonstration.activities
      .filter(({ kind }) => kind === "consultation")
      .flatMap((activity) => reasonsOf(plan, activity)),
  });
  const election = lastElection(plan.date(-120));
  await tx.preElectionPeriod.create({
    data: {
      id: plan.id("election period"),
      authorityId: plan.id("authority marrowdale"),
      name: `Local elections in May ${election.getUTCFullYear()}`,
      firstDay: new Date(election.getTime() - DAYS_BEFORE * 86_400_000),
      lastDay: election,
      addedBy: plan.id("person nadia"),
      addedAt: plan.day(-110),
    },
  });
}

function lastElection(before: Date): Date {
  const here = new Date(ordinaryElectionDay(before.getUTCFullYear()));
  return here <= before ? here : new Date(ordinaryElectionDay(before.getUTCFullYear() - 1));
}

/** The record as it stood when the consultation was opened. */
function recordAtOpening(plan: Plan, activity: Activity): FairnessRecord {
  const { workshop, engagement } = demonstration;
  return {
    nation: "england_and_wales",
    openedAt: null,
    closesAt: plan.day(activity.closesDay),
    closedAt: null,
    decisions: workshop.decisions
      .filter(({ decidedDay }) => decidedDay <= activity.openedDay)
      .map(({ title, decidedDay, reliesOn }) => ({
        title,
        decidedOn: plan.date(decidedDay).toISOString().slice(0, 10),
        reliesOn,
      })),
    topics: engagement.topics.map(({ title, standing, reason }) => ({
      title,
      standing,
      reason: reason ?? null,
    })),
    discarded: engagement.discarded
      .filter(({ day }) => day <= activity.openedDay)
      .map(({ title, why }) => ({ title, why })),
    noOtherOptions: "",
    pack: demonstration.pack
      .filter((document) => document.activity === activity.key)
      .map(({ title, tells, versions }) => ({
        title,
        tells,
        versions: versions
          .filter(({ day }) => day <= activity.openedDay)
          .map(({ day }) => ({ publishedAt: plan.day(day), material: false, extendedTo: null })),
      })),
    assessments: [],
    // A unit test holds the demonstration to it.
    easyRead: { missing: [], hard: [] },
    preElection: [],
    said: { total: 0, read: 0, answered: 0, readers: 0 },
    suppressionBelow: 8,
  };
}

function reasonsOf(plan: Plan, activity: Activity) {
  const opened = plan.day(activity.openedDay);
  return checkFairness(recordAtOpening(plan, activity), opened).flatMap((checked) => {
    const { point } = checked;
    const unmet = unmetOf(checked);
    if (unmet.length === 0) return [];
    const reason = point === "consideration" ? undefined : activity.reasons?.[point];
    if (!reason) throw new Error(`The demonstration opens "${activity.key}" without a reason: ${point}.`);
    return [
      {
        id: plan.id(`reason ${activity.key} ${point}`),
        engagementId: plan.engagementId,
        activityId: plan.id(`activity ${activity.key}`),
        point,
        reason,
        unmet,
        writtenBy: plan.id("person nadia"),
        writtenAt: opened,
      },
    ];
  });
}
