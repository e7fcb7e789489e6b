import type { ReactNode } from "react";
import { results } from "../../../accessibility/interface/results.ts";
import type { ResultTable as Counted, GroupKey, Told } from "../../../server/domain/results.ts";
import { BarChart, Stack, Table, VisuallyHidden } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const inDigits = (count: number) => count.toLocaleString("en-GB");

type Props = {
  table: Counted;
  /** Who is counted, such as "85 people answered". */
  caption: string;
  /** What was asked: whoever does not see the bars is told what they are of. */
  asked: string;
  /** What the rows are: answers or themes. */
  of: "answer" | "theme";
  /** Somebody chose what the columns are. */
  grouped: boolean;
};

/** Counts as a table, then once more as bars. A number that is not told is a star, and has no bar. */
export function ResultTable({ table, caption, asked, of, grouped }: Props) {
  const { say } = useWords();
  const { people, groups, withheld, rows } = table;
  const groupName = (key: GroupKey) => say(results.groups[key]);
  const told = (count: Told): ReactNode =>
    count === null ? (
      <>
        <span aria-hidden="true">*</span>
        <VisuallyHidden>{say(results.hidden)}</VisuallyHidden>
      </>
    ) : (
      inDigits(count)
    );
  const share = (count: Told) =>
    count === null || !people ? null : `${Math.round((count / people) * 100)}%`;
  const nameOf = (words: string) => words || say(results.choseNothing);
  const heads = groups.map(({ key, people: count }) => ({
    label: `${groupName(key)}${count === null ? "" : ` (${inDigits(count)})`}`,
    number: true,
  }));
  // Themes are many: their bars are only of everybody.
  const barred = of === "answer" ? groups : [];
  return (
    <div className={groups.length === 0 ? "results-few" : undefined}>
      <Stack>
        <Table
          caption={caption}
          narrow={groups.length === 0}
          columns={[
            say(results[of]),
            ...heads,
            { label: say(results.all), number: true },
            { label: say(results.share), number: true },
          ]}
          rows={rows.map(({ key, words, people: count, cells }) => ({
            key,
            cells: [nameOf(words), ...cells.map(told), told(count), share(count) ?? told(null)],
          }))}
        />
        {grouped && groups.length === 0 ? <Tell words={results.noColumns} /> : null}
        {groups.length > 0 && withheld.length > 0 ? (
          <Tell words={results.withheld} values={{ groups: list.format(withheld.map(groupName)) }} />
        ) : null}
        <BarChart
          name={say(results.chart, { caption: `${asked} ${caption}` })}
          rows={rows.map(({ key, words, people: count, cells }) => ({
            key,
            words: nameOf(words),
            bars:
              barred.length > 0
                ? barred.map((group, index) => {
                    const cell = cells[index] ?? null;
                    return { words: groupName(group.key), value: cell, said: told(cell) };
                  })
                : [{ value: count, said: told(count) }],
          }))}
        />
      </Stack>
    </div>
  );
}
