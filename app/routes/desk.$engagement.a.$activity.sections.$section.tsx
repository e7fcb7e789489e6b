import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FIRST_LANGUAGE } from "../../server/domain/language.ts";
import { refusal } from "../../server/domain/refusal.ts";
import { wordingIn } from "../../server/domain/translation.ts";
import {
  Button,
  ErrorSummary,
  Link,
  LongTextField,
  PageTitle,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { fieldsOf, sentencesIn } from "../features/desk/easy-read-fields.ts";
import { linesOf } from "../features/desk/fields.ts";
import { EasyReadRows } from "../features/openness/easy-read-rows.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

// Advice follows what is typed.
export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.section ? "Change a section" : "New section", page?.title ?? "Desk") },
];

const NEW = "new";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const design = await orPage(context.api.activity.design(placeOf(params)));
  const section = design.sections.find(({ id }) => id === params["section"]) ?? null;
  const mayWrite = design.mayDesign && design.state === "draft" && design.kind === "consultation";
  if (!mayWrite || (!section && params["section"] !== NEW)) {
    throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  }
  const in_ = (format: "standard" | "easy_read") =>
    section ? wordingIn(section.wordings, FIRST_LANGUAGE, format) : undefined;
  const easyRead = in_("easy_read")?.sentences ?? [];
  const introduction = in_("standard")?.sentences ?? [];
  return {
    ...placeOf(params),
    title: design.title,
    section: section ? { id: section.id, revision: section.revision, position: section.position } : null,
    easyRead,
    values: {
      title: section?.title ?? "",
      introduction: introduction.map(({ text }) => text).join("\n"),
      easyTitle: in_("easy_read")?.heading ?? "",
      ...fieldsOf("easy", easyRead),
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  const easy = sentencesIn(form, "easy");
  const id = params["section"] ?? NEW;
  try {
    await context.api.section.save({
      ...place,
      ...(id === NEW ? {} : { section: id, revision: Number(typed("revision")) }),
      title: typed("title"),
      introduction: linesOf(typed("introduction")).map((text) => ({ text })),
      easyTitle: typed("easyTitle"),
      easyRead: easy.sentences,
    });
    return redirect(`/desk/${encodeURIComponent(place.engagement)}/a/${encodeURIComponent(place.activity)}`);
  } catch (error) {
    return refusedAs(error, form, (path) => {
      const [part = "", row] = path.split(".");
      return part === "easyRead" ? `${easy.rows[Number(row)] ?? "easy-1"}-text` : part;
    });
  }
}

export default function SectionPage() {
  const { engagement, activity, title, section, easyRead, values: saved } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const values: Record<string, string> = problem?.values ?? saved;
  const errors = problem?.refusal.fields ?? {};
  const named = Object.keys(errors).length > 0;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={named ? undefined : problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement}/a/${activity}`}>{title}</Link>}
        lede="People still get one question a page. The title stands above each of its questions."
      >
        {section ? `Section ${section.position}` : "New section"}
      </PageTitle>
      <form method="post" noValidate>
        <Stack gap="large">
          {section ? (
            <input type="hidden" name="revision" value={values["revision"] ?? section.revision} />
          ) : null}
          <TextField
            label="Title"
            name="title"
            hint="A few words, such as “Getting a break”."
            defaultValue={values["title"]}
            error={errors["title"]}
          />
          <LongTextField
            label="Introduction"
            name="introduction"
            optional
            rows={3}
            hint="What these questions are about. One sentence a line. It stands above the first of them."
            defaultValue={values["introduction"]}
            error={errors["introduction"]}
          />
          <TextField
            label="Title in Easy Read"
            name="easyTitle"
            optional
            hint="Leave it empty if the title is easy to read."
            defaultValue={values["easyTitle"]}
            error={errors["easyTitle"]}
          />
          <EasyReadRows
            name="easy"
            title="The introduction in Easy Read"
            of="of the introduction in Easy Read"
            saved={easyRead}
            values={values}
            errors={errors}
          />
          <Row>
            <Button>{section ? "Save this section" : "Add the section"}</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
