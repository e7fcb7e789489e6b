import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import { FIRST_LANGUAGE } from "../domain/language.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { MOST_SECTIONS, type SaveSectionInput } from "../domain/section.ts";
import { enterDraftConsultation } from "../shared/arrange.ts";
import { sameRevision } from "../shared/openness.ts";
import { recordAudit } from "../shared/record.ts";
import { putWording } from "../shared/write-wording.ts";

/**
 * Adds a section at the end of a consultation, or changes the one that its writer saw, in the usual words and in Easy
 * Read. Refuses `activity-opened`, `changed-meanwhile`, `sessions-full`, `not-found`.
 */
export async function saveSection(
  deps: Deps,
  actor: Actor,
  input: SaveSectionInput,
): Promise<{ id: string }> {
  return deps.db.$transaction(async (tx) => {
    const { engagement, activity } = await enterDraftConsultation(deps, tx, actor, input);
    const { engagementId } = engagement;
    const id = input.section
      ? await change(tx, activity.id, input.section, input.revision)
      : await add(deps, tx, engagementId, activity.id);
    const subject = { engagementId, column: "sectionId" as const, id };
    const { title, introduction, easyTitle, easyRead } = input;
    const which = (format: "standard" | "easy_read") => ({ language: FIRST_LANGUAGE, format });
    await putWording(deps, tx, subject, which("standard"), { heading: title, sentences: introduction });
    await putWording(deps, tx, subject, which("easy_read"), {
      heading: easyTitle || null,
      sentences: easyRead,
    });
    await recordAudit(deps, tx, actor, "section.write", { engagementId, subjectId: id });
    return { id };
  });
}

async function add(deps: Deps, tx: Tx, engagementId: string, activityId: string): Promise<string> {
  const sections = await tx.section.count({ where: { activityId } });
  if (sections >= MOST_SECTIONS)
    refuse("sessions-full", `A consultation has at most ${MOST_SECTIONS} sections.`);
  const id = deps.ids.row();
  await tx.section.create({ data: { id, engagementId, activityId, position: sections + 1 } });
  return id;
}

async function change(tx: Tx, activityId: string, id: string, seen: number | undefined): Promise<string> {
  const section = await tx.section.findFirst({ where: { id, activityId } });
  if (!section) return refuse("not-found", "Somebody has removed this section.");
  sameRevision(section.revision, seen);
  await tx.section.update({ where: { id }, data: { revision: { increment: 1 } } });
  return id;
}
