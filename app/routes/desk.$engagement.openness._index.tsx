import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import {
  ErrorSummary,
  Link,
  LinkButton,
  PageTitle,
  Row,
  Stack,
  Table,
  VisuallyHidden,
} from "../components/index.ts";
import { OpennessChanges } from "../features/openness/openness-changes.tsx";
import { TopicRows } from "../features/openness/topic-rows.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Open, fixed or put aside", data?.title ?? "Desk") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.openness.desk({ engagement: params["engagement"] ?? "" }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const direction = form.get("direction") === "up" ? "up" : "down";
  try {
    await context.api.openness.moveTopic({ engagement, id: String(form.get("id") ?? ""), direction });
    return redirect(`/desk/${encodeURIComponent(engagement)}/openness`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function OpennessDeskPage() {
  const desk = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { slug, title, published, topics, discarded, noOthers, changes, mayManage } = desk;
  const here = `/desk/${slug}/openness`;
  return (
    <Stack gap="large">
      <ErrorSummary message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${slug}`}>{title}</Link>}
        lede="What people can still change, what is fixed and why, and what you looked at and put aside. People read it before they answer."
      >
        Open, fixed or put aside
      </PageTitle>
      {published ? (
        <p>
          <Link href={`/e/${slug}`} alone>
            See it as everybody sees it
          </Link>
        </p>
      ) : null}
      {(["can_change", "fixed"] as const).map((standing) => (
        <TopicRows
          key={standing}
          standing={standing}
          topics={topics.filter((topic) => topic.standing === standing)}
          here={here}
          mayManage={mayManage}
        />
      ))}
      {mayManage ? (
        <Row>
          <LinkButton href={`${here}/topic/new`} picture="add">
            Add something that is open or fixed
          </LinkButton>
        </Row>
      ) : null}
      <section aria-labelledby="put-aside">
        <Stack>
          <h2 id="put-aside">Put aside</h2>
          {discarded.length > 0 ? (
            <Table
              caption="Options that are not on the table any more"
              columns={["Option", "Why it was put aside", "By whom, and when", "Change"]}
              rows={discarded.map((option) => ({
                key: option.id,
                cells: [
                  option.title,
                  option.why,
                  `${option.discardedBy}, ${dayInWords(option.discardedOn)}`,
                  mayManage ? (
                    <Row key="change">
                      <Link href={`${here}/option/${option.id}`} alone>
                        Change <VisuallyHidden>“{option.title}”</VisuallyHidden>
                      </Link>
                      <Link href={`${here}/remove/${option.id}`} alone>
                        Take off <VisuallyHidden>“{option.title}”</VisuallyHidden>
                      </Link>
                    </Row>
                  ) : (
                    ""
                  ),
                ],
              }))}
            />
          ) : null}
          {noOthers ? (
            <div>
              <p>There were no other options. This is why:</p>
              <p className="as-written">{noOthers.because}</p>
            </div>
          ) : null}
          {discarded.length === 0 && !noOthers ? (
            <p>
              Nothing is listed yet. People can judge a plan only if they know what else there was. List each
              option that was put aside and why, or say why there were no others.
            </p>
          ) : null}
          {mayManage ? (
            <Row>
              <LinkButton href={`${here}/option/new`} tone="plain" picture="add">
                Add an option that was put aside
              </LinkButton>
              {discarded.length === 0 ? (
                <LinkButton href={`${here}/no-others`} tone="plain">
                  {noOthers ? "Change why there were no others" : "There were no others"}
                </LinkButton>
              ) : null}
            </Row>
          ) : null}
        </Stack>
      </section>
      <OpennessChanges changes={changes.map((change) => ({ ...change, easyRead: [] }))} />
    </Stack>
  );
}
