import type { LoaderFunctionArgs } from "@remix-run/node";
import { safePath } from "../../lib/safe-path.ts";

/** Where somebody came from, so that a page can lead back there. */
export function fromLoader({ request }: LoaderFunctionArgs) {
  return { from: safePath(new URL(request.url).searchParams.get("from")) };
}
