import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { MappedRow } from "../domain/contribution-import.ts";
import { ROWS_IN_A_CHUNK } from "../domain/import-batch.ts";
import { type Actor, NOBODY } from "../domain/policy.ts";
import type { ThreadKind } from "../domain/thread.ts";
import { type SavedContribution, saveContributions } from "../shared/contribute.ts";
import { rowsOf } from "../shared/import-rows.ts";
import { recordThread } from "../shared/record.ts";
import { leadOn, recordTheme, themesNamed } from "../shared/themes.ts";

/**
 * Gives imported contributions the themes that their file names, and makes those that are not there yet. The name of one
 * that was merged means the theme that it was merged into.
 */
async function themeImported(
  deps: Deps,
  tx: Tx,
  { engagementId, createdBy }: { engagementId: string; createdBy: string },
  rows: readonly MappedRow[],
  saved: readonly SavedContribution[],
): Promise<void> {
  // In one order everywhere: two imports that make the same themes wait for each other, and never both.
  const names = rows.flatMap(({ themes }) => themes);
  if (names.length === 0) return;
  const importer: Actor = { ...NOBODY, person: { id: createdBy, memberships: [], organisationIds: [] } };
  const named = await themesNamed(deps, tx, importer, engagementId, names);
  const leads = await leadOn(tx, engagementId, named.values());
  const idOf = (name: string) => leads.get(named.get(name) ?? "");
  const coded = rows.flatMap((row, at) => {
    const one = saved[at];
    const themeIds = new Set(row.themes.flatMap((name) => idOf(name) ?? []));
    return [...themeIds].flatMap((themeId) =>
      one ? [{ contributionId: one.id, passageId: one.passageId, themeId }] : [],
    );
  });
  await tx.passageTheme.createMany({
    data: coded.map(({ passageId, themeId }) => ({
      engagementId,
      passageId,
      themeId,
      codedBy: createdBy,
      codedAt: deps.clock(),
    })),
  });
  for (const themeId of new Set(coded.map((each) => each.themeId))) {
    const passages = coded.filter((each) => each.themeId === themeId).length;
    await recordTheme(deps, tx, importer, { engagementId, themeId, kind: "passages_added", passages });
  }
  await tx.threadEvent.createMany({
    data: coded.map((facts) => ({
      id: deps.ids.row(),
      engagementId,
      kind: "contribution.themed" satisfies ThreadKind,
      at: deps.clock(),
      ...facts,
    })),
  });
}

/**
 * Stages the rows of a started import in chunks, then reveals them all by one statement. It goes on
 * from where it was stopped; of two that run at once, the second finds its chunk taken and ends.
 */
export async function stageImport(deps: Deps, batchId: string): Promise<void> {
  const batch = await deps.db.importBatch.findUnique({ where: { id: batchId } });
  if (batch?.state !== "staging") return;
  const { rows } = await rowsOf(batch);
  const { engagementId, activityId } = batch;

  for (let staged = batch.stagedRows; staged < rows.length; staged += ROWS_IN_A_CHUNK) {
    const chunk = rows.slice(staged, staged + ROWS_IN_A_CHUNK);
    const taken = await deps.db.$transaction(async (tx) => {
      const { count } = await tx.importBatch.updateMany({
        where: { id: batchId, state: "staging", stagedRows: staged },
        data: { stagedRows: staged + chunk.length },
      });
      if (count === 0) return false;
      const saved = await saveContributions(
        deps,
        tx,
        chunk.map((row) => ({
          engagementId,
          activityId,
          kind: "imported" as const,
          channel: row.channel,
          voice: row.voice,
          perspective: row.perspective,
          language: row.language,
          wordingFormat: row.wording,
          wordingLanguage: row.wordingLanguage,
          importId: batchId,
          words: row.text,
          ...(row.saidAt ? { at: row.saidAt } : {}),
        })),
        { quietly: true },
      );
      await themeImported(deps, tx, batch, chunk, saved);
      return true;
    });
    if (!taken) return;
  }

  await deps.db.$transaction(async (tx) => {
    const { count } = await tx.importBatch.updateMany({
      where: { id: batchId, state: "staging" },
      data: { state: "revealed", revealedAt: deps.clock(), file: null },
    });
    if (count === 1) await recordThread(deps, tx, engagementId, "import.revealed", { importId: batchId });
  });
}
