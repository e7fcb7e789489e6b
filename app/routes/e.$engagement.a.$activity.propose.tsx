import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { propose } from "../../accessibility/interface/workshop.ts";
import type { Perspective } from "../../server/domain/speaker.ts";
import type { Opening } from "../../server/domain/statement.ts";
import {
  Button,
  ErrorSummary,
  Link,
  Notice,
  PageTitle,
  Radios,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { useSpeakers } from "../features/taking-part/speakers.ts";
import { useOpenings } from "../features/workshop/words.ts";
import { admittedHeaders } from "../lib/device-cookies.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(propose.title.standard, data?.activity.title ?? "Workshop") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { engagement, activity, state } = await orPage(context.api.workshop.read(placeOf(params)));
  // Belongs to this form: sending it twice proposes once.
  return { engagement, activity, state, key: crypto.randomUUID() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  try {
    const { admitted } = await context.api.workshop.propose({
      ...place,
      key: typed("key"),
      // Checked by the procedure: the form may hold anything.
      opening: typed("opening") as Opening,
      rest: typed("rest"),
      ...(form.has("perspective") ? { perspective: typed("perspective") as Perspective } : {}),
    });
    return redirect(`${pathOf(place, "statements")}?did=proposed`, {
      headers: admitted ? await admittedHeaders(admitted, context.settings.publicUrl) : new Headers(),
    });
  } catch (error) {
    return refused(error, form);
  }
}

export default function ProposePage() {
  const { engagement, activity, state, key } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { say } = useWords();
  const { perspectives } = useSpeakers();
  const openings = useOpenings();
  const { values = {}, refusal } = problem ?? {};
  const place = { engagement: engagement.slug, activity: activity.slug };
  return (
    <Stack gap="large">
      <ErrorSummary errors={refusal?.fields} message={refusal?.fields ? undefined : refusal?.message} />
      <PageTitle
        above={<Link href={pathOf(place)}>{activity.title}</Link>}
        lede={<Tell words={propose.lede} />}
      >
        {say(propose.title)}
      </PageTitle>
      {state === "open" ? (
        <form method="post" noValidate>
          <input type="hidden" name="key" value={values["key"] ?? key} />
          <Stack gap="large">
            <Radios
              label={say(propose.opening)}
              name="opening"
              choices={openings}
              defaultValue={values["opening"]}
              error={refusal?.fields?.["opening"]}
            />
            <TextField
              label={say(propose.rest)}
              name="rest"
              hint={<Tell words={propose.example} />}
              defaultValue={values["rest"]}
              error={refusal?.fields?.["rest"]}
            />
            <Radios
              label={say(propose.who)}
              name="perspective"
              optional
              choices={perspectives}
              defaultValue={values["perspective"]}
              error={refusal?.fields?.["perspective"]}
            />
            <Row>
              <Button picture="next">{say(propose.send)}</Button>
            </Row>
          </Stack>
        </form>
      ) : (
        <Notice tone="stop" picture="time" title={say(propose.closed)}>
          <Tell words={propose.noMore} />
        </Notice>
      )}
    </Stack>
  );
}
