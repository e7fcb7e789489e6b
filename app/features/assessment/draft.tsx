import { characteristics, assessment as words } from "../../../accessibility/interface/assessment.ts";
import { ADDED, type Characteristic, PROTECTED } from "../../../server/domain/assessment.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { Assessment } from "../../../server/queries/read-assessment.ts";
import { Link, Notice, PageTitle, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { QuotedWords } from "../reading/quoted-words.tsx";
import { Paragraphs } from "../taking-part/said.tsx";

type Draft = NonNullable<Assessment["draft"]>;
type Section = Draft["sections"][number];

/** A published draft with the ways to its engagement and to the other drafts. */
export function AssessmentPage({ page: { engagement, drafts, draft } }: { page: Assessment }) {
  const { say } = useWords();
  const here = `/e/${engagement.slug}/equality`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={`/e/${engagement.slug}`}>{engagement.title}</Link>}
        lede={<Tell words={draft ? words.about : words.none} />}
      >
        {say(words.title)}
      </PageTitle>
      {draft && !draft.newest ? (
        <Notice tone="waiting" title={say(words.newer)}>
          <Link href={here} alone>
            {say(words.toNewest)}
          </Link>
        </Notice>
      ) : null}
      {draft ? <DraftParts draft={draft} /> : null}
      {drafts.length > 1 ? (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{say(words.older)}</h2>
          <ul>
            {drafts.map(({ number, publishedAt }) => (
              <li key={number}>
                <Link href={`${here}/${number}`} alone>
                  {say(words.olderOne, { number, day: dayInWords(publishedAt) })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Stack>
  );
}

function DraftParts({ draft }: { draft: Draft }) {
  const { say } = useWords();
  const of = (wanted: readonly Characteristic[]) =>
    draft.sections.filter(({ characteristic }) => wanted.includes(characteristic));
  return (
    <>
      <section aria-labelledby="focus">
        <Tell
          words={words.of}
          values={{ number: draft.number, day: dayInWords(draft.publishedAt), who: draft.team }}
        />
        <h2 id="focus">{say(words.focus)}</h2>
        <Paragraphs text={draft.focus} />
        <Tell words={words.apart} />
      </section>
      <Group id="by-law" title={say(words.byLaw)} sections={of(PROTECTED)} />
      <Group id="added" title={say(words.added)} sections={of(ADDED)} />
    </>
  );
}

function Group({ id, title, sections }: { id: string; title: string; sections: readonly Section[] }) {
  return (
    <section aria-labelledby={id}>
      <Stack gap="large">
        <h2 id={id}>{title}</h2>
        {sections.map((section) => (
          <OneSection key={section.characteristic} section={section} />
        ))}
      </Stack>
    </section>
  );
}

function OneSection({ section }: { section: Section }) {
  const { say } = useWords();
  const { characteristic, bare } = section;
  const parts = (["known", "affected", "actions"] as const).filter((part) => section[part] !== "");
  return (
    <article aria-labelledby={characteristic}>
      <h3 id={characteristic}>{say(characteristics[characteristic])}</h3>
      {bare ? <Tell words={words.bare} /> : null}
      {parts.map((part) => (
        <div key={part}>
          <h4>{say(words[part])}</h4>
          <Paragraphs text={section[part]} />
        </div>
      ))}
      {bare && section.told === 0 ? null : <Evidence section={section} />}
    </article>
  );
}

function Evidence({ section: { told, themes, words: quoted } }: { section: Section }) {
  const { say } = useWords();
  return (
    <>
      <h4>{say(words.evidence)}</h4>
      <HowMany told={told} />
      {themes.length > 0 ? (
        <>
          <Tell words={words.themes} />
          <ul>
            {themes.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
      {quoted.map(({ reference, ...shown }) => (
        <QuotedWords key={`${reference} ${shown.startsAt}`} {...shown} />
      ))}
    </>
  );
}

function HowMany({ told }: Pick<Section, "told">) {
  if (told === null) return <Tell words={words.someSpoke} />;
  return told === 0 ? (
    <Tell words={words.nobodySpoke} />
  ) : (
    <Tell words={words.spoke} values={{ count: told }} />
  );
}
