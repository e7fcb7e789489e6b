import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { characteristics } from "../../accessibility/interface/assessment.ts";
import { CHARACTERISTICS, type Characteristic } from "../../server/domain/assessment.ts";
import { Button, Checkboxes, ErrorSummary, Link, PageTitle, Row, Stack } from "../components/index.ts";
import { QuotedWords } from "../features/reading/quoted-words.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Evidence: ${data?.reference ?? ""}`, data?.engagement.title ?? "Desk") },
];

const place = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  reference: params["reference"] ?? "",
});

/** The passage that the address names, of what was cut. */
const passageIn = (request: Request) => new URL(request.url).searchParams.get("passage") ?? undefined;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return orPage(context.api.assessment.evidenceOf({ ...place(params), passage: passageIn(request) }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { engagement, reference } = place(params);
  const passage = passageIn(request);
  const all = (name: string) => form.getAll(name) as Characteristic[];
  const [had, wanted] = [all("had"), all("characteristics")];
  try {
    await context.api.assessment.link({
      engagement,
      evidence: { reference, ...(passage ? { passage } : {}) },
      add: wanted.filter((each) => !had.includes(each)),
      remove: had.filter((each) => !wanted.includes(each)),
    });
    const contributions = `/desk/${encodeURIComponent(engagement)}/contributions`;
    const at = passage ? `?passage=${encodeURIComponent(passage)}` : "";
    return redirect(`${contributions}/${encodeURIComponent(reference)}${at}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function EvidencePage() {
  const {
    engagement,
    reference,
    language,
    startsAt,
    text,
    characteristics: had,
  } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <Stack gap="large">
      <ErrorSummary errors={problem?.refusal.fields} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={`/desk/${engagement.slug}/contributions/${reference}`}>{reference}</Link>}
        lede="What do these words tell about? Go by the words, not by who may have said them."
      >
        Evidence for the equality impact assessment
      </PageTitle>
      {text ? (
        <QuotedWords text={text} language={language} startsAt={startsAt} />
      ) : (
        <p>There are no words.</p>
      )}
      <form method="post">
        <Stack>
          {had.map((each) => (
            <input key={each} type="hidden" name="had" value={each} />
          ))}
          <Checkboxes
            label="It speaks to"
            name="characteristics"
            optional
            defaultValue={problem?.chosen["characteristics"] ?? had}
            choices={CHARACTERISTICS.map((value) => ({ value, label: characteristics[value].standard }))}
          />
          <Row>
            <Button>Save it</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
