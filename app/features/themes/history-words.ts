import type { ThemeChange } from "../../../server/domain/theme.ts";

export interface HistoryLine {
  kind: ThemeChange;
  /** The name of the other theme of a merge or a split. */
  other: string;
  /** What it was called before. */
  before: string;
  passages: number;
}

const inPassages = (count: number) =>
  count === 1 ? "1 passage" : `${count.toLocaleString("en-GB")} passages`;

/** What happened to a theme, as a sentence without who and when: "merged “Buses” into it, with 12 passages". */
export const HISTORY_WORDS: Record<ThemeChange, (line: HistoryLine) => string> = {
  made: () => "Made it",
  renamed: ({ before }) => `Gave it a new name. Before, it was called “${before}”`,
  described: () => "Changed what it says people mean",
  merged_into: ({ other, passages }) => `Merged it into “${other}”, with ${inPassages(passages)}`,
  took_in: ({ other, passages }) => `Merged “${other}” into it, with ${inPassages(passages)}`,
  merge_undone: ({ other }) => `Undid its merge with “${other}”`,
  split_into: ({ other, passages }) => `Split ${inPassages(passages)} off to “${other}”`,
  split_from: ({ other, passages }) => `Moved ${inPassages(passages)} here from “${other}”`,
  passages_added: ({ passages }) => `Added ${inPassages(passages)}`,
  passages_removed: ({ passages }) => `Took ${inPassages(passages)} out`,
};
