import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageTitle, Stack } from "../components/index.ts";
import { Example } from "../features/kit/example.tsx";
import { kit } from "../features/kit/kit.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.name ?? "Not found", "The kit") },
];

export function loader({ params }: LoaderFunctionArgs) {
  const slug = params["component"] ?? "";
  const part = Object.hasOwn(kit, slug) ? kit[slug] : undefined;
  if (!part) throw data(null, { status: 404 });
  return { slug, name: part.name };
}

export default function KitComponentPage() {
  const { slug, name } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above="The kit">{name}</PageTitle>
      <Stack gap="large">
        {kit[slug]?.examples.map((example) => (
          <Example key={example.name} {...example} level={2} />
        ))}
      </Stack>
    </>
  );
}
