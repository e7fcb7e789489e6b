/**
 * Equality monitoring: who took part, by protected characteristic (Equality Act 2010, section 4), so that an
 * authority sees whom it did not hear (section 149). What somebody answers is never kept beside what they said.
 */
import { z } from "zod";
import { consultationPlace } from "./submission.ts";

export const PREFER_NOT = "prefer_not";

/**
 * Each set of questions that was ever asked, by its number, with the answers to choose from: answers
 * are counted by the set they were given to. A set that has been used is never changed, a new one is added.
 */
export const EQUALITY_SETS = {
  1: {
    age: ["under_16", "16_24", "25_44", "45_64", "65_74", "75_over", PREFER_NOT],
    disability: ["yes", "no", PREFER_NOT],
    sex: ["female", "male", PREFER_NOT],
    gender: ["same", "different", PREFER_NOT],
    ethnicity: ["asian", "black", "mixed", "white", "another", PREFER_NOT],
    religion: ["none", "buddhist", "christian", "hindu", "jewish", "muslim", "sikh", "another", PREFER_NOT],
    orientation: ["straight", "gay", "bisexual", "another", PREFER_NOT],
    pregnancy: ["yes", "no", PREFER_NOT],
    partnership: ["yes", "no", PREFER_NOT],
  },
} as const satisfies Record<number, Record<string, readonly string[]>>;

/** The set that people are asked now. */
export const CURRENT_SET = 1;
type CurrentSet = (typeof EQUALITY_SETS)[typeof CURRENT_SET];
export type EqualityQuestion = keyof CurrentSet;
export const EQUALITY_QUESTIONS = Object.keys(EQUALITY_SETS[CURRENT_SET]) as EqualityQuestion[];

/** Sheets are filed together, never fewer at once: of fewer, somebody could be picked out. */
export const FEWEST_FILED = 10;

const answersInput = z
  .partialRecord(z.enum(EQUALITY_QUESTIONS), z.string())
  .superRefine((answers, context) => {
    for (const question of EQUALITY_QUESTIONS) {
      const listed: readonly string[] = EQUALITY_SETS[CURRENT_SET][question];
      const answer = answers[question];
      if (answer === undefined || listed.includes(answer)) continue;
      const message = "Choose one of the answers that are listed, or leave this out.";
      context.addIssue({ code: "custom", path: [question], message });
    }
  });

/** What somebody says about themselves. Every question may be left out. */
export const sendMonitoringInput = z.object({
  ...consultationPlace,
  /** The form's own: a retry repeats it. */
  key: z.uuid(),
  set: z.literal(CURRENT_SET),
  answers: answersInput,
});
export type SendMonitoringInput = z.infer<typeof sendMonitoringInput>;

/** The first day of the month, in UTC: nothing finer is kept. */
export function monthOf(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
}

export interface Sheet {
  setVersion: number;
  answers: Readonly<Record<string, string>>;
  month: Date;
}

/**
 * Takes sheets apart into single answers in the order of their new ids. `id` must give random ids
 * without any order in time: then neither an id nor a row's place says which answers came together.
 */
export function takeApart(sheets: readonly Sheet[], id: () => string) {
  return sheets
    .flatMap(({ setVersion, answers, month }) =>
      Object.entries(answers).map(([question, answer]) => ({
        id: id(),
        setVersion,
        question,
        answer,
        month,
      })),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Where a question, or an answer to it, stands in the set that it was given to; for putting counts in order. */
export function placeInSet(setVersion: number, question: string, answer?: string): number {
  const set: Readonly<Record<string, readonly string[]>> =
    EQUALITY_SETS[setVersion as keyof typeof EQUALITY_SETS] ?? {};
  return answer === undefined ? Object.keys(set).indexOf(question) : (set[question] ?? []).indexOf(answer);
}
