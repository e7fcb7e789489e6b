import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordResponseInput } from "../domain/response.ts";
import { stateOfNewWords } from "../domain/second-reading.ts";
import { acceptEasyRead } from "../shared/drafts.ts";
import { takePassage } from "../shared/passages.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { putEasyRead } from "../shared/write-wording.ts";

async function targetOf(tx: Tx, engagementId: string, input: RecordResponseInput) {
  if (input.theme) {
    const theme = await tx.theme.findFirst({
      where: { engagementId, id: input.theme },
      select: { id: true },
    });
    if (!theme) return refuse("not-found");
    // Two who answer the same theme at once wait here for each other.
    await tx.$queryRaw`SELECT FROM "Theme" WHERE id = ${theme.id}::uuid FOR NO KEY UPDATE`;
    return { themeId: theme.id };
  }
  const { contribution = "", passage } = input;
  const { id } = await takePassage(tx, engagementId, { reference: contribution, passage });
  return { passageId: id };
}

/**
 * Answers a contribution, one passage of it, or a theme, with a reason. A draft until responses are published together. Refuses
 * `changed-meanwhile` while there is a response that its writer has not seen: of two who answer at once the second is
 * shown the first one's, and may still record their own.
 */
export async function recordResponse(deps: Deps, actor: Actor, input: RecordResponseInput) {
  const easyRead = acceptEasyRead(input.easyRead);
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "response.record", { slug: input.engagement });
    const target = await targetOf(tx, engagementId, input);
    if (input.known) {
      const unseen = await tx.responseTarget.count({
        where: { engagementId, ...target, responseId: { notIn: input.known } },
      });
      if (unseen > 0) {
        return refuse(
          "changed-meanwhile",
          "Somebody else answered this while you were writing. Your words are kept. Read theirs below, then record yours as well if it is still needed.",
        );
      }
    }
    const id = deps.ids.row();
    await tx.response.create({
      data: {
        id,
        engagementId,
        kind: input.kind,
        reason: input.reason,
        state: stateOfNewWords(input.ask),
        createdBy: actor.person?.id ?? "",
        createdAt: deps.clock(),
      },
    });
    await tx.responseTarget.create({ data: { id: deps.ids.row(), engagementId, responseId: id, ...target } });
    await putEasyRead(deps, tx, { engagementId, column: "responseId", id }, easyRead);
    await recordAudit(deps, tx, actor, "response.record", { engagementId, subjectId: id });
    return { id };
  });
}
