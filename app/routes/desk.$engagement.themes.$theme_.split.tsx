import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MOST_PARTS } from "../../server/domain/theme.ts";
import { ErrorSummary, Link, PageTitle, Stack } from "../components/index.ts";
import { ChoosePassages, Moved, NameParts, STAYS } from "../features/themes/split-forms.tsx";
import { formOf, orPage, refused } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Split ${data?.name ?? "a theme"}`, data?.engagement.title ?? "Desk") },
];

const namesIn = (search: URLSearchParams) => {
  const written = [...search].filter(([key]) => key.startsWith("into-")).map(([, name]) => name.trim());
  return [...new Set(written)].filter((name) => name !== "").slice(0, MOST_PARTS);
};

function problemOf(names: readonly string[], theme: string): string | null {
  if (names.length === 0) return "Write a name for at least one theme.";
  const itself = names.some((name) => name.toLowerCase() === theme.toLowerCase());
  return itself ? "It cannot be split into itself. Choose another name." : null;
}

/** First what the new themes are called; then which passage goes to which. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const plan = await orPage(
    context.api.theme.splitPlan({
      engagement: params["engagement"] ?? "",
      theme: params["theme"] ?? "",
      after: search.get("after") ?? undefined,
    }),
  );
  const names = namesIn(search);
  const problem = search.has("next") ? problemOf(names, plan.name) : null;
  return {
    ...plan,
    names,
    problem,
    choosing: search.has("next") && problem === null,
    after: search.get("after"),
    moved: Number(search.get("moved") ?? 0),
    gone: Number(search.get("gone") ?? 0),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const engagement = params["engagement"] ?? "";
  const moves = [...form].flatMap(([name, into]) =>
    name.startsWith("passage-") && typeof into === "string" && into !== STAYS
      ? [{ passage: name.slice("passage-".length), into }]
      : [],
  );
  try {
    const { id, moved, gone } = await context.api.theme.split({
      engagement,
      theme: params["theme"] ?? "",
      moves,
    });
    const on = new URLSearchParams(new URL(request.url).search);
    on.set("moved", String(moved));
    on.set("gone", String(gone));
    return redirect(`/desk/${engagement}/themes/${id}/split?${on}`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function SplitThemePage() {
  const it = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const here = `/desk/${it.engagement.slug}/themes/${it.id}`;
  // What is wrong with all of them is said at the first.
  const nothing = problem?.refusal.fields?.["moves"];
  const first = `passage-${it.passages[0]?.id ?? ""}`;
  const errors = nothing ? { [first]: nothing } : it.problem ? { "into-1": it.problem } : {};
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{it.name}</Link>}
        lede="Move some of what people said to a new theme, or to several. The rest stays. Nothing is lost."
      >
        Split “{it.name}”
      </PageTitle>
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      {it.moved + it.gone > 0 && !problem ? <Moved moved={it.moved} gone={it.gone} /> : null}
      {it.answered ? (
        <p>People have read an answer about “{it.name}”. It stays the answer to everybody who had it.</p>
      ) : null}
      {it.choosing ? (
        <ChoosePassages here={here} it={it} chosen={problem?.values ?? {}} error={nothing} />
      ) : (
        <NameParts names={it.names} problem={it.problem} />
      )}
    </Stack>
  );
}
