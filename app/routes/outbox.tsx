import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card, Link, PageTitle, Stack } from "../components/index.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Outbox") }];

export function loader({ context }: LoaderFunctionArgs) {
  if (!context.settings.outbox) throw data(null, { status: 404 });
  return context.readOutbox().slice(0, 50);
}

const ADDRESS = /(https?:\/\/\S+)/;

export default function OutboxPage() {
  const mails = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lede="Mail that would have been sent. This page is for trying things out.">Outbox</PageTitle>
      {mails.length === 0 ? <p>No mail yet.</p> : null}
      <Stack>
        {mails.map(({ to, subject, text, sentAt }) => (
          <Card key={sentAt + to} title={`To ${to}: ${subject}`}>
            {text.split("\n\n").map((paragraph) => (
              <p key={paragraph}>
                {paragraph.split(ADDRESS).map((part) =>
                  ADDRESS.test(part) ? (
                    <Link key={part} href={part}>
                      {part}
                    </Link>
                  ) : (
                    part
                  ),
                )}
              </p>
            ))}
          </Card>
        ))}
      </Stack>
    </>
  );
}
