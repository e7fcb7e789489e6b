import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { readWording, type WordingSubject as Subject, type WriteWordingsInput } from "../domain/wording.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { findWording, putWording, type WordingSubject } from "../shared/write-wording.ts";

/**
 * Writes wordings of an engagement, its topics, its activities, their sections, questions and notes to readers, in Easy Read and
 * in other languages, and takes away those that are empty. What is missing can be added at any time; what people may have answered
 * already stays as they read it. Refuses `not-found`, `activity-opened`, `question-unknown`, `option-unknown`.
 */
export async function writeWordings(deps: Deps, actor: Actor, input: WriteWordingsInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const where = { slug: input.engagement };
    const { engagementId } = await enterEngagement(tx, actor, "activity.design", where);
    // Two people who write at once come one after the other.
    await tx.$queryRaw`SELECT 1 FROM "Engagement" WHERE "id" = ${engagementId}::uuid FOR NO KEY UPDATE`;
    for (const wording of input.wordings) {
      const found = await findSubject(tx, engagementId, wording.subject, deps.clock());
      await writeOne(deps, tx, engagementId, found, wording);
      await recordAudit(deps, tx, actor, "wording.write", { engagementId, subjectId: found.id });
    }
  });
}

/** What has a name of its own in each wording. */
const NAMED = new Set<WordingSubject["column"]>(["activityId", "sectionId"]);

interface Found {
  id: string;
  /** The column of the wording that names it. */
  column: WordingSubject["column"];
  mayReplace: boolean;
}

/** What a wording is about. What people are asked is settled once it was opened. */
async function findSubject(tx: Tx, engagementId: string, subject: Subject, now: Date): Promise<Found> {
  if (subject.of === "engagement") return { id: engagementId, column: "aboutEngagementId", mayReplace: true };
  if (subject.of === "topic") {
    const place = { engagementId_position: { engagementId, position: subject.topic } };
    const topic = await tx.topic.findUnique({ where: place });
    return { id: topic?.id ?? refuse("not-found"), column: "topicId", mayReplace: true };
  }
  if (subject.of === "discarded") {
    const option = await tx.discardedOption.findFirst({ where: { engagementId, id: subject.option } });
    return { id: option?.id ?? refuse("not-found"), column: "discardedOptionId", mayReplace: true };
  }
  const activity = await tx.activity.findUnique({
    where: { engagementId_slug: { engagementId, slug: subject.activity } },
  });
  if (!activity) return refuse("not-found");
  const mayReplace = activityState(activity, now) === "draft";
  if (subject.of === "activity") return { id: activity.id, column: "activityId", mayReplace };
  if (subject.of === "section") {
    const section = await tx.section.findFirst({ where: { id: subject.section, activityId: activity.id } });
    return { id: section?.id ?? refuse("not-found"), column: "sectionId", mayReplace };
  }
  if (subject.of === "note") {
    const told = { id: subject.version, note: { not: null }, document: { activityId: activity.id } };
    const version = await tx.packVersion.findFirst({ where: told });
    return { id: version?.id ?? refuse("not-found"), column: "packVersionId", mayReplace: false };
  }
  const question = await tx.question.findUnique({
    where: { activityId_position: { activityId: activity.id, position: subject.question } },
    include: { options: true },
  });
  if (!question) return refuse("question-unknown");
  if (subject.of === "question") return { id: question.id, column: "questionId", mayReplace };
  const option = question.options.find(({ position }) => position === subject.option);
  return { id: option?.id ?? refuse("option-unknown"), column: "optionId", mayReplace };
}

async function writeOne(
  deps: Deps,
  tx: Tx,
  engagementId: string,
  { id, column, mayReplace }: Found,
  { language, format, ...given }: WriteWordingsInput["wordings"][number],
) {
  const subject = { engagementId, column, id };
  const row = await findWording(tx, subject, { language, format });
  const before = row ? readWording(row) : { heading: null, sentences: [] };
  const replaces =
    (given.heading !== undefined && before.heading) || (given.sentences && before.sentences.length > 0);
  if (replaces && !mayReplace)
    refuse("activity-opened", "This has been opened already. What people have read stays as it is.");
  await putWording(
    deps,
    tx,
    subject,
    { language, format },
    {
      heading: (NAMED.has(column) && (given.heading ?? before.heading)) || null,
      sentences: given.sentences ?? before.sentences,
    },
  );
}
