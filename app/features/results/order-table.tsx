import { results } from "../../../accessibility/interface/results.ts";
import type { Ranked } from "../../../server/domain/results.ts";
import { Stack, Table } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

type Props = { order: readonly (Ranked & { words: string })[]; caption: string };

/** An order that people gave: how often each option got each place, and what that adds up to. */
export function OrderTable({ order, caption }: Props) {
  const { say } = useWords();
  const places = order[0]?.places.map((_, index) => index + 1) ?? [];
  return (
    <Stack>
      <Table
        caption={caption}
        columns={[
          say(results.answer),
          ...places.map((number) => ({ label: say(results.place, { number }), number: true })),
          { label: say(results.mean), number: true },
          { label: say(results.points), number: true },
        ]}
        rows={order.map(({ key, words, places: counts, mean, points }) => ({
          key,
          cells: [words, ...counts, mean === null ? "–" : mean.toFixed(1), points],
        }))}
      />
      <Tell words={results.howPoints} values={{ most: places.length }} />
    </Stack>
  );
}
