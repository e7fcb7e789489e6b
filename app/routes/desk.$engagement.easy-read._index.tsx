import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Link, PageTitle, Stack } from "../components/index.ts";
import { partOf } from "../features/desk/easy-read-fields.ts";
import { EasyReadPart } from "../features/desk/easy-read-part.tsx";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("The front page in Easy Read", data?.title ?? "Desk") },
];

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.wording.frontPage({ engagement: params["engagement"] ?? "" }));
}

const GROUPS = [
  { of: "engagement", title: "What this is about" },
  { of: "topic", title: "What is being decided, and what is fixed" },
  { of: "discarded", title: "What is not on the table any more" },
  { of: "activity", title: "What people can take part in" },
] as const;

export default function FrontPageEasyReadPage() {
  const { slug, title, parts, mayWrite } = useLoaderData<typeof loader>();
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={`/desk/${slug}`}>{title}</Link>}
        lede="For people with learning disabilities, and for everybody who is tired or in a hurry."
      >
        The front page in Easy Read
      </PageTitle>
      {GROUPS.map((group) => {
        const own = parts.filter(({ subject }) => subject.of === group.of);
        return own.length === 0 ? null : (
          <section key={group.of} aria-labelledby={group.of}>
            <Stack gap="large">
              <h2 id={group.of}>{group.title}</h2>
              {own.map((part) => (
                <EasyReadPart
                  key={partOf(part.subject)}
                  part={part}
                  here={`/desk/${slug}/easy-read`}
                  mayWrite={mayWrite}
                />
              ))}
            </Stack>
          </section>
        );
      })}
    </Stack>
  );
}
