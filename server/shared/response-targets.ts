import type { Tx } from "../db.ts";
import { leadOn } from "./themes.ts";

/** Lets responses that are about to be published answer the themes that their themes were merged into since. */
export async function leadResponsesOn(tx: Tx, engagementId: string, responseIds: readonly string[]) {
  const targets = await tx.responseTarget.findMany({
    where: { responseId: { in: [...responseIds] }, themeId: { not: null } },
    select: { id: true, responseId: true, themeId: true },
  });
  const leads = await leadOn(
    tx,
    engagementId,
    targets.flatMap(({ themeId }) => themeId ?? []),
  );
  const answered = new Set(targets.map(({ responseId, themeId }) => `${responseId} ${themeId}`));
  for (const { id, responseId, themeId } of targets) {
    const into = themeId && leads.get(themeId);
    if (!into || into === themeId) continue;
    // It answers both already: once is enough.
    if (answered.has(`${responseId} ${into}`)) await tx.responseTarget.delete({ where: { id } });
    else await tx.responseTarget.update({ where: { id }, data: { themeId: into } });
    answered.add(`${responseId} ${into}`);
  }
}
