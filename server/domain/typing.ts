/** Answers that came on paper, by letter, by phone or in person, and that staff type in. */
import { z } from "zod";
import { type ActivityTimes, activityState } from "./activity.ts";
import { dayInWords, dayOf } from "./day.ts";
import { reading } from "./language.ts";
import { moment } from "./moment.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { adultStep, type Speaker, speakerFields } from "./speaker.ts";
import { consultationPlace, givenAnswer } from "./submission.ts";
import { fileName, longText } from "./text.ts";

export const TYPED_CHANNELS = ["paper", "letter", "phone", "in_person"] as const;
export type TypedChannel = (typeof TYPED_CHANNELS)[number];

/** Questions that one form can answer. */
const MOST_ANSWERS = 200;

export const typeInInput = z.object({
  ...consultationPlace,
  /** Made with the form: the same form sent twice is saved once. */
  key: z.uuid(),
  channel: z.enum(TYPED_CHANNELS, "Choose how it came."),
  /** The day on which it was said or written: any moment of that day. */
  saidOn: moment("Write the day, such as 31 3 2027."),
  ...speakerFields,
  /** The wording on the paper, whoever answered on it. */
  ...reading,
  youngWords: z.enum(["on", "off"]).default("off"),
  answers: z.array(z.object(givenAnswer)).max(MOST_ANSWERS).default([]),
  /** A letter that answers no question, whole. */
  letter: longText.default(""),
  /** A scan of that letter, or of what came with the answer to a question that asks for files. */
  scan: z
    .object({
      fileName: fileName.default(""),
      bytes: z.instanceof(Uint8Array),
      questionId: z.uuid().nullable().default(null),
    })
    .nullable()
    .default(null),
});
export type TypeInInput = z.infer<typeof typeInInput>;

/**
 * When something counts as said: in time, late, or refused. It is the day on the paper that counts, not the day on
 * which somebody finds the time to type it.
 */
export function acceptSaid(
  activity: ActivityTimes & { lateUntil: Date | null },
  saidOn: Date,
  now: Date,
): { at: Date; late: boolean } | Refusal {
  const { openedAt, closesAt, closedAt, lateUntil } = activity;
  if (!openedAt || activityState(activity, now) === "draft") return refusal("activity-not-open");
  const wrongDay = (sentence: string) => refusal("invalid", undefined, { saidOn: sentence });
  const day = dayOf(saidOn);
  if (day > dayOf(now)) return wrongDay("This day has not come yet. Write today, or an earlier day.");
  if (day < dayOf(openedAt))
    return wrongDay(`This opened on ${dayInWords(openedAt)}. Write that day or a later one.`);
  const at = day === dayOf(now) ? now : new Date(saidOn.getTime() - 12 * 3_600_000);
  const closes = [closesAt, closedAt].filter((date): date is Date => date !== null && date <= now);
  const closed = closes.sort((one, other) => one.getTime() - other.getTime())[0];
  if (!closed || day <= dayOf(closed)) return { at, late: false };
  if (lateUntil && day <= dayOf(lateUntil)) return { at, late: true };
  return wrongDay(
    lateUntil
      ? `Late answers were taken until ${dayInWords(lateUntil)}. This came after that.`
      : `This closed on ${dayInWords(closed)}, and takes no late answers.`,
  );
}

/**
 * Why the answers of a young person cannot be saved, or nothing: below the authority's age an adult has to have agreed,
 * on paper as online.
 */
export function typedAdultProblem(speaker: Speaker, adultUnder: number): Refusal | null {
  const missing = adultStep(speaker);
  if (missing === "age")
    return refusal("invalid", undefined, {
      underAge: `Say whether the young person is under ${adultUnder}. If you do not know, ask before you save this.`,
    });
  if (missing === "adult")
    return refusal("invalid", undefined, {
      agreedBy: `Somebody under ${adultUnder} takes part when an adult has agreed. Say who agreed, or ask them before you save this.`,
    });
  return null;
}
