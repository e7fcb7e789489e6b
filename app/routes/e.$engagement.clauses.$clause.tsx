import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { Link, PageTitle, Panel, Stack, Stitch, Thread } from "../components/index.ts";
import { ClauseBody } from "../features/specification/clause-body.tsx";
import { Sources } from "../features/specification/sources.tsx";
import { VoicesMargin } from "../features/specification/voices.tsx";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      `The story of ${data?.number ?? ""} ${data?.title ?? "a clause"}`,
      data?.engagement.title ?? "",
    ),
  },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(
    context.api.clause.thread({ engagement: params["engagement"] ?? "", clause: params["clause"] ?? "" }),
  );
}

const nothing = { themes: [], outcomes: [], liveItems: [], laws: [], tidied: [], gone: [] };

export default function ClauseThreadPage() {
  const { engagement, number, title, html, label, steps, comments } = useLoaderData<typeof loader>();
  const here = `/e/${engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={`${here}/versions/${label}`}>Version {label}</Link>}>
        {`${number} ${title}`.trim()}
      </PageTitle>
      <Panel>
        <ClauseBody html={html} />
      </Panel>
      <section aria-labelledby="story">
        <h2 id="story">How it came to say this</h2>
        <Thread label="The story of this clause">
          {steps.map((step, index) => (
            <Stitch
              key={step.label}
              level={3}
              kind="changed"
              date={dayInWords(step.publishedAt)}
              title={index === 0 ? `First in version ${step.label}` : `Changed in version ${step.label}`}
            >
              {step.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              <VoicesMargin voices={step.voices} lead="Asked for by" />
              <Sources slug={engagement.slug} {...step} />
              {index > 0 ? (
                <p>
                  <Link href={`${here}/versions/${step.label}/changes`} alone>
                    See every change in version {step.label}
                  </Link>
                </p>
              ) : null}
            </Stitch>
          ))}
        </Thread>
      </section>
      {comments.length > 0 ? (
        <section aria-labelledby="said">
          <h2 id="said">What people said about it</h2>
          <Sources slug={engagement.slug} {...nothing} words={comments} />
        </section>
      ) : null}
    </Stack>
  );
}
