import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, Link, LinkButton, PageTitle, Row } from "../components/index.ts";
import { closing, ending } from "../features/live/settling.ts";
import { orPage } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.settling.title ?? "Sure?", data?.title ?? "Facilitate") },
];

/** The question of the dialog, as a page: for browsers without scripts, or before they arrive. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const sessionId = params["session"] ?? "";
  const here = `/desk/${params["engagement"]}/live/${sessionId}`;
  const query = new URL(request.url).searchParams;
  const { room } = await orPage(context.api.live.desk({ sessionId }));
  const { title, state, now } = room;
  if (query.get("intent") === "end" && state === "running")
    return { here, title, intent: "end", itemId: "", settling: ending };
  if (now && now.id === query.get("itemId"))
    return { here, title, intent: "close", itemId: now.id, settling: closing(now) };
  // Somebody else has done it meanwhile.
  throw redirect(here);
}

export default function ConfirmPage() {
  const { here, title, intent, itemId, settling } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above={<Link href={here}>{title}</Link>} lede={settling.follows.join(" ")}>
        {settling.title}
      </PageTitle>
      <form method="post" action={here}>
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="itemId" value={itemId} />
        <Row>
          <Button>{settling.yes}</Button>
          <LinkButton href={here} tone="plain">
            {settling.no}
          </LinkButton>
        </Row>
      </form>
    </>
  );
}
