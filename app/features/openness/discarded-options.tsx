import { openness as words } from "../../../accessibility/interface/openness.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { Openness } from "../../../server/queries/read-openness.ts";
import { Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { Paragraphs, Said } from "../taking-part/said.tsx";

type Props = Pick<Openness, "discarded" | "noOthers"> & {
  /** Of the heading of each option. */
  level: 3 | 4;
};

/** What was considered and is not on the table any more: what it was, why not, by whom and when. */
export function DiscardedOptions({ discarded, noOthers, level }: Props) {
  if (discarded.length === 0) return <NoneListed noOthers={noOthers} />;
  return (
    <Stack>
      <Tell words={words.about} />
      {discarded.map((option) => (
        <Option key={option.id} option={option} level={level} />
      ))}
    </Stack>
  );
}

function NoneListed({ noOthers }: Pick<Props, "noOthers">) {
  if (!noOthers) return <Tell words={words.notSaid} />;
  return (
    <>
      <Tell words={words.noOthers} />
      {noOthers.easyRead.length > 0 ? (
        <Said sentences={noOthers.easyRead} />
      ) : (
        <Paragraphs text={noOthers.because} />
      )}
    </>
  );
}

function Option({ option, level }: { option: Openness["discarded"][number]; level: Props["level"] }) {
  const { say } = useWords();
  const { id, title, what, why, discardedBy, discardedOn, easyRead } = option;
  const Heading = `h${level}` as const;
  const Within = level === 3 ? "h4" : "h5";
  return (
    <article aria-labelledby={`discarded-${id}`}>
      <Heading id={`discarded-${id}`}>{title}</Heading>
      {easyRead.length > 0 ? (
        <Said sentences={easyRead} />
      ) : (
        <>
          <Paragraphs text={what} />
          <Within>{say(words.why)}</Within>
          <Paragraphs text={why} />
        </>
      )}
      <Tell words={words.by} values={{ who: discardedBy, day: dayInWords(discardedOn) }} />
    </article>
  );
}
