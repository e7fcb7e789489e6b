import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { EditResponseInput } from "../domain/response.ts";
import { stateOfNewWords } from "../domain/second-reading.ts";
import { easyReadOf } from "../domain/wording.ts";
import { acceptEasyRead, takeDraft } from "../shared/drafts.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { putEasyRead } from "../shared/write-wording.ts";

/**
 * Gives a draft response other words. What stood there is kept, and whoever read it before has to read it again.
 * Refuses `changed-meanwhile` when it was published, or when somebody else gave it other words first.
 */
export async function editResponse(deps: Deps, actor: Actor, input: EditResponseInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "response.record", { slug: input.engagement });
    const draft = await takeDraft(tx, engagementId, input.response, input.revision);
    const before = easyReadOf(draft.wordings);
    const easyRead = acceptEasyRead(input.easyRead, before);
    const { id, kind, reason, revision, state } = draft;
    const same =
      kind === input.kind && reason === input.reason && JSON.stringify(easyRead) === JSON.stringify(before);
    if (same) {
      // Only the question whether a second person should read it. What one has said of these words stands.
      if (state !== "draft" && state !== "waiting") return;
      await tx.response.update({ where: { id }, data: { state: stateOfNewWords(input.ask) } });
      return;
    }
    await tx.responseEdit.create({
      data: {
        id: deps.ids.row(),
        engagementId,
        responseId: id,
        revision: revision + 1,
        kind,
        reason,
        easyRead: before,
        editedBy: actor.person?.id ?? "",
        editedAt: deps.clock(),
      },
    });
    await tx.response.update({
      where: { id },
      data: {
        kind: input.kind,
        reason: input.reason,
        revision: revision + 1,
        state: stateOfNewWords(input.ask),
      },
    });
    await putEasyRead(deps, tx, { engagementId, column: "responseId", id }, easyRead);
    await recordAudit(deps, tx, actor, "response.edit", { engagementId, subjectId: id });
  });
}
