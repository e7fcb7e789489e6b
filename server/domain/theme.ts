/** Themes that are renamed, merged and split. One that was merged leads on to another, and never back to itself. */
import { z } from "zod";
import { engagementInput } from "./engagement.ts";
import { createThemeInput, themeInput } from "./reading.ts";
import { shortText } from "./text.ts";

/** Themes that are brought together at once. */
export const MOST_MERGED = 20;
/** New themes that one theme is split into at once. */
export const MOST_PARTS = 4;
/** Passages of a theme on one page of its splitting. */
export const SPLIT_PAGE = 20;

export const renameThemeInput = createThemeInput.extend({
  theme: z.uuid(),
  /** What stood there when the form was opened. */
  was: z.object({ name: z.string(), description: z.string() }),
});
export type RenameThemeInput = z.infer<typeof renameThemeInput>;

const several = (least: number, sentence: string) =>
  z
    .array(z.uuid())
    .transform((ids) => [...new Set(ids)])
    .pipe(z.array(z.uuid()).min(least, sentence).max(MOST_MERGED, `Choose at most ${MOST_MERGED} themes.`));

export const mergePlanInput = engagementInput.extend({
  themes: several(2, "Choose at least two themes."),
});
export type MergePlanInput = z.infer<typeof mergePlanInput>;

export const mergeThemesInput = mergePlanInput.extend({ stays: z.uuid("Choose the theme that stays.") });
export type MergeThemesInput = z.infer<typeof mergeThemesInput>;

export const splitPlanInput = themeInput.extend({
  /** The page that begins after this passage. */
  after: z.uuid().optional().catch(undefined),
});
export type SplitPlanInput = z.infer<typeof splitPlanInput>;

export const splitThemeInput = themeInput.extend({
  /** Which passages go to the theme of which name. A theme that is not there yet is made. */
  moves: z
    .array(z.object({ passage: z.uuid(), into: shortText.min(1) }))
    .min(1, "Choose a theme for at least one of them.")
    .max(SPLIT_PAGE)
    .refine((moves) => new Set(moves.map(({ into }) => into.toLowerCase())).size <= MOST_PARTS, {
      message: `Choose at most ${MOST_PARTS} themes.`,
    }),
});
export type SplitThemeInput = z.infer<typeof splitThemeInput>;

/**
 * The theme that a theme leads on to, which is itself while nothing was merged. `leadsTo` knows for each theme what it
 * was merged into, if it was. Throws when a theme leads back to itself: no merge may do that.
 */
export function livingTheme(leadsTo: ReadonlyMap<string, string | null>, theme: string): string {
  let at = theme;
  for (let steps = 0; steps <= leadsTo.size; steps++) {
    const next = leadsTo.get(at);
    if (!next) return at;
    at = next;
  }
  throw new Error(`Theme ${theme} leads back to itself.`);
}

/** Whether a theme is another one, or leads on to it or through it. */
export function leadsThrough(leadsTo: ReadonlyMap<string, string | null>, theme: string, other: string) {
  let at: string | null | undefined = theme;
  for (let steps = 0; at && steps <= leadsTo.size; steps++) {
    if (at === other) return true;
    at = leadsTo.get(at);
  }
  return false;
}

/** What can happen to a theme, as its history keeps it. */
export const THEME_CHANGES = [
  "made",
  "renamed",
  "described",
  "merged_into",
  "took_in",
  "merge_undone",
  "split_into",
  "split_from",
  "passages_added",
  "passages_removed",
] as const;
export type ThemeChange = (typeof THEME_CHANGES)[number];
