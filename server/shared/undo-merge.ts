import type { Db, Tx } from "../db.ts";

/**
 * The merge by which a theme was merged, while it can be taken back: nobody has changed, answered or named one of its
 * themes since. Otherwise nothing.
 */
export async function mergeToUndo(db: Db | Tx, engagementId: string, themeId: string) {
  const theme = await db.theme.findFirst({
    where: { engagementId, id: themeId },
    select: { mergeId: true, mergedIntoId: true },
  });
  if (!theme?.mergeId || !theme.mergedIntoId) return null;
  const { mergeId, mergedIntoId: into } = theme;
  const rows = await db.theme.findMany({
    where: { engagementId, OR: [{ mergeId }, { id: into }] },
    select: { id: true, firstId: true, name: true, mergeId: true, mergedAt: true },
  });
  const merged = rows.filter((row) => row.mergeId === mergeId);
  const since = merged[0]?.mergedAt;
  if (!since || rows.some((row) => row.id === into && row.mergedAt !== null)) return null;
  const last = await db.themeChange.aggregate({ where: { engagementId, mergeId }, _max: { number: true } });
  const changed = await db.themeChange.count({
    where: {
      engagementId,
      themeId: { in: rows.map(({ id, firstId }) => firstId ?? id) },
      number: { gt: last._max.number ?? 0 },
    },
  });
  const answered = await db.responseTarget.count({
    where: {
      themeId: into,
      response: { OR: [{ createdAt: { gt: since } }, { publishedAt: { gt: since } }] },
    },
  });
  const named = await db.sourceLink.count({ where: { themeId: into, createdAt: { gt: since } } });
  return changed + answered + named === 0 ? { mergeId, into, merged } : null;
}
