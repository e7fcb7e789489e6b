import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linesOf } from "../features/desk/fields.ts";
import { Facilitation } from "../features/live/facilitation.tsx";
import { formOf, orPage, refusedAs } from "../lib/form.ts";
import { Hydrated } from "../lib/hydrated.tsx";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";
import { filled, trpc } from "../lib/trpc.ts";

export const handle: PageHandle = { interactive: true, wide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Live session", "Facilitate") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const sessionId = params["session"] ?? "";
  const { live } = context.api;
  const desk = await orPage(live.desk({ sessionId }));
  const { address, qr } = await orPage(live.projector({ code: desk.room.code }));
  const state = filled((cache) => cache.setQueryData(trpc.live.desk.queryKey({ sessionId }), desk));
  return { sessionId, title: desk.room.title, address, qr, state };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const sessionId = params["session"] ?? "";
  const { live, workshop } = context.api;
  const engagement = params["engagement"] ?? "";
  const itemId = text("itemId");
  try {
    switch (text("intent")) {
      case "start":
        await live.start({ sessionId });
        break;
      case "end":
        await live.end({ sessionId });
        break;
      case "open":
        await live.openItem({ itemId });
        break;
      case "close":
        await live.closeItem({ itemId });
        break;
      // Decisions may follow quickly: no way onwards that would call back what is still being sent.
      case "show":
        await live.decideNote({ noteId: text("noteId"), state: "shown" });
        return null;
      case "hide":
        await live.decideNote({ noteId: text("noteId"), state: "hidden" });
        return null;
      case "show-statement": {
        const { room } = await live.desk({ sessionId });
        const statementId = text("statementId");
        await workshop.show({ engagement, activity: room.activity.slug, statementId, shown: true });
        return null;
      }
      case "statements":
        await live.addItem({ kind: "statements", sessionId, title: text("statementsTitle") });
        break;
      case "wall":
        await live.addItem({ kind: "wall", sessionId, title: text("wallTitle") });
        break;
      case "poll":
        await live.addItem({
          kind: "poll",
          sessionId,
          title: text("title"),
          easyTitle: text("easyTitle"),
          options: linesOf(text("options")),
          easyOptions: linesOf(text("easyOptions")),
        });
    }
    return redirect(`/desk/${engagement}/live/${sessionId}`);
  } catch (error) {
    const titled = text("intent") === "wall" || text("intent") === "statements";
    return refusedAs(error, form, (path) =>
      titled ? `${text("intent")}Title` : (path.split(".")[0] ?? path),
    );
  }
}

export default function FacilitatePage() {
  const { state, sessionId, address, qr } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>() ?? undefined;
  return (
    <Hydrated state={state}>
      <Facilitation sessionId={sessionId} address={address} qr={qr} problem={problem} />
    </Hydrated>
  );
}
