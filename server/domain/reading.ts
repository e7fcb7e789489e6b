/** Reading, theming and approving what people said. */
import { z } from "zod";
import { CHANNELS, PERSPECTIVES, VOICES } from "./speaker.ts";
import { longText, shortText } from "./text.ts";

/** Contributions on one page of the queue. */
export const QUEUE_PAGE = 50;
/** What is counted exactly. Beyond it nobody plans by the number, and counting on would take longer for every row. */
export const COUNTED_UP_TO = 1_000;

/** "37", "more than 1,000". */
export function countAlone(count: number): string {
  return count > COUNTED_UP_TO
    ? `more than ${COUNTED_UP_TO.toLocaleString("en-GB")}`
    : count.toLocaleString("en-GB");
}

/** "1 contribution", "37 contributions", "more than 1,000 contributions". */
export function countInWords(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${countAlone(count)} ${many}`;
}

const filter = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What the queue can be narrowed to. Every one of them holds at once; what is not valid narrows nothing. */
export const queueFilters = z.object({
  /** Words in it, or its reference, or that of the receipt it was sent under. */
  words: filter(shortText),
  show: filter(z.enum(["unread", "unapproved", "untyped"])),
  /** What has been answered so far: nothing, something that only staff see, something that is published. */
  response: filter(z.enum(["none", "draft", "published"])),
  /** Passages that were given to somebody to answer. */
  given: filter(z.enum(["me", "somebody"])),
  question: filter(z.uuid()),
  theme: filter(z.uuid()),
  clause: filter(z.uuid()),
  perspective: filter(z.enum(PERSPECTIVES)),
  voice: filter(z.enum(VOICES)),
  channel: filter(z.enum(CHANNELS)),
});
export type QueueFilters = z.output<typeof queueFilters>;

export const queueInput = queueFilters.extend({
  engagement: shortText,
  /** The page that begins after this reference, or ends before that one; the first page without either. */
  after: filter(shortText),
  before: filter(shortText),
});
export type QueueInput = z.output<typeof queueInput>;

export const contributionInput = z.object({ engagement: shortText, reference: shortText });
export type ContributionInput = z.infer<typeof contributionInput>;

/** How long somebody who opened a contribution is left alone with it, in minutes. Whatever they do there begins it anew. */
const CLAIM_LASTS = 10;
/** What one person does with a contribution within so many minutes is one reading. */
const SITTING_LASTS = 30;

const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);

/** Claims made before this have lapsed. */
export const claimsLapsedBefore = (now: Date): Date => minutesBefore(now, CLAIM_LASTS);

/** Whether somebody who read it last at `last` reads it anew. */
export const isNewReading = (last: Date | null, now: Date): boolean =>
  last === null || last < minutesBefore(now, SITTING_LASTS);

export const takeNextInput = z.object({
  engagement: shortText,
  /** The reference that is open now. It is not given again. */
  from: shortText.optional(),
});
export type TakeNextInput = z.infer<typeof takeNextInput>;

export const themeContributionInput = contributionInput.extend({
  /** One passage of it, where there are several. */
  passage: z.uuid().optional(),
  /** The themes it carries from now on. */
  themes: z.array(z.uuid()).max(50),
  /** Those it carried when the page was opened: what somebody else added or took out since stays as it is. */
  had: z.array(z.uuid()).max(200).optional(),
  /** Themes that are not there yet, by name. */
  newThemes: z
    .array(shortText)
    .max(20)
    .transform((names) => names.filter((name) => name !== ""))
    .default([]),
});
export type ThemeContributionInput = z.infer<typeof themeContributionInput>;

export const approveWordsInput = contributionInput.extend({ approved: z.boolean() });
export type ApproveWordsInput = z.infer<typeof approveWordsInput>;

export const themeInput = z.object({ engagement: shortText, theme: z.uuid() });
export type ThemeInput = z.infer<typeof themeInput>;

export const createThemeInput = z.object({
  engagement: shortText,
  name: shortText.min(1, "Write a name for the theme."),
  description: longText.default(""),
});
export type CreateThemeInput = z.infer<typeof createThemeInput>;
