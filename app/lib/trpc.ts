/**
 * The same procedures from the browser, with their answers in a TanStack Query cache. A loader fills a
 * cache through `context.api` and hands it over; an interactive page takes it up, without asking twice.
 */
import {
  QueryClient as Cache,
  type DehydratedState,
  dehydrate,
  type QueryClient,
} from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import superjson from "superjson";
import type { AppRouter } from "../../server/trpc/router.ts";

const client = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: "/api/trpc", transformer: superjson })],
});

export const newCache = () =>
  new Cache({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });

/** Keys and options of every query, by noun. Which cache they live in is the page's business. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient: newCache });

/** For a loader: a cache that holds these answers, ready to travel. */
export function filled(fill: (cache: QueryClient) => void): DehydratedState {
  const cache = newCache();
  fill(cache);
  return dehydrate(cache);
}

/** Of two answers with revisions the newer; an answer without one replaces what was there. */
export function newest(before: unknown, after: unknown): unknown {
  return revisionOf(before) > revisionOf(after) ? before : after;
}

function revisionOf(answer: unknown): number {
  return typeof answer === "object" && answer !== null && "revision" in answer ? Number(answer.revision) : 0;
}
