import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { PackFormat, PackLanguage, PackSubject } from "../../server/domain/pack.ts";
import { refusal } from "../../server/domain/refusal.ts";
import {
  Button,
  ErrorSummary,
  FileField,
  Link,
  Notice,
  PageTitle,
  Row,
  Stack,
  TextField,
} from "../components/index.ts";
import { dateOf } from "../features/desk/date-of.ts";
import { sentencesIn } from "../features/desk/easy-read-fields.ts";
import { ChangeFields } from "../features/pack/change-fields.tsx";
import { DocumentFields } from "../features/pack/document-fields.tsx";
import { placeOf } from "../features/taking-part/place.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";
import { refusedUpload, uploadOf } from "../lib/upload.ts";

// Advice follows what is typed.
export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.document ? "New version" : "Add a document", page?.activity.title ?? "Desk") },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const pack = await orPage(context.api.pack.desk(placeOf(params)));
  if (!pack.mayChange) throw data(refusal("activity-closed"), { status: 409, statusText: "activity-closed" });
  const wanted = new URL(request.url).searchParams.get("document");
  const document = pack.documents.find(({ id }) => id === wanted) ?? null;
  if (wanted && !document) throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  const { engagement, activity } = pack;
  return { engagement, activity, document };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, file } = await uploadOf(request);
  const place = placeOf(params);
  const typed = (name: string) => String(form.get(name) ?? "");
  const easyNote = sentencesIn(form, "note-easy");
  const hasDate = ["day", "month", "year"].some((part) => typed(`closesOn-${part}`).trim() !== "");
  try {
    const chosen = form.get("file");
    const isLink = typed("link").trim() !== "" && !(chosen instanceof File && chosen.name !== "");
    const version = {
      ...(isLink ? {} : await file()),
      link: typed("link"),
      note: typed("note"),
      noteEasyRead: easyNote.sentences,
      ...(form.has("material") ? { material: typed("material") === "yes" } : {}),
      ...(hasDate ? { closesAt: dateOf(form, "closesOn") } : {}),
    };
    const document = typed("document");
    if (document) {
      const replaces = Number(typed("replaces"));
      await context.api.pack.addVersion({ ...place, document, replaces, ...version });
    } else {
      await context.api.pack.addDocument({
        ...place,
        title: typed("title"),
        format: typed("format") as PackFormat,
        language: typed("language") as PackLanguage,
        tells: form.getAll("tells") as PackSubject[],
        ...version,
      });
    }
    return redirect(`/desk/${place.engagement}/a/${place.activity}/pack`);
  } catch (error) {
    return refusedUpload(error, form, (path) => {
      const [part, row] = path.split(".");
      return part === "noteEasyRead" ? `${easyNote.rows[Number(row)] ?? "note-easy-1"}-text` : path;
    });
  }
}

export default function AddToPackPage() {
  const { engagement, activity, document } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const values = problem?.values ?? {};
  const { closesAt, ...fields } = problem?.refusal.fields ?? {};
  const errors = closesAt ? { ...fields, closesOn: closesAt } : fields;
  const here = `/desk/${engagement.slug}/a/${activity.slug}/pack`;
  return (
    <Stack gap="large">
      <ErrorSummary
        errors={Object.keys(errors).length > 0 ? errors : undefined}
        message={problem?.refusal.message}
      />
      <PageTitle
        above={<Link href={here}>Information pack</Link>}
        lede={
          document
            ? `Version ${(document.versions[0]?.number ?? 0) + 1} takes the place of the one before. That one stays readable.`
            : "A file, or a page on another site."
        }
      >
        {document ? (
          <>
            New version of <span lang={document.language}>“{document.title}”</span>
          </>
        ) : (
          "Add a document"
        )}
      </PageTitle>
      {activity.state === "open" ? (
        <Notice tone="waiting" title="People are answering already">
          <p>Everybody sees on the front page that this is new, with your note and its date.</p>
        </Notice>
      ) : null}
      <form method="post" encType="multipart/form-data">
        <Stack gap="large">
          {document ? (
            <>
              <input type="hidden" name="document" value={document.id} />
              <input type="hidden" name="replaces" value={document.versions[0]?.number} />
            </>
          ) : (
            <DocumentFields values={values} chosen={problem?.chosen ?? {}} errors={errors} />
          )}
          <FileField
            label="The file"
            name="file"
            optional
            accept=".pdf,.docx,.html,.htm,.txt,.mp3,.mp4"
            hint="PDF, Word, HTML, plain text, MP3 or MP4, up to 20 MB. Choose it again if this page comes back."
            error={errors["file"]}
          />
          <TextField
            label="Or the address of a page"
            name="link"
            optional
            hint="It begins with https://. Use this for a film, or for a page that is there already."
            defaultValue={values["link"]}
            error={errors["link"]}
          />
          {activity.state === "open" ? (
            <ChangeFields closesAt={activity.closesAt} values={values} errors={errors} />
          ) : null}
          <Row>
            <Button picture="upload">
              {activity.state === "open" ? "Publish it" : "Put it in the pack"}
            </Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
