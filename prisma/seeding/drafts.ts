import type { Tx } from "../../server/db.ts";
import { demonstration } from "../demonstration/index.ts";
import { wholePassage } from "./passages.ts";
import type { Plan } from "./plan.ts";
import { planWordings } from "./questions.ts";

/** Responses that only staff see, with who changed them and what second readers said. */
export async function writeDrafts(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId } = plan;
  for (const draft of demonstration.drafts) {
    const { key, kind, reason, state, by, day, before = [], readings = [] } = draft;
    const responseId = plan.id(`response ${key}`);
    await tx.response.create({
      data: {
        id: responseId,
        engagementId,
        kind,
        reason,
        state,
        revision: before.length + 1,
        createdBy: plan.id(`person ${by}`),
        createdAt: plan.day(day, key),
      },
    });
    planWordings(plan, `response ${key}`, { responseId }, draft);
    await tx.responseTarget.createMany({
      data: draft.contributions.map((contribution) => ({
        id: plan.id(`target ${key} ${contribution}`),
        engagementId,
        responseId,
        passageId: wholePassage(plan, contribution).passageId,
      })),
    });
    await tx.responseEdit.createMany({
      data: before.map((was, index) => ({
        id: plan.id(`edit ${key} ${index}`),
        engagementId,
        responseId,
        revision: index + 2,
        kind,
        reason: was.reason,
        easyRead: draft.easyRead.map((sentence) => ({ ...sentence })),
        editedBy: plan.id(`person ${was.by}`),
        editedAt: plan.day(was.until, key),
      })),
    });
    await tx.secondReading.createMany({
      data: readings.map(({ by: reader, day: readDay, changes, verdict, note = "" }, index) => ({
        id: plan.id(`second reading ${key} ${index}`),
        engagementId,
        responseId,
        revision: changes + 1,
        verdict,
        note,
        readBy: plan.id(`person ${reader}`),
        readAt: plan.day(readDay, key),
      })),
    });
  }
}
