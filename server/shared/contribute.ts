/** Saves contributions with their words and choices, one whole passage each and their thread events. */
import type { Prisma } from "../../prisma/generated/client.ts";
import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";

export type NewContribution = Omit<
  Prisma.ContributionUncheckedCreateInput,
  "id" | "reference" | "createdAt" | "choices"
> & {
  /** The words. A choice without words has none. */
  words: string | null;
  /** What of them their author wrote, where the rest was typed of their files. */
  own?: string | null;
  /** The options of an answer of several, from the first to the last. */
  choices?: readonly string[];
  /** When it was said; the time now by default. */
  at?: Date;
};

export interface SavedContribution {
  id: string;
  reference: string;
  passageId: string;
}

/**
 * Saves all of them in a statement a table, however many there are. `quietly` writes no thread events: whoever passes
 * it tells the thread in its own way.
 */
export async function saveContributions(
  deps: Deps,
  tx: Tx,
  contributions: readonly NewContribution[],
  options: { quietly?: boolean } = {},
): Promise<SavedContribution[]> {
  const now = deps.clock();
  const saved = contributions.map(() => ({
    id: deps.ids.row(),
    reference: deps.ids.reference(),
    passageId: deps.ids.row(),
  }));
  const pair = contributions.map((contribution, index) => ({
    contribution,
    ids: saved[index] as SavedContribution,
  }));
  await tx.contribution.createMany({
    data: pair.map(({ contribution: { words: _words, own: _own, choices: _choices, at, ...data }, ids }) => ({
      ...data,
      id: ids.id,
      reference: ids.reference,
      createdAt: at ?? now,
    })),
  });
  const texts = pair.flatMap(({ contribution, ids }) =>
    contribution.words === null
      ? []
      : [
          {
            contributionId: ids.id,
            engagementId: contribution.engagementId,
            language: contribution.language ?? "en",
            text: contribution.words,
            own: contribution.own ?? null,
            salt: deps.ids.salt(),
          },
        ],
  );
  if (texts.length > 0) await tx.contributionText.createMany({ data: texts });
  const choices = pair.flatMap(({ contribution: { engagementId, questionId, choices = [] }, ids }) =>
    questionId
      ? choices.map((optionId, index) => ({
          engagementId,
          questionId,
          contributionId: ids.id,
          optionId,
          position: index + 1,
        }))
      : [],
  );
  if (choices.length > 0) await tx.contributionChoice.createMany({ data: choices });
  await tx.passage.createMany({
    data: pair.map(({ contribution, ids }) => ({
      id: ids.passageId,
      engagementId: contribution.engagementId,
      contributionId: ids.id,
    })),
  });
  if (!options.quietly) {
    await tx.threadEvent.createMany({
      data: pair.map(({ contribution, ids }) => ({
        id: deps.ids.row(),
        engagementId: contribution.engagementId,
        kind: "contribution.received",
        contributionId: ids.id,
        at: contribution.at ?? now,
      })),
    });
  }
  return saved;
}
