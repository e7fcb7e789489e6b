import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { results as words } from "../../accessibility/interface/results.ts";
import { dayInWords } from "../../server/domain/day.ts";
import { GROUPINGS, type Grouping } from "../../server/domain/results.ts";
import { VOICES, type Voice } from "../../server/domain/speaker.ts";
import {
  Button,
  Link,
  LinkButton,
  NativeSelect,
  Notice,
  PageTitle,
  Row,
  Stack,
} from "../components/index.ts";
import { groupingIn } from "../features/results/grouping-in.ts";
import { OrderTable } from "../features/results/order-table.tsx";
import { QuestionHeading } from "../features/results/question-heading.tsx";
import { ResultTable } from "../features/results/result-table.tsx";
import { OnlyFor } from "../features/taking-part/only-for.tsx";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Results of ${data?.title ?? ""}`, data?.engagement.title ?? "Desk") },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const voice = new URL(request.url).searchParams.get("voice");
  return orPage(
    context.api.results.desk({
      engagement: params["engagement"] ?? "",
      activity: params["activity"] ?? "",
      by: groupingIn(request),
      voice: VOICES.find((known) => known === voice),
    }),
  );
}

export default function DeskResultsPage() {
  const page = useLoaderData<typeof loader>();
  const { engagement, slug, title, by, voice, questions, outside } = page;
  const here = `/desk/${engagement.slug}/a/${slug}`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{title}</Link>}
        lede="Exact figures as they are now, for staff. Each person counts once a question."
      >
        Results
      </PageTitle>
      <Publishing page={page} />
      <Choose by={by} voice={voice} />
      {questions.map(
        ({ number, part, inPart, words: asked, perspectives, choosing, choices, order, themes }) => (
          <section key={number} aria-labelledby={`question-${number}`}>
            <Stack>
              <QuestionHeading of={{ number, part, inPart }}>
                {number}. {asked}
              </QuestionHeading>
              <OnlyFor perspectives={perspectives} />
              {themes.people ? null : <p>Nobody has answered this{voice ? " in this voice" : ""} yet.</p>}
              {choices?.people && choosing === "order" ? (
                <OrderTable
                  order={order}
                  caption={`Question ${number}: the order that ${inPeople(choices.people)} gave`}
                />
              ) : null}
              {choices?.people ? (
                <ResultTable
                  table={choices}
                  caption={`Question ${number}: ${captionOf(choosing, inPeople(choices.people))}`}
                  asked={asked}
                  of="answer"
                  grouped={by !== null}
                />
              ) : null}
              {themes.rows.length > 0 ? (
                <ResultTable
                  table={themes}
                  caption={`Question ${number}: themes of what ${inPeople(themes.people)} said. One person can be in several.`}
                  asked={asked}
                  of="theme"
                  grouped={by !== null}
                />
              ) : null}
              {!choices && themes.people && themes.rows.length === 0 ? (
                <p>{inPeople(themes.people)} answered in words. None of it has a theme yet.</p>
              ) : null}
            </Stack>
          </section>
        ),
      )}
      {outside ? (
        <section aria-labelledby="outside">
          <Stack>
            <h2 id="outside">Gathered outside the questions</h2>
            {outside.rows.length > 0 ? (
              <ResultTable
                table={outside}
                caption={`Themes of ${inPeople(outside.people)}. One person can be in several.`}
                asked="Gathered outside the questions."
                of="theme"
                grouped={by !== null}
              />
            ) : (
              <p>{inPeople(outside.people)}. None of it has a theme yet.</p>
            )}
          </Stack>
        </section>
      ) : null}
    </Stack>
  );
}

const inPeople = (count: number | null) =>
  count === 1 ? "1 person" : `${(count ?? 0).toLocaleString("en-GB")} people`;

function captionOf(choosing: "one" | "several" | "order" | null, people: string): string {
  if (choosing === "order") return `what ${people} put first`;
  return choosing === "several"
    ? `answers of ${people}. One person could choose several.`
    : `answers of ${people}`;
}

function Choose({ by, voice }: { by: Grouping | null; voice: Voice | null }) {
  return (
    <form method="get">
      <Stack>
        <NativeSelect
          label="Columns"
          name="by"
          optional
          prompt={words.ways.all.standard}
          defaultValue={by ?? ""}
          choices={(Object.keys(GROUPINGS) as Grouping[]).map((value) => ({
            value,
            label: words.ways[value].standard,
          }))}
        />
        <NativeSelect
          label="Whose answers"
          name="voice"
          optional
          prompt="All voices"
          defaultValue={voice ?? ""}
          choices={VOICES.map((value) => ({ value, label: words.groups[value].standard }))}
        />
        <Row>
          <Button tone="plain">Show these</Button>
        </Row>
      </Stack>
    </form>
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

/** How the results stand with everybody else. */
function Publishing({ page }: { page: Page }) {
  const { engagement, slug, state, publishedAt, mayPublish } = page;
  if (publishedAt)
    return (
      <Notice tone="agreed" title={`Published on ${dayInWords(publishedAt)}`}>
        <Link href={`/e/${engagement.slug}/a/${slug}/results`} alone>
          See what everybody sees
        </Link>
      </Notice>
    );
  return (
    <Notice tone="waiting" title="Only staff see these figures">
      <p>
        Where only a few people said something, the figures can show who they are. Do not copy them out. What
        is published keeps such figures back.
      </p>
      {state === "closed" ? null : <p>Results can be published after it has closed.</p>}
      {mayPublish ? (
        <LinkButton href={`/desk/${engagement.slug}/a/${slug}/results/publish`} tone="plain">
          See what would be published
        </LinkButton>
      ) : null}
    </Notice>
  );
}
