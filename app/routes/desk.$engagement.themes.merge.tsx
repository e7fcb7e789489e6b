import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, ErrorSummary, Link, PageTitle, Radios, Stack } from "../components/index.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Merge themes", data?.engagement.title ?? "Desk") },
];

const inPassages = (count: number) =>
  count === 1 ? "1 passage" : `${count.toLocaleString("en-GB")} passages`;

/** First which themes; then, once there are two, which of them stays. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const engagement = params["engagement"] ?? "";
  const chosen = [...new Set(new URL(request.url).searchParams.getAll("theme"))];
  const asked = new URL(request.url).searchParams.has("next");
  const all = await orPage(context.api.theme.list({ engagement }));
  const plan =
    asked && chosen.length > 1
      ? (await orPage(context.api.theme.mergePlan({ engagement, themes: chosen }))).themes
      : null;
  return { engagement: all.engagement, all: all.themes, chosen, plan, tooFew: asked && chosen.length < 2 };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  try {
    const { id } = await context.api.theme.merge({
      engagement,
      themes: form.getAll("themes").map(String),
      stays: String(form.get("stays") ?? ""),
    });
    return redirect(`/desk/${engagement}/themes/${id}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function MergeThemesPage() {
  const { engagement, all, chosen, plan, tooFew } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const here = `/desk/${engagement.slug}/themes`;
  const errors = problem?.refusal.fields ?? (tooFew ? { theme: "Choose at least two themes." } : {});
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>Themes</Link>}
        lede="Everything that people said in them is then in one theme. Nothing is lost."
      >
        Merge themes
      </PageTitle>
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      {plan ? (
        <form method="post">
          <Stack>
            {plan.map(({ id }) => (
              <input key={id} type="hidden" name="themes" value={id} />
            ))}
            <Radios
              label="Which one stays?"
              name="stays"
              hint="It keeps its name. The others lead on to it."
              choices={plan.map(({ id, name, passages, answered }) => ({
                value: id,
                label: name,
                hint: answered
                  ? `${inPassages(passages)}. Its published answer is then shown to everybody who joins it.`
                  : inPassages(passages),
              }))}
              defaultValue={problem?.values["stays"]}
              error={errors["stays"]}
            />
            <p>
              Answers that people have read stay as they are. You can undo the merge until somebody works on
              these themes again.
            </p>
            <Button>Merge these {plan.length} themes</Button>
          </Stack>
        </form>
      ) : (
        <form method="get">
          <Stack>
            <Checkboxes
              label="Which themes do you want to merge?"
              name="theme"
              choices={all.map(({ id, name, contributions }) => ({
                value: id,
                label: name,
                hint: inPassages(contributions),
              }))}
              defaultValue={chosen}
              error={errors["theme"]}
            />
            <Button name="next" value="stays">
              Go on
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
