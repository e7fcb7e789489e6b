import { pack as words } from "../../../accessibility/interface/pack.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { InformationPack } from "../../../server/queries/read-pack.ts";
import { Details, Facts, Link } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { addressOf, fileWords, formatWords, languageWords } from "./words.ts";

type Document = InformationPack["documents"][number];

/** One document: where it is read, what it is, and what it was before. */
export function DocumentCard({ document, href }: { document: Document; href: string }) {
  const { say } = useWords();
  const { title, format, language, versions } = document;
  const [newest, ...older] = versions;
  if (!newest) return null;
  return (
    <section aria-labelledby={`document-${document.id}`}>
      <h2 id={`document-${document.id}`} lang={language}>
        <Link href={addressOf(href, newest)} alone>
          {title}
        </Link>
      </h2>
      <Facts
        facts={[
          { name: say(words.format), value: say(formatWords[format]) },
          {
            name: say(words.language),
            value: <span lang={language}>{languageWords(language)}</span>,
          },
          { name: say(words.kind), value: fileWords(newest) ?? say(words.page) },
          { name: say(words.since), value: dayInWords(newest.publishedAt) },
          ...(older.length > 0 ? [{ name: say(words.version), value: newest.number }] : []),
        ]}
      />
      {older.length > 0 ? (
        <Details summary={say(words.older, { title })}>
          <ul>
            {older.map((version) => (
              <li key={version.id}>
                <Link href={addressOf(href, version)} alone>
                  {title}:{" "}
                  {say(words.olderOne, { number: version.number, day: dayInWords(version.publishedAt) })}
                </Link>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}
