import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused } from "../domain/refusal.ts";
import { type ReadDraftInput, secondReaderProblem, stateAfter, writersOf } from "../domain/second-reading.ts";
import { takeDraft } from "../shared/drafts.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";

/**
 * A second reader agrees to a draft response, or asks for a change with a note. Refuses whoever wrote any of it
 * (`own-words`), and `changed-meanwhile` when the words are no longer those that they read.
 */
export async function readDraft(deps: Deps, actor: Actor, input: ReadDraftInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "response.record", { slug: input.engagement });
    const draft = await takeDraft(tx, engagementId, input.response, input.revision);
    const readBy = actor.person?.id ?? "";
    const problem = secondReaderProblem(writersOf(draft), readBy);
    if (problem) throw new Refused(problem);
    const { id, revision } = draft;
    const reading = { verdict: input.verdict, readBy };
    await tx.secondReading.create({
      data: {
        id: deps.ids.row(),
        engagementId,
        responseId: id,
        revision,
        ...reading,
        note: input.note,
        readAt: deps.clock(),
      },
    });
    const ofTheseWords = draft.readings.filter((each) => each.revision === revision);
    await tx.response.update({ where: { id }, data: { state: stateAfter([...ofTheseWords, reading]) } });
    await recordAudit(deps, tx, actor, "response.second-read", { engagementId, subjectId: id });
  });
}
