/** Reading, theming and approving what people said. */
import { z } from "zod";
import { PERSPECTIVES } from "./submission.ts";
import { longText, shortText } from "./text.ts";

/** Contributions on one page of the queue. */
export const QUEUE_PAGE = 50;
/** The most that one search looks through; more cannot be read by a person anyway. */
export const MOST_FOUND = 5_000;

const filter = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const queueInput = z.object({
  engagement: shortText,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  show: filter(z.enum(["unread", "unanswered", "answered", "unapproved"])),
  theme: filter(z.uuid()),
  clause: filter(z.uuid()),
  perspective: filter(z.enum(PERSPECTIVES)),
  words: filter(shortText),
});
export type QueueInput = z.output<typeof queueInput>;

export const contributionInput = z.object({ engagement: shortText, reference: shortText });
export type ContributionInput = z.infer<typeof contributionInput>;

export const themeContributionInput = contributionInput.extend({
  /** The themes it carries from now on. */
  themes: z.array(z.uuid()).max(50),
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
