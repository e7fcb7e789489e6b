import { Details, Link, Stack } from "../../components/index.ts";
import { QuotedWords } from "../reading/quoted-words.tsx";

type Props = {
  slug: string;
  themes: readonly string[];
  outcomes: readonly string[];
  liveItems: readonly string[];
  laws: readonly string[];
  tidied: readonly string[];
  words: readonly { reference: string; language: string; text: string }[];
};

const FEW = 2;

/** What a change rests on, each with its way back into the thread. */
export function Sources({ slug, themes, outcomes, liveItems, laws, tidied, words }: Props) {
  const lines = [
    ...themes.map((name) => ["Theme", name]),
    ...outcomes.map((text) => ["Agreed outcome", text]),
    ...liveItems.map((title) => ["Live session", title]),
    ...laws.map((citation) => ["Law", citation]),
    ...tidied.map((note) => ["Tidied, the meaning is the same", note]),
  ];
  const quotes = (from: number, to?: number) => (
    <Stack>
      {words.slice(from, to).map(({ reference, language, text }) => (
        <QuotedWords key={reference} text={text} language={language}>
          <Link href={`/e/${slug}/contributions/${reference}`} lang="en-GB" alone>
            What happened to {reference}
          </Link>
        </QuotedWords>
      ))}
    </Stack>
  );
  return (
    <>
      {lines.length > 0 ? (
        <ul className="source-list">
          {lines.map(([kind, text]) => (
            <li key={`${kind} ${text}`}>
              <strong>{kind}:</strong> {text}
            </li>
          ))}
        </ul>
      ) : null}
      {words.length > 0 ? quotes(0, FEW) : null}
      {words.length > FEW ? (
        <Details summary={`Show ${words.length - FEW} more that people said`}>{quotes(FEW)}</Details>
      ) : null}
    </>
  );
}
