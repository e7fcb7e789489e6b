import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ErrorSummary, Link, PageTitle, Radios, Row, Stack } from "../components/index.ts";
import { CutSteps } from "../features/reading/cut-steps.tsx";
import { SelectWords } from "../features/reading/select-words.tsx";
import { formOf, orPage, refusalOf } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true, wide: true };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: pageTitle(`Cut ${loaded?.reference ?? ""} into passages`, loaded?.engagement.title ?? "Desk") },
];

const placeOf = (params: LoaderFunctionArgs["params"]) => ({
  engagement: params["engagement"] ?? "",
  reference: params["reference"] ?? "",
});

export function loader({ params, context }: LoaderFunctionArgs) {
  return orPage(context.api.contribution.cutting(placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const place = placeOf(params);
  const all = (name: string) => form.getAll(name).map(Number);
  const selecting = form.get("go") === "selection";
  const selection = { startsAt: Number(form.get("from")), endsAt: Number(form.get("to")) };
  const themes = form.get("themes") === "leave" ? "leave" : "keep";
  const here = `/desk/${place.engagement}/contributions/${encodeURIComponent(place.reference)}`;
  try {
    await context.api.contribution.cut({
      ...place,
      cuts: all("cuts"),
      had: all("had"),
      themes,
      ...(selecting ? { selection } : {}),
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const also = [...all("cuts"), ...(selecting ? [selection.startsAt, selection.endsAt] : [])];
    // What was ticked or selected is marked beside what somebody else may have cut meanwhile.
    const tried = await orPage(context.api.contribution.cutting({ ...place, also }));
    return data({ refusal, themes, steps: tried.steps, marked: tried.marked }, { status: refusal.status });
  }
  return redirect(selecting ? `${here}/cut` : here, 303);
}

export default function CutPage() {
  const it = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors = problem?.refusal.fields ?? {};
  const { engagement, reference, language, text, cuts, lasting, themes } = it;
  const back = `/desk/${engagement.slug}/contributions/${reference}`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle
        above={<Link href={back}>{reference}</Link>}
        lede="Each passage gets its own themes, its own answer, and its own way to a clause. No word is lost, and none is changed."
      >
        Cut it into passages
      </PageTitle>
      <form method="post" key={cuts.join()}>
        <Stack gap="large">
          {cuts.map((cut) => (
            <input key={cut} type="hidden" name="had" value={cut} />
          ))}
          {lasting.length > 0 ? (
            <p>
              Some ticks stay. A published response, a clause or the equality impact assessment rests on
              exactly those words.
            </p>
          ) : null}
          <CutSteps
            text={text}
            language={language}
            steps={problem?.steps ?? it.steps}
            marked={problem?.marked ?? cuts}
            lasting={lasting}
            error={errors["cuts"]}
          />
          <SelectWords text={text} language={language} error={errors["selection"]} />
          {themes.length > 0 ? (
            <Radios
              label={`It carries ${themes.length === 1 ? "the theme" : "these themes"} so far: ${themes.join(", ")}. What becomes of ${themes.length === 1 ? "it" : "them"}?`}
              name="themes"
              choices={[
                { value: "keep", label: "Each new passage keeps the themes of its words" },
                { value: "leave", label: "New passages begin without a theme" },
              ]}
              defaultValue={problem?.themes ?? "keep"}
            />
          ) : null}
          <Row>
            <Button>Save these passages</Button>
            <Link href={back} alone>
              Back without saving
            </Link>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
