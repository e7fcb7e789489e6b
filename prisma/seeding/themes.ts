/** The themes of the demonstration, and how they became what they are: one was split, and one merged into another. */
import type { Tx } from "../../server/db.ts";
import type { ThemeChange } from "../../server/domain/theme.ts";
import { demonstration } from "../demonstration/index.ts";
import type { Prisma } from "../generated/client.ts";
import type { Plan } from "./plan.ts";

type Change = Omit<Prisma.ThemeChangeCreateManyInput, "id" | "engagementId">;

/** Writes the themes, what they gather and their history. */
export async function writeThemes(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId, rows } = plan;
  const { themes, themesMerged, themesSplit } = demonstration;
  const idOf = (key: string) => plan.id(`theme ${key}`);
  const mergedAt = plan.day(themesMerged.day, "themes merged");
  const splitAt = plan.day(themesSplit.day, "themes split");
  const mergedBy = plan.id(`person ${themesMerged.by}`);
  const mergeId = plan.id("themes merged");
  const withWords = new Set(rows.contributionText.map(({ contributionId }) => contributionId));
  const chosenOnly = new Set(
    rows.passage.filter((passage) => !withWords.has(passage.contributionId)).map(({ id }) => id),
  );
  const changes: Change[] = [];
  const happened = (theme: string, kind: ThemeChange, changedAt: Date, more: Partial<Change>) =>
    changes.push({ themeId: idOf(theme), kind, changedBy: mergedBy, changedAt, ...more });

  const coded: Prisma.PassageThemeCreateManyInput[] = [];
  const counts = { merged: 0, split: 0 };
  for (const row of rows.passageTheme) {
    const at = new Date(row.codedAt ?? mergedAt);
    const known = themes.find(({ key }) => idOf(key) === row.themeId)?.key ?? "";
    const isMerged = known === themesMerged.into && at < mergedAt && chosenOnly.has(row.passageId);
    const isSplit = known === themesSplit.to && at < splitAt;
    const first = isMerged ? themesMerged.key : isSplit ? themesSplit.from : known;
    happened(first, "passages_added", at, { passages: 1, changedBy: row.codedBy });
    if (isMerged) {
      counts.merged++;
      coded.push({ ...row, themeId: idOf(themesMerged.key) });
      coded.push({ ...row, codedBy: mergedBy, codedAt: mergedAt, mergeId });
    } else {
      if (isSplit) counts.split++;
      coded.push(isSplit ? { ...row, codedBy: plan.id(`person ${themesSplit.by}`), codedAt: splitAt } : row);
    }
  }

  const merge = { passages: counts.merged, mergeId };
  happened(themesMerged.key, "merged_into", mergedAt, { ...merge, otherId: idOf(themesMerged.into) });
  happened(themesMerged.into, "took_in", mergedAt, { ...merge, otherId: idOf(themesMerged.key) });
  const split = { passages: counts.split, changedBy: plan.id(`person ${themesSplit.by}`) };
  happened(themesSplit.from, "split_into", splitAt, { ...split, otherId: idOf(themesSplit.to) });
  happened(themesSplit.to, "split_from", splitAt, { ...split, otherId: idOf(themesSplit.from) });
  const began = new Date(Math.min(...changes.map(({ changedAt }) => new Date(changedAt).getTime())));
  for (const { key } of [...themes, themesMerged]) {
    const at = key === themesSplit.to ? splitAt : began;
    changes.unshift({ themeId: idOf(key), kind: "made", changedBy: plan.id("person nadia"), changedAt: at });
  }

  await tx.theme.createMany({
    data: [
      ...themes.map(({ key, name, description }) => ({ id: idOf(key), engagementId, name, description })),
      {
        id: idOf(themesMerged.key),
        engagementId,
        name: themesMerged.name,
        description: themesMerged.description,
        mergedIntoId: idOf(themesMerged.into),
        mergedAt,
        mergedBy,
        mergeId,
      },
    ],
  });
  await tx.passageTheme.createMany({ data: coded });
  // They are numbered in the order in which they happened.
  const inOrder = changes
    .map((change, nth) => ({ ...change, id: plan.id(`theme change ${nth}`), engagementId }))
    .sort((one, other) => new Date(one.changedAt).getTime() - new Date(other.changedAt).getTime());
  await tx.themeChange.createMany({ data: inOrder });
}
