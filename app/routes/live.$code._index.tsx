import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { CardColour } from "../../server/domain/live.ts";
import type { Opening, Stance } from "../../server/domain/statement.ts";
import { Room } from "../features/live/room.tsx";
import { Welcome } from "../features/live/welcome.tsx";
import { admittedHeaders, noStore } from "../lib/device-cookies.ts";
import { formOf, orPage, refused } from "../lib/form.ts";
import { Hydrated } from "../lib/hydrated.tsx";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";
import { filled, trpc } from "../lib/trpc.ts";

export const handle: PageHandle = { interactive: true };
export const headers = noStore;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Live session", "Live") },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { live } = context.api;
  const room = await orPage(live.room({ code: params["code"] ?? "" }));
  const { code } = room;
  const mine = await orPage(live.mine({ code }));
  return {
    code,
    title: room.title,
    noteKey: crypto.randomUUID(),
    state: filled((cache) => {
      cache.setQueryData(trpc.live.room.queryKey({ code }), room);
      cache.setQueryData(trpc.live.mine.queryKey({ code }), mine);
    }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const text = (name: string) => String(form.get(name) ?? "");
  const code = params["code"] ?? "";
  const { live, workshop } = context.api;
  // Every procedure checks what it is handed: a form may hold anything.
  try {
    switch (text("intent")) {
      case "join": {
        const { admitted } = await live.join({ code });
        if (!admitted) return redirect(`/live/${code}`);
        const headers = await admittedHeaders(admitted, context.settings.publicUrl);
        return data({ words: admitted.code }, { headers });
      }
      case "vote":
        await live.castVote({
          pollId: text("pollId"),
          optionId: text("optionId"),
          sequence: text("sequence"),
        });
        break;
      case "note":
        await live.postNote({ itemId: text("itemId"), key: text("key"), words: text("words") });
        break;
      case "stance":
      case "sentence": {
        const { engagement, activity } = await live.room({ code });
        const place = { engagement: engagement.slug, activity: activity.slug, itemId: text("itemId") };
        if (text("intent") === "sentence") {
          await workshop.propose({
            ...place,
            key: text("key"),
            opening: text("opening") as Opening,
            rest: text("rest"),
          });
          break;
        }
        const statementId = text("statementId");
        const stance = text("stance") as Stance;
        await workshop.takeStance({ ...place, statementId, stance, sequence: text("sequence") });
        return redirect(`/live/${code}#statement-${statementId}`);
      }
      case "card": {
        const { sessionId } = await live.room({ code });
        await live.showCard({ sessionId, colour: (text("colour") || null) as CardColour | null });
        return redirect(`/live/${code}#cards`);
      }
    }
    return redirect(`/live/${code}#now`);
  } catch (error) {
    return refused(error, form);
  }
}

export default function LivePage() {
  const { code, noteKey, state } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "words" in answer) return <Welcome code={code} words={answer.words} />;
  return (
    <Hydrated state={state}>
      <Room code={code} noteKey={noteKey} problem={answer} />
    </Hydrated>
  );
}
