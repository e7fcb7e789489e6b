import { useSearchParams } from "@remix-run/react";
import type { ItemView, StatementView } from "../../../server/domain/live.ts";
import { countsInWords } from "../../../server/domain/statement.ts";
import { Link, Pager, PeoplesWords, Table } from "../../components/index.ts";
import { useStances } from "../workshop/words.ts";
import { StanceBar, StanceKey } from "./stance-bar.tsx";
import { answeredWords } from "./words.ts";

const ONE = "sentence";

/** Statements on the wall of the room: all of them small, or one at a time large. Whoever stands at the projector turns the page. */
export function ProjectorStatements({ item }: { item: ItemView }) {
  const list = item.statements?.list ?? [];
  const [search] = useSearchParams();
  const number = Number(search.get(ONE));
  const one = list[number - 1];
  if (!one) return <All item={item} list={list} />;
  const way = (to: number, label: string) => (list[to - 1] ? { href: `?${ONE}=${to}`, label } : undefined);
  return (
    <>
      <PeoplesWords lang={one.language}>{one.words}</PeoplesWords>
      {one.counts ? (
        <>
          <p className="live-sentence">{countsInWords(one.counts)}</p>
          <StanceBar counts={one.counts} />
          <StanceKey />
        </>
      ) : (
        <p>{answeredWords(one.answered)}</p>
      )}
      <div className="projector-ways">
        <Pager
          label="Sentences"
          words={`Sentence ${number} of ${list.length}`}
          previous={way(number - 1, "Sentence before")}
          next={way(number + 1, "Next sentence")}
        />
        <Link href="?" alone>
          All sentences
        </Link>
      </div>
    </>
  );
}

function All({ item, list }: { item: ItemView; list: readonly StatementView[] }) {
  const stances = useStances();
  const answered = item.statements?.answered ?? null;
  return (
    <>
      {item.state === "open" ? (
        <ol className="live-statements projector-many">
          {list.map(({ id, words, language }) => (
            <li key={id} lang={language}>
              {words}
            </li>
          ))}
        </ol>
      ) : (
        <div className="projector-many">
          <Table
            caption="How many people say what"
            columns={["Sentence", ...stances.map(({ label }) => ({ label, number: true }))]}
            rows={list.map(({ id, words, language, counts }, index) => ({
              key: id,
              cells: [
                <span key="words">
                  {`${index + 1}. `}
                  <span lang={language}>{words}</span>
                </span>,
                ...stances.map(({ value }) => counts?.[value] ?? 0),
              ],
            }))}
          />
        </div>
      )}
      {answered === null ? null : <p>{answeredWords(answered)}</p>}
      {list.length > 0 ? (
        <div className="projector-ways">
          <Link href={`?${ONE}=1`} alone>
            One sentence at a time
          </Link>
        </div>
      ) : null}
    </>
  );
}
