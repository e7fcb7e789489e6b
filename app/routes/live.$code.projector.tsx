import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Projector } from "../features/live/projector.tsx";
import { orPage } from "../lib/form.ts";
import { Hydrated } from "../lib/hydrated.tsx";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";
import { filled, trpc } from "../lib/trpc.ts";

export const handle: PageHandle = { interactive: true, bare: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Live session", "Projector") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { room, address, qr } = await orPage(context.api.live.projector({ code: params["code"] ?? "" }));
  const { code, title } = room;
  const state = filled((cache) => {
    cache.setQueryData(trpc.live.room.queryKey({ code }), room);
    cache.setQueryData(trpc.live.mine.queryKey({ code }), null);
  });
  return { code, title, address, qr, state };
}

export default function ProjectorPage() {
  const { state, ...how } = useLoaderData<typeof loader>();
  return (
    <Hydrated state={state}>
      <Projector {...how} />
    </Hydrated>
  );
}
