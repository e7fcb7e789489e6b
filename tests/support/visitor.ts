import { createTRPCClient, httpLink } from "@trpc/client";
import superjson from "superjson";
import type { AppRouter } from "../../server/trpc/router.ts";

export type Visitor = ReturnType<typeof createVisitor>["api"];

/** Somebody with a browser of their own, over HTTP, who keeps the cookie of their device. */
export function createVisitor(url: string) {
  const jar = { token: null as string | null };
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${url}/api/trpc`,
        transformer: superjson,
        headers: () => (jar.token ? { cookie: `tl_device=${jar.token}` } : {}),
      }),
    ],
  });
  return { api, jar };
}

/** The open consultation of the demonstration. */
export const OPEN_CONSULTATION = { engagement: "carers-hub", activity: "have-we-got-it-right" };

export interface Place {
  engagement: string;
  activity: string;
}

/** Begins, answers the first long question and sends: the shortest way to a receipt. */
export async function answerOnce(url: string, place: Place, words: string): Promise<string> {
  const { api, jar } = createVisitor(url);
  const begun = await api.submission.begin.mutate(place);
  jar.token = begun.token;
  const { questions } = await api.submission.read.query(place);
  const question = questions.find(({ kind }) => kind === "long_text");
  if (!question) throw new Error("There is no long question to answer.");
  await api.submission.save.mutate({ ...place, questionId: question.id, text: words });
  const { reference } = await api.submission.send.mutate(place);
  return reference;
}
