import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { type ActivityTimes, activityState } from "../domain/activity.ts";
import {
  type AddDocumentInput,
  type AddPackVersionInput,
  acceptChange,
  acceptContent,
  type PackContent,
} from "../domain/pack.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";
import { putEasyRead } from "../shared/write-wording.ts";

/**
 * Adds a document to a consultation's pack, with its first version. After the opening it comes with a note to
 * readers, and may give more time. Refuses `activity-closed`, `invalid` and every `file-…`.
 */
export async function addDocument(deps: Deps, actor: Actor, input: AddDocumentInput): Promise<void> {
  const content = accept(acceptContent(input));
  await deps.db.$transaction(async (tx) => {
    const entered = await enterPack(tx, actor, input);
    const { engagementId } = entered.engagement;
    const documents = await tx.packDocument.count({ where: { activityId: entered.activity.id } });
    const id = deps.ids.row();
    const { title, format, tells } = input;
    const language = format === "welsh" ? "cy" : input.language;
    await tx.packDocument.create({
      data: { id, engagementId, activityId: entered.activity.id, title, format, language, tells },
    });
    await publish(deps, tx, actor, entered, input, {
      document: id,
      number: 1,
      content,
      documents: documents + 1,
    });
  });
}

/**
 * Puts a new version of a document in the place of the one that its writer saw; that one stays readable.
 * Refuses `changed-meanwhile` where somebody was faster, and as `addDocument` does.
 */
export async function addPackVersion(deps: Deps, actor: Actor, input: AddPackVersionInput): Promise<void> {
  const content = accept(acceptContent(input));
  await deps.db.$transaction(async (tx) => {
    const entered = await enterPack(tx, actor, input);
    const document = await tx.packDocument.findFirst({
      where: { id: input.document, activityId: entered.activity.id },
      select: { id: true, versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
    });
    if (!document) return refuse("not-found");
    if (document.versions[0]?.number !== input.replaces) return refuse("changed-meanwhile");
    const number = input.replaces + 1;
    await publish(deps, tx, actor, entered, input, { document: document.id, number, content, documents: 0 });
  });
}

type Entered = Awaited<ReturnType<typeof enterPack>>;

/** Enters a consultation, held until the end: opening it and changing its pack wait for each other. */
async function enterPack(tx: Tx, actor: Actor, input: { engagement: string; activity: string }) {
  const { engagement, activity } = await enterActivity(tx, actor, "activity.design", input);
  if (activity.kind !== "consultation") return refuse("not-found");
  const [times] = await tx.$queryRaw<ActivityTimes[]>`
    SELECT "openedAt", "closesAt", "closedAt" FROM "Activity" WHERE id = ${activity.id}::uuid FOR UPDATE`;
  return { engagement, activity: { ...activity, ...times } };
}

interface What {
  document: string;
  number: number;
  content: PackContent;
  documents: number;
}

async function publish(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { engagement, activity }: Entered,
  input: AddDocumentInput | AddPackVersionInput,
  { document, number, content, documents }: What,
): Promise<void> {
  const { engagementId } = engagement;
  const now = deps.clock();
  const change = accept(acceptChange(activity, input, documents, now));
  const id = deps.ids.row();
  await tx.packVersion.create({
    data: {
      id,
      engagementId,
      documentId: document,
      number,
      ...content,
      ...change,
      publishedBy: actor.person?.id ?? "",
      publishedAt: now,
    },
  });
  if (change.note) {
    await putEasyRead(deps, tx, { engagementId, column: "packVersionId", id }, input.noteEasyRead);
  }
  if (change.extendedTo) {
    await tx.activity.update({ where: { id: activity.id }, data: { closesAt: change.extendedTo } });
  }
  await recordAudit(deps, tx, actor, "pack.publish", { engagementId, subjectId: id });
  if (activityState(activity, now) === "open" && change.extendedTo) {
    await recordAudit(deps, tx, actor, "activity.extend", { engagementId, subjectId: activity.id });
  }
}
