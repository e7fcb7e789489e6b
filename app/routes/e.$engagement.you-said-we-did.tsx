import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { PictureName } from "../../accessibility/pictures.ts";
import { pictureNames } from "../../accessibility/pictures.ts";
import { Link, PageTitle, PictureWords, Stack, Stitch, Thread } from "../components/index.ts";
import { GoneMark } from "../features/reading/gone-mark.tsx";
import { QuotedWords } from "../features/reading/quoted-words.tsx";
import { responseWords } from "../features/reading/words.ts";
import { voicesInWords } from "../features/specification/voices.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { usePreferences } from "../lib/use-preferences.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("You said, we did", data?.engagement.title ?? "") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.story.youSaidWeDid({ engagement: params["engagement"] ?? "" }));
}

type Story = ReturnType<typeof useLoaderData<typeof loader>>;
type Response = Story["themes"][number]["responses"][number];
type Change = Story["themes"][number]["changes"][number];
type Words = NonNullable<Story["single"][number]["words"]>;

const pictureOf = (name: string | undefined): PictureName =>
  pictureNames.find((known) => known === name) ?? "council";

export default function YouSaidWeDidPage() {
  const { engagement, themes, single } = useLoaderData<typeof loader>();
  const here = `/e/${engagement.slug}`;
  const empty = themes.length + single.length === 0;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{engagement.title}</Link>}
        lede={
          empty
            ? "There are no answers yet. They will be here when there are."
            : "What people said, what we decided, and why."
        }
      >
        You said, we did
      </PageTitle>
      {themes.map(({ id, name, now, description, voices, words, responses, changes }) => (
        <section key={id} aria-labelledby={`theme-${id}`}>
          <h2 id={`theme-${id}`}>{name}</h2>
          <Thread label={name}>
            <Stitch kind="said" level={3} title="You said">
              {description ? <p>{description}</p> : null}
              {now ? <p>Today this belongs to “{now}”.</p> : null}
              {voices.parts.length > 0 ? <p>{voicesInWords(voices, "This came from")}</p> : null}
              {words.map((shown) => (
                <Quote key={`${shown.reference} ${shown.startsAt}`} here={here} words={shown} />
              ))}
            </Stitch>
            <Answers here={here} responses={responses} changes={changes} />
          </Thread>
        </section>
      ))}
      {single.length > 0 ? <h2>Answers to one person</h2> : null}
      {single.map(({ id, words, gone, responses, changes }, index) => (
        <Thread key={id} label={`Answer ${index + 1}`}>
          <Stitch kind="said" level={3} title="You said">
            {words ? <Quote here={here} words={words} /> : null}
            {gone ? <GoneMark here={here} {...gone} /> : null}
            {words || gone ? null : <p>These words are private.</p>}
          </Stitch>
          <Answers here={here} responses={responses} changes={changes} />
        </Thread>
      ))}
    </Stack>
  );
}

function Quote({ here, words }: { here: string; words: Words }) {
  return (
    <QuotedWords text={words.text} language={words.language} choice={words.choice} startsAt={words.startsAt}>
      <Link href={`${here}/contributions/${words.reference}`} lang="en-GB" alone>
        What happened to {words.reference}
      </Link>
    </QuotedWords>
  );
}

type AnswersProps = { here: string; responses: readonly Response[]; changes: readonly Change[] };

function Answers({ here, responses, changes }: AnswersProps) {
  const easyRead = usePreferences().easyRead === "on";
  return (
    <>
      {responses.map(({ id, kind, reason, easyRead: sentences }) => (
        <Stitch key={id} kind="decided" level={3} title={`We decided: ${responseWords[kind].told}`}>
          {easyRead && sentences.length > 0 ? (
            <PictureWords
              lines={sentences.map(({ text, picture }) => ({ picture: pictureOf(picture), words: text }))}
            />
          ) : (
            <p>{reason}</p>
          )}
        </Stitch>
      ))}
      {changes.length > 0 ? (
        <Stitch kind="changed" level={3} title="We did">
          <ul>
            {changes.map(({ clauseId, label, number, title }) => (
              <li key={`${clauseId} ${label}`}>
                <Link href={`${here}/versions/${label}/changes#clause-${clauseId}`} alone>
                  Clause {number} {title} changed in version {label}
                </Link>
              </li>
            ))}
          </ul>
        </Stitch>
      ) : null}
    </>
  );
}
