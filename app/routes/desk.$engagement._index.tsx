import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import {
  Button,
  Card,
  Cards,
  Columns,
  ErrorSummary,
  Link,
  LinkButton,
  Notice,
  PageTitle,
  Row,
  Stack,
  Tag,
} from "../components/index.ts";
import { WaitingTags } from "../features/desk/waiting.tsx";
import { kindWords, stateTones, stateWords } from "../features/desk/words.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Desk", "My desk") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.engagement.desk({ engagement: params["engagement"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    await context.api.engagement.publish({ engagement });
    return redirect(`/desk/${engagement}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function EngagementDeskPage() {
  const {
    slug,
    title,
    summary,
    published,
    hasSpecification,
    waiting,
    easyReadMissing,
    versions,
    activities,
    authorities,
    may,
  } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const here = `/desk/${slug}`;
  return (
    <Stack gap="large">
      <ErrorSummary message={problem?.refusal.message} />
      <PageTitle above={authorities.map(({ name }) => name).join(", ")} lede={summary}>
        {title}
      </PageTitle>
      {published ? (
        <p>
          <Link href={`/e/${slug}`} alone>
            See it as everybody sees it
          </Link>
        </p>
      ) : (
        <Notice tone="waiting" title="Only your own staff see this">
          {may.manage ? (
            <form method="post">
              <Button tone="plain">Publish the engagement</Button>
            </form>
          ) : null}
        </Notice>
      )}
      {may.design ? <EasyReadOfFront here={here} missing={easyReadMissing} /> : null}
      <Columns>
        <section aria-labelledby="waits">
          <Stack gap="small">
            <h2 id="waits">What waits</h2>
            <Row>
              <WaitingTags waiting={waiting} />
            </Row>
            <Link href={`${here}/contributions`} alone>
              Read contributions
            </Link>
            <Link href={`${here}/themes`} alone>
              Themes and responses
            </Link>
            {may.importContributions ? (
              <Link href={`${here}/import`} alone>
                Import contributions
              </Link>
            ) : null}
            {may.facilitate ? (
              <Link href={`${here}/live`} alone>
                Live sessions
              </Link>
            ) : null}
          </Stack>
        </section>
        <section aria-labelledby="specification">
          <Stack gap="small">
            <h2 id="specification">Specification</h2>
            {hasSpecification ? (
              <>
                <Link href={`${here}/specification`} alone>
                  Clauses
                </Link>
                {may.publishVersion ? (
                  <Link href={`${here}/publish`} alone>
                    Publish a version
                  </Link>
                ) : null}
                <ul>
                  {versions.map(({ label, publishedAt }) => (
                    <li key={label}>
                      <Link href={`/e/${slug}/versions/${label}`}>Version {label}</Link>,{" "}
                      {dayInWords(publishedAt)}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <>
                <p>There is none yet. Begin with the one that is in force today.</p>
                {may.importSpecification ? (
                  <Row>
                    <LinkButton href={`${here}/specification/import`} tone="plain" picture="upload">
                      Import the specification
                    </LinkButton>
                  </Row>
                ) : null}
              </>
            )}
            {published ? (
              <Link href={`/e/${slug}/you-said-we-did`} alone>
                You said, we did
              </Link>
            ) : null}
          </Stack>
        </section>
      </Columns>
      <section aria-labelledby="activities">
        <Stack>
          <h2 id="activities">Activities</h2>
          {activities.length === 0 ? (
            <p>None yet. An activity is something that people take part in.</p>
          ) : null}
          {activities.length > 0 ? (
            <Cards>
              {activities.map((activity) => (
                <Card key={activity.slug} title={activity.title} level={3}>
                  <Row>
                    <Tag>{kindWords[activity.kind]}</Tag>
                    <Tag tone={stateTones[activity.state]}>{stateWords[activity.state]}</Tag>
                  </Row>
                  {activity.closesAt ? <p>Last day: {dayInWords(activity.closesAt)}.</p> : null}
                  <Stack gap="small">
                    <Link href={`${here}/a/${activity.slug}`} alone>
                      Questions and dates of {activity.title}
                    </Link>
                    {activity.kind === "workshop" ? (
                      <Link href={`${here}/workshop/${activity.slug}`} alone>
                        Statements of {activity.title}
                      </Link>
                    ) : null}
                    {activity.kind === "market_test" && may.manageMarket ? (
                      <Link href={`${here}/market/${activity.slug}`} alone>
                        Providers in {activity.title}
                      </Link>
                    ) : null}
                    {activity.liveSessions.map((session) => (
                      <Link key={session.id} href={`${here}/live/${session.id}`} alone>
                        Live session: {session.title}
                      </Link>
                    ))}
                  </Stack>
                </Card>
              ))}
            </Cards>
          ) : null}
          {may.design ? (
            <Row>
              <LinkButton href={`${here}/activities/new`} tone="plain" picture="add">
                New activity
              </LinkButton>
            </Row>
          ) : null}
        </Stack>
      </section>
    </Stack>
  );
}

/** Where the front page is written in Easy Read; a gentle word where parts of it are missing. */
function EasyReadOfFront({ here, missing }: { here: string; missing: number }) {
  const way = <Link href={`${here}/easy-read`}>The front page in Easy Read</Link>;
  if (missing === 0) return <p>{way}</p>;
  return (
    <Notice
      tone="waiting"
      title={missing === 1 ? "One part has no Easy Read" : `${missing} parts have no Easy Read`}
    >
      <p>People who read Easy Read see the usual words there. {way}</p>
    </Notice>
  );
}
