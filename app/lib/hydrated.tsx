import { QueryClientProvider, type QueryKey } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { newCache, newest } from "./trpc.ts";

/** What `filled` made, as it arrives in a page. */
type Filled = { queries: readonly { queryKey: QueryKey; state: { data?: unknown } }[] };

/** A part of a page whose queries begin with what its loader found, and take up what later loads find. */
export function Hydrated({ state, children }: { state: Filled; children: ReactNode }) {
  const [cache] = useState(() => take(newCache(), state));
  useEffect(() => {
    take(cache, state);
  }, [cache, state]);
  return <QueryClientProvider client={cache}>{children}</QueryClientProvider>;
}

// Not TanStack's own boundary: a page that loads again must not put an older view over one that a socket brought.
function take(cache: ReturnType<typeof newCache>, state: Filled) {
  for (const { queryKey, state: found } of state.queries) {
    cache.setQueryData(queryKey, (before: unknown) => newest(before, found.data));
  }
  return cache;
}
