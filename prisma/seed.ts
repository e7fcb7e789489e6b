/**
 * The demonstration: one believable engagement, the same on every seeding, with dates relative to
 * the day, so that what is open is open. Its words are in prisma/demonstration.
 */
import type { Tx } from "../server/db.ts";
import type { Deps } from "../server/deps.ts";
import { monthOf } from "../server/domain/monitoring.ts";
import { countForEverybody } from "../server/shared/figures.ts";
import { demonstration } from "./demonstration/index.ts";
import { writeAssessment } from "./seeding/assessment.ts";
import { planSubmissions } from "./seeding/contributions.ts";
import { writeDrafts } from "./seeding/drafts.ts";
import { writeFairness } from "./seeding/fairness.ts";
import { writeFiles } from "./seeding/files.ts";
import { writePack } from "./seeding/pack.ts";
import { passageId, planPassages, wholePassage } from "./seeding/passages.ts";
import { makePlan, type Plan } from "./seeding/plan.ts";
import { planQuestion, planSections, planWordings } from "./seeding/questions.ts";
import { planRooms, writeMarket, writeSessions, writeWorkshop } from "./seeding/rooms.ts";
import { type PlannedSpecification, planSpecification, writeSpecification } from "./seeding/specification.ts";
import { writeThemes } from "./seeding/themes.ts";

/** Fills an empty database; does nothing when there is an authority already. */
export async function seedDemonstration(deps: Deps): Promise<void> {
  if ((await deps.db.authority.count()) > 0) return;
  const plan = makePlan(deps);
  const { engagement } = demonstration;
  planWordings(
    plan,
    "engagement",
    { aboutEngagementId: plan.engagementId },
    { easyRead: engagement.easyRead },
  );
  for (const [index, { easyRead }] of engagement.topics.entries()) {
    planWordings(plan, `topic ${index}`, { topicId: plan.id(`topic ${index}`) }, { easyRead });
  }
  for (const [index, { easyRead }] of engagement.discarded.entries()) {
    const about = { discardedOptionId: plan.id(`discarded ${index}`) };
    planWordings(plan, `discarded ${index}`, about, { easyRead });
  }
  for (const activity of demonstration.activities) {
    planWordings(
      plan,
      `activity ${activity.key}`,
      { activityId: plan.id(`activity ${activity.key}`) },
      { ...activity.wordings, youngTitle: activity.youngTitle, welshTitle: activity.welshTitle },
    );
    planSections(plan, activity);
    for (const [index, question] of activity.questions.entries()) {
      planQuestion(plan, activity.key, question, index + 1);
    }
  }
  planSubmissions(plan);
  planPassages(plan);
  planRooms(plan);
  const specification = planSpecification(plan);
  await deps.db.$transaction((tx) => write(plan, tx, specification), { timeout: 60_000 });
}

/** One transaction: a demonstration that is half there would never be completed. */
async function write(plan: Plan, tx: Tx, specification: PlannedSpecification): Promise<void> {
  const { rows } = plan;
  await writePeople(plan, tx);
  await writeEngagement(plan, tx);
  await writeSpecification(plan, tx, specification, "clauses");
  await tx.section.createMany({ data: rows.section });
  await tx.question.createMany({ data: rows.question });
  await tx.option.createMany({ data: rows.option });
  await tx.participant.createMany({ data: rows.participant });
  await tx.submission.createMany({ data: rows.submission });
  await tx.contribution.createMany({ data: rows.contribution });
  await tx.contributionText.createMany({ data: rows.contributionText });
  await tx.contributionChoice.createMany({ data: rows.contributionChoice });
  await tx.passage.createMany({ data: rows.passage });
  await tx.reading.createMany({ data: rows.reading });
  await writeThemes(plan, tx);
  await writeResponses(plan, tx);
  await writeDrafts(plan, tx);
  await writeWorkshop(plan, tx);
  await writeMarket(plan, tx);
  await writeSessions(plan, tx);
  await writePack(plan, tx);
  await writeAssessment(plan, tx);
  await writeFairness(plan, tx);
  await writeSpecification(plan, tx, specification, "versions");
  await writeMonitoring(plan, tx);
  await writeFiles(plan, tx);
  await writeConcerns(plan, tx);
  await tx.wording.createMany({ data: rows.wording });
  await writeResults(plan, tx);
  await tx.threadEvent.createMany({ data: rows.threadEvent });
}

/** Results of what has closed, counted and suppressed as a person would have published them. */
async function writeResults(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId, rows } = plan;
  const { suppressionBelow } = await tx.engagement.findUniqueOrThrow({ where: { id: engagementId } });
  for (const { activity, day } of demonstration.results) {
    const activityId = plan.id(`activity ${activity}`);
    const at = plan.day(day, `results ${activity}`);
    const figures = await countForEverybody(tx, { engagementId, suppressionBelow }, activityId);
    const publishedBy = plan.id("person nadia");
    await tx.publishedResults.create({
      data: { activityId, engagementId, figures, publishedBy, publishedAt: at },
    });
    const id = plan.id(`event results ${activity}`, at);
    rows.threadEvent.push({ id, engagementId, kind: "results.published", at });
  }
}

async function writePeople(plan: Plan, tx: Tx): Promise<void> {
  const { authorities, staff, organisations } = demonstration;
  await tx.authority.createMany({
    data: authorities.map(({ key, slug, name }) => ({ id: plan.id(`authority ${key}`), slug, name })),
  });
  const people = [...staff, ...organisations.map((organisation) => organisation.representative)];
  await tx.person.createMany({
    data: people.map(({ key, name, email }) => ({
      id: plan.id(`person ${key}`),
      name,
      email,
      emailVerified: true,
    })),
  });
  await tx.membership.createMany({
    data: staff.flatMap(({ key, authority, roles }) =>
      roles.map((role) => ({
        id: plan.id(`membership ${key} ${role}`),
        authorityId: plan.id(`authority ${authority}`),
        personId: plan.id(`person ${key}`),
        role,
      })),
    ),
  });
  await tx.organisation.createMany({
    data: organisations.map(({ key, name, size, notForProfit }) => ({
      id: plan.id(`organisation ${key}`),
      name,
      size,
      notForProfit,
    })),
  });
  await tx.representative.createMany({
    data: organisations.map(({ key, representative }) => ({
      organisationId: plan.id(`organisation ${key}`),
      personId: plan.id(`person ${representative.key}`),
    })),
  });
}

async function writeEngagement(plan: Plan, tx: Tx): Promise<void> {
  const { engagement, activities, authorities } = demonstration;
  const { engagementId } = plan;
  await tx.engagement.create({
    data: {
      id: engagementId,
      slug: engagement.slug,
      title: engagement.title,
      summary: engagement.summary,
      safetyContact: engagement.safetyContact,
      regime: engagement.regime,
      publishedAt: plan.day(engagement.publishedDay),
      createdAt: plan.day(engagement.publishedDay),
    },
  });
  await tx.engagementAuthority.createMany({
    data: authorities.map(({ key, part }) => ({
      engagementId,
      authorityId: plan.id(`authority ${key}`),
      part,
    })),
  });
  await tx.topic.createMany({
    data: engagement.topics.map(({ title, standing, reason }, index) => ({
      id: plan.id(`topic ${index}`),
      engagementId,
      position: index + 1,
      title,
      standing,
      reason: reason ?? null,
    })),
  });
  await tx.discardedOption.createMany({
    data: engagement.discarded.map(({ title, what, why, by, day }, index) => ({
      id: plan.id(`discarded ${index}`),
      engagementId,
      title,
      what,
      why,
      discardedBy: by,
      discardedOn: plan.date(day),
    })),
  });
  await tx.opennessChange.createMany({
    data: engagement.opennessChanges.map((change, index) => ({
      id: plan.id(`openness change ${index}`),
      engagementId,
      about: "topic" as const,
      deed: "changed" as const,
      subjectId: plan.id(`topic ${engagement.topics.findIndex(({ title }) => title === change.topic)}`),
      title: change.topic,
      standing: change.standing,
      reason: change.reason,
      note: change.note,
      noteEasyRead: change.noteEasyRead.map((sentence) => ({ ...sentence })),
      changedBy: plan.id("person nadia"),
      changedAt: plan.day(change.day),
    })),
  });
  await tx.activity.createMany({
    data: activities.map((activity) => ({
      id: plan.id(`activity ${activity.key}`),
      engagementId,
      kind: activity.kind,
      slug: activity.slug,
      title: activity.title,
      introduction: activity.introduction,
      rung: activity.rung,
      openedAt: plan.day(activity.openedDay),
      closesAt: plan.day(activity.closesDay),
      closedAt: activity.closedDay === undefined ? null : plan.day(activity.closedDay),
      createdAt: plan.day(activity.openedDay - 7),
    })),
  });
}

async function writeResponses(plan: Plan, tx: Tx): Promise<void> {
  const { responses } = demonstration;
  const { engagementId, rows } = plan;
  const passageOf = (key: string) => wholePassage(plan, key);
  await tx.response.createMany({
    data: responses.map((response) => ({
      id: plan.id(`response ${response.key}`),
      engagementId,
      kind: response.kind,
      reason: response.reason,
      createdBy: plan.id("person nadia"),
      createdAt: plan.day(response.day, response.key),
      publishedAt: plan.day(response.day, response.key),
    })),
  });
  for (const response of responses) {
    const responseId = plan.id(`response ${response.key}`);
    const at = plan.day(response.day, response.key);
    planWordings(plan, `response ${response.key}`, { responseId }, response);
    const targets = [
      ...response.themes.map((theme) => ({ themeId: plan.id(`theme ${theme}`) })),
      ...response.contributions.map(passageOf),
      ...(response.passages ?? []).map(({ contribution, nth }) => ({
        ...passageOf(contribution),
        passageId: passageId(plan, contribution, nth),
      })),
    ];
    await tx.responseTarget.createMany({
      data: targets.map((target, nth) => ({
        id: plan.id(`target ${response.key} ${nth}`),
        engagementId,
        responseId,
        ...("themeId" in target ? { themeId: target.themeId } : { passageId: target.passageId }),
      })),
    });
    targets.forEach((target, nth) => {
      const id = plan.id(`event response ${response.key} ${nth}`, at);
      rows.threadEvent.push({ id, engagementId, kind: "response.published", responseId, at, ...target });
    });
  }
}

async function writeMonitoring(plan: Plan, tx: Tx): Promise<void> {
  const { activity, day, set, counts } = demonstration.monitoring;
  const rows = Object.entries(counts).flatMap(([question, answers]) =>
    Object.entries(answers).flatMap(([answer, people]) =>
      Array.from({ length: people }, (_, nth) => ({
        id: plan.id(`equality ${question} ${answer} ${nth}`),
        engagementId: plan.engagementId,
        activityId: plan.id(`activity ${activity}`),
        setVersion: set,
        question,
        answer,
        month: monthOf(plan.day(day)),
      })),
    ),
  );
  await tx.equalityAnswer.createMany({ data: rows });
}

async function writeConcerns(plan: Plan, tx: Tx): Promise<void> {
  await tx.safeguardingConcern.createMany({
    data: demonstration.concerns.map((concern) => ({
      id: plan.id(`concern ${concern.key}`),
      engagementId: plan.engagementId,
      contributionId:
        plan.rows.contribution.find(({ reference }) => reference === plan.reference(concern.contribution))
          ?.id ?? "",
      state: concern.state,
      why: concern.why,
      raisedBy: plan.id(`person ${concern.raisedBy}`),
      raisedAt: plan.day(concern.raisedDay, concern.key),
      note: concern.note ?? "",
      settledBy: concern.settledBy ? plan.id(`person ${concern.settledBy}`) : null,
      settledAt: concern.settledDay === undefined ? null : plan.day(concern.settledDay, concern.key),
    })),
  });
}
