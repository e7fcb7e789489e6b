import { results as words } from "../../../accessibility/interface/results.ts";
import { fill } from "../../../accessibility/interface/words.ts";
import type { Grouping, GroupKey, ResultTable, Told } from "../../../server/domain/results.ts";
import type { ShownFigures } from "../../../server/shared/figures.ts";
import { type Block, heading, text } from "./block.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const nameOf = (key: GroupKey) => words.groups[key].standard;
/** A number that is kept back is a star, as on the page of results. */
export const told = (count: Told): string => (count === null ? "*" : count.toLocaleString("en-GB"));

type Question = ShownFigures["questions"][number];

/** How many of one group answered a question, of which some groups are told. */
function ofGroup({ groups, withheld }: ResultTable, key: GroupKey): Told {
  if (withheld.includes(key)) return null;
  return groups.find((group) => group.key === key)?.people ?? 0;
}

const TITLES: Record<Grouping, string> = {
  perspective: "Who they are",
  voice: "Whose voice it is",
  channel: "How they answered",
};

/** How many answered each question. */
export const howMany = (questions: readonly Question[]): Block => ({
  kind: "table",
  caption: "How many people answered each question",
  head: ["Question", words.all.standard],
  rows: questions.map(({ number, table }) => [String(number), told(table?.people ?? null)]),
});

/** Who answered, in one grouping: a row for each question of which any group is told, and who is kept back. */
export function whoAnswered(grouping: Grouping, questions: readonly Question[]): Block[] {
  const shown = questions.flatMap(({ number, table }) =>
    table && table.groups.length > 0 ? [{ number, table }] : [],
  );
  const keys = [...new Set(shown.flatMap(({ table }) => table.groups.map(({ key }) => key)))];
  if (keys.length === 0) return [];
  return [
    {
      kind: "table",
      caption: TITLES[grouping],
      head: ["Question", ...keys.map(nameOf), words.all.standard],
      rows: shown.map(({ number, table }) => [
        String(number),
        ...keys.map((key) => told(ofGroup(table, key))),
        told(table.people),
      ]),
    },
    ...keptBack(shown.flatMap(({ table }) => table.withheld)),
  ];
}

const keptBack = (keys: readonly GroupKey[]): Block[] =>
  keys.length > 0
    ? [text(fill(words.withheld.standard, { groups: list.format([...new Set(keys)].map(nameOf)) }))]
    : [];

const CAPTIONS = {
  one: words.answered,
  several: words.severalAnswered,
  order: words.orderAnswered,
} as const;

/** What was answered to one question, with the numbers of its published table. */
export function whatWasAnswered({ number, words: asked, choosing, table }: Question): Block[] {
  const title = heading(3, `${number}. ${asked}`);
  if (!table) return [title, text(words.tooFew.standard)];
  if (!table.people) return [title, text(words.nobody.standard)];
  const caption = fill(CAPTIONS[choosing ?? "one"].standard, { count: table.people.toLocaleString("en-GB") });
  if (table.rows.length === 0) return [title, text(caption), text(words.inWords.standard)];
  return [
    title,
    {
      kind: "table",
      caption,
      head: [words.answer.standard, ...table.groups.map(({ key }) => nameOf(key)), words.all.standard],
      rows: table.rows.map((row) => [
        row.words || words.choseNothing.standard,
        ...row.cells.map(told),
        told(row.people),
      ]),
    },
    ...keptBack(table.groups.length > 0 ? table.withheld : []),
  ];
}
