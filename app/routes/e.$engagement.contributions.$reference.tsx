import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Link, PageTitle, PeoplesWords, Stack, Stitch, Thread } from "../components/index.ts";
import { ChosenBeside } from "../features/reading/chosen-beside.tsx";
import { QuotedWords } from "../features/reading/quoted-words.tsx";
import { SentTogether } from "../features/reading/sent-together.tsx";
import { responseWords } from "../features/reading/words.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const page = data?.together ?? data?.one;
  return [
    { title: pageTitle(`What happened to ${page?.reference ?? "this"}`, page?.engagement.title ?? "") },
  ];
};

/** A reference is that of one contribution, or of a receipt under which several were sent together. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = { engagement: params["engagement"] ?? "", reference: params["reference"] ?? "" };
  const together = await orPage(context.api.submission.thread(place));
  if (together) return { together, one: null };
  const one = await orPage(context.api.contribution.thread(place));
  // The person changed their words: what was known under the old reference is told under the new one.
  if (one.reference !== place.reference)
    throw redirect(`/e/${place.engagement}/contributions/${encodeURIComponent(one.reference)}`);
  return { together: null, one };
}

export default function ContributionThreadPage() {
  const { together, one } = useLoaderData<typeof loader>();
  return together ? <SentTogether {...together} /> : <OneContribution {...one} />;
}

type One = Exclude<ReturnType<typeof useLoaderData<typeof loader>>["one"], null>;

function OneContribution(one: One) {
  const { engagement, reference, at, changedAt, erased, words, from, read } = one;
  const { themes, merged, outcomes, responses, changes, parts } = one;
  const here = `/e/${engagement.slug}`;
  const answered = responses.length + outcomes.length + changes.length > 0;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{engagement.title}</Link>}
        lede="One thing that somebody said, and what became of it."
      >
        What happened to {reference}
      </PageTitle>
      <Thread label={`What happened to ${reference}`}>
        <Stitch kind="said" date={dayInWords(at)}>
          {words ? (
            <PeoplesWords
              lang={words.language === "en" ? undefined : words.language}
              before={words.choice ? <ChosenBeside {...words.choice} /> : null}
            >
              {words.text}
            </PeoplesWords>
          ) : erased ? (
            <p>These words were taken away when the person asked. What they led to stays.</p>
          ) : (
            <p>These words are private.</p>
          )}
          {changedAt ? <p>The person changed what they said on {dayInWords(changedAt)}.</p> : null}
          {from.length > 0 ? (
            <>
              <p>It was put together from what people proposed:</p>
              {from.map((part) => (
                <QuotedWords
                  key={part.reference}
                  text={part.text}
                  language={part.language}
                  choice={part.choice}
                >
                  <Link href={`${here}/contributions/${part.reference}`} lang="en-GB" alone>
                    What happened to {part.reference}
                  </Link>
                </QuotedWords>
              ))}
            </>
          ) : null}
        </Stitch>
        {read || themes.length > 0 ? (
          <Stitch kind="understood">
            <p>Somebody at the council read this.</p>
            <About themes={themes} />
            {parts.length > 0 && !erased ? (
              <p>{`It says ${parts.length} different things. What became of each is told below.`}</p>
            ) : null}
          </Stitch>
        ) : null}
        {merged.map(({ reference: into, at: joined }) => (
          <Stitch key={into} kind="understood" title="It was joined with others" date={dayInWords(joined)}>
            <p>
              <Link href={`${here}/contributions/${into}`} alone>
                What happened to {into}
              </Link>
            </p>
          </Stitch>
        ))}
        {outcomes.map(({ id, text, at: agreed }) => (
          <Stitch key={id} kind="decided" title="It became an agreed outcome" date={dayInWords(agreed)}>
            {text ? <p>{text}</p> : null}
          </Stitch>
        ))}
        <Became here={here} responses={responses} changes={changes} level={2} />
        {answered || erased || parts.length > 0 ? null : <Waiting level={2} />}
      </Thread>
      {parts.map((part) => (
        <section key={part.number} aria-labelledby={`part-${part.number}`}>
          <h2 id={`part-${part.number}`}>Part {part.number}</h2>
          <Thread label={`What happened to part ${part.number} of ${reference}`}>
            {part.words ? (
              <Stitch kind="said" level={3}>
                <PeoplesWords lang={part.words.language === "en" ? undefined : part.words.language}>
                  {part.words.text}
                </PeoplesWords>
              </Stitch>
            ) : null}
            {part.themes.length > 0 ? (
              <Stitch kind="understood" level={3}>
                <About themes={part.themes} />
              </Stitch>
            ) : null}
            <Became here={here} responses={part.responses} changes={part.changes} level={3} />
            {answered || erased || part.responses.length + part.changes.length > 0 ? null : (
              <Waiting level={3} />
            )}
          </Thread>
        </section>
      ))}
    </Stack>
  );
}

/** What somebody understood it to be about. */
function About({ themes }: { themes: readonly string[] }) {
  if (themes.length === 0) return null;
  return (
    <>
      <p>They understood it to be about:</p>
      <ul>
        {themes.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

type BecameProps = Pick<One, "responses" | "changes"> & { here: string; level: 2 | 3 };

/** What was decided about it, and the clauses that changed. */
function Became({ here, responses, changes, level }: BecameProps) {
  return (
    <>
      {responses.map(({ id, kind, reason, at: decided, theme }) => (
        <Stitch
          key={id}
          kind="decided"
          level={level}
          title={`What we decided: ${responseWords[kind].told}`}
          date={decided ? dayInWords(decided) : undefined}
        >
          <p>{reason}</p>
          {theme ? <p>This answers everybody who spoke about “{theme}”.</p> : null}
        </Stitch>
      ))}
      {changes.map(({ clauseId, label, publishedAt, number, title }) => (
        <Stitch key={`${clauseId} ${label}`} kind="changed" level={level} date={dayInWords(publishedAt)}>
          <p>
            <Link href={`${here}/versions/${label}/changes#clause-${clauseId}`} alone>
              Clause {number} {title} changed in version {label}
            </Link>
          </p>
        </Stitch>
      ))}
    </>
  );
}

function Waiting({ level }: { level: 2 | 3 }) {
  return (
    <Stitch kind="waiting" level={level}>
      <p>There is no answer yet. It will be here when there is.</p>
    </Stitch>
  );
}
