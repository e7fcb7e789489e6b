import type { GoneWords, ShownWords } from "../../../server/shared/voices.ts";
import { Details, Link, Stack } from "../../components/index.ts";
import { GoneMark } from "../reading/gone-mark.tsx";
import { QuotedWords } from "../reading/quoted-words.tsx";

type Props = {
  slug: string;
  themes: readonly { id: string; name: string; answered: boolean }[];
  outcomes: readonly { text: string; reference: string }[];
  liveItems: readonly string[];
  laws: readonly string[];
  tidied: readonly string[];
  words: readonly ShownWords[];
  gone: readonly GoneWords[];
};

const FEW = 2;

/** What a change rests on, each with its way back into the thread. */
export function Sources({ slug, themes, outcomes, liveItems, laws, tidied, words, gone }: Props) {
  const here = `/e/${slug}`;
  const lines: { kind: string; text: string; href?: string }[] = [
    ...themes.map(({ id, name, answered }) => ({
      kind: "Theme",
      text: name,
      ...(answered ? { href: `${here}/you-said-we-did#theme-${id}` } : {}),
    })),
    ...outcomes.map(({ text, reference }) => ({
      kind: "Agreed outcome",
      text,
      href: `${here}/contributions/${reference}`,
    })),
    ...liveItems.map((text) => ({ kind: "Live session", text })),
    ...laws.map((text) => ({ kind: "Law", text })),
    ...tidied.map((text) => ({ kind: "Tidied, the meaning is the same", text })),
  ];
  const quotes = (from: number, to?: number) => (
    <Stack>
      {words.slice(from, to).map(({ reference, ...shown }) => (
        <QuotedWords key={`${reference} ${shown.startsAt}`} {...shown}>
          <Link href={`${here}/contributions/${reference}`} lang="en-GB" alone>
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
          {lines.map(({ kind, text, href }) => (
            <li key={`${kind} ${href} ${text}`}>
              <strong>{kind}:</strong> {href ? <Link href={href}>{text}</Link> : text}
            </li>
          ))}
        </ul>
      ) : null}
      {gone.map((words) => (
        <GoneMark key={words.reference} here={here} {...words} />
      ))}
      {words.length > 0 ? quotes(0, FEW) : null}
      {words.length > FEW ? (
        <Details summary={`Show ${words.length - FEW} more that people said`}>{quotes(FEW)}</Details>
      ) : null}
    </>
  );
}
