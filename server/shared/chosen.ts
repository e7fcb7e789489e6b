import type { Prisma } from "../../prisma/generated/client.ts";
import { choicesInWords } from "../domain/choosing.ts";
import { FIRST_LANGUAGE } from "../domain/language.ts";
import { ANSWERED_BY, type QuestionKind } from "../domain/question.ts";
import {
  chooseWording,
  readWording,
  type WordingFormat,
  type WordingPreference,
  wordsOf,
} from "../domain/wording.ts";

const STANDARD = { where: { format: "standard", language: "en" }, take: 1 } as const;
const OPTION = { select: { wordings: STANDARD } } as const;

/** What was chosen in an answer, one option or several, in the wording that staff read. */
export const CHOSEN = {
  question: { select: { kind: true, wordings: STANDARD } },
  option: OPTION,
  choices: { orderBy: { position: "asc" }, select: { option: OPTION } },
} as const satisfies Prisma.ContributionSelect;

interface Worded {
  wordings: readonly { language: string; format: WordingFormat; sentences: unknown }[];
}

/** An answer as far as it was chosen. */
export interface ChosenRow {
  question: { kind: QuestionKind } | null;
  option: Worded | null;
  choices: readonly { option: Worded }[];
}

/** How staff and the public read a question: as everybody is asked it. */
const USUAL: WordingPreference = { language: FIRST_LANGUAGE, easyRead: false };

const said = ({ wordings }: Worded, reader: WordingPreference) =>
  wordsOf(chooseWording(wordings.map(readWording), reader));

/** Each option that was chosen, in words, from the first to the last. */
export function choicesOf({ option, choices }: Omit<ChosenRow, "question">, reader = USUAL): string[] {
  return [...(option ? [option] : []), ...choices.map((choice) => choice.option)].map((each) =>
    said(each, reader),
  );
}

/** What was chosen, in one line, or nothing. Words that stand beside it often make no sense without it. */
export function choiceOf(row: ChosenRow): string | null {
  return choicesInWords(choicesOf(row), isOrder(row.question?.kind)) || null;
}

/** Whether its options stand in an order. */
export const isOrder = (kind: QuestionKind | undefined): boolean =>
  kind !== undefined && ANSWERED_BY[kind].choosing === "order";

/** The question of an answer in words, or nothing. */
export const askedIn = (question: Worded | null): string | null =>
  (question && said(question, USUAL)) || null;

/** What was asked and what was chosen, for a page on which the words that go with it stand. */
export interface Choice {
  asked: string;
  chose: string;
}

export function shownChoice(row: ChosenRow & { question: Worded | null }): Choice | null {
  const chose = choiceOf(row);
  return chose ? { asked: askedIn(row.question) ?? "", chose } : null;
}
