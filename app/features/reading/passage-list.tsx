import { Details, Link, PeoplesWords, Row, Stack, Tag } from "../../components/index.ts";
import { firstWords } from "./first-words.ts";
import type { Reading } from "./reading.ts";

/** As much of a passage as tells it from the others. */
const SHORT = 70;

const ANSWERED = {
  published: <Tag tone="agreed">Answered</Tag>,
  draft: <Tag>Answered, not published yet</Tag>,
  none: <Tag tone="waiting">No response</Tag>,
} as const;

const at = (id: string) => `?passage=${id}`;

/** The passages that somebody's words were cut into, with what became of each so far, and all of the words. */
export function PassageList({ it: { passages, passage, language, reference } }: { it: Reading }) {
  const lang = language === "en" ? undefined : language;
  return (
    <Stack>
      <nav aria-label="Passages">
        <ol className="passage-list">
          {passages.map(({ id, number, words, themes, answered, givenTo }) => (
            <li key={id}>
              <Link href={at(id)} alone aria-current={id === passage.id ? "true" : undefined}>
                Passage {number}
              </Link>
              <span lang={lang} dir="auto">
                {firstWords(words.replace(/\s+/g, " "), SHORT)}
              </span>
              <Row>
                {ANSWERED[answered]}
                {givenTo ? <Tag>{givenTo} answers</Tag> : null}
                {themes.map((name) => (
                  <Tag key={name}>{name}</Tag>
                ))}
              </Row>
            </li>
          ))}
        </ol>
      </nav>
      <Details summary={`All of ${reference}, passage by passage`}>
        <Stack>
          {passages.map(({ id, number, words }) => (
            <PeoplesWords
              key={id}
              lang={lang}
              before={
                <p lang="en-GB">
                  Passage {number}
                  {id === passage.id ? ", which you are reading" : ""}
                </p>
              }
            >
              {words}
            </PeoplesWords>
          ))}
        </Stack>
      </Details>
    </Stack>
  );
}
