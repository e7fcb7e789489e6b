import type { Prisma } from "../../prisma/generated/client.ts";
import { readWording, type WordingFormat, wordsOf } from "../domain/wording.ts";

/** The option of an answer, in the wording that staff read. */
export const STANDARD_OPTION = {
  select: { wordings: { where: { format: "standard" }, take: 1 } },
} as const satisfies Prisma.Contribution$optionArgs;

interface Row {
  wordings: readonly { language: string; format: WordingFormat; sentences: unknown }[];
}

/** What was chosen, in words, or nothing. Words that stand beside it often make no sense without it. */
export const choiceOf = (option: Row | null): string | null =>
  wordsOf(option?.wordings.map(readWording)[0]) || null;
