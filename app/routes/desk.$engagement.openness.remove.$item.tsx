import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusal } from "../../server/domain/refusal.ts";
import { Button, ErrorSummary, Link, LinkButton, PageTitle, Row, Stack } from "../components/index.ts";
import { NoteFields } from "../features/openness/note-fields.tsx";
import { opennessForm } from "../features/openness/openness-form.ts";
import { Paragraphs } from "../features/taking-part/said.tsx";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Take “${page?.item.title ?? ""}” off`, page?.title ?? "Desk") },
];

type Wanted = Pick<LoaderFunctionArgs, "params" | "context">;

/** A topic or a discarded option of this engagement, by its id. */
async function findItem({ params, context }: Wanted) {
  const desk = await orPage(context.api.openness.desk({ engagement: params["engagement"] ?? "" }));
  const topic = desk.topics.find(({ id }) => id === params["item"]);
  const option = desk.discarded.find(({ id }) => id === params["item"]);
  const item = topic
    ? { id: topic.id, of: "topic" as const, title: topic.title, text: topic.reason ?? "" }
    : option && { id: option.id, of: "option" as const, title: option.title, text: option.why };
  if (!desk.mayManage || !item) throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  return { slug: desk.slug, title: desk.title, opened: desk.opened, item };
}

export function loader(args: LoaderFunctionArgs) {
  return findItem(args);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { note, field } = opennessForm(form);
  const { openness } = context.api;
  try {
    const { slug, item } = await findItem({ params, context });
    const wanted = { engagement: slug, id: item.id, ...note };
    await (item.of === "topic" ? openness.removeTopic(wanted) : openness.removeDiscarded(wanted));
    return redirect(`/desk/${slug}/openness`);
  } catch (error) {
    return refusedAs(error, form, field);
  }
}

export default function RemovePage() {
  const { slug, opened, item } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const here = `/desk/${slug}/openness`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle above={<Link href={here}>Open, fixed or put aside</Link>}>
        Take “{item.title}” off the list?
      </PageTitle>
      <div>
        {item.text ? <Paragraphs text={item.text} /> : null}
        <p>
          {item.of === "option"
            ? "Only take it off if it was never put aside, or is back on the table."
            : "Its Easy Read words go with it."}
        </p>
      </div>
      <form method="post" noValidate>
        <Stack gap="large">
          {opened ? (
            <NoteFields values={problem?.values ?? {}} errors={problem?.refusal.fields ?? {}} />
          ) : null}
          <Row>
            <Button tone="danger">Take it off</Button>
            <LinkButton href={here} tone="plain">
              Leave it
            </LinkButton>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
