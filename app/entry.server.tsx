import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";

const renderingLimit = 10_000;

/** What a loader, an action or a page threw. A page that is not there is no fault of the server. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  console.error(error);
}

/** Renders the whole page before its first byte is sent, so that its status and title are true. */
function render(page: ReactElement, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const stream = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(tooLong);
        // Piping a failed page would fail a second time, where nobody listens, and end the process.
        if (!failed) resolve(text(stream.pipe(new PassThrough())));
      },
      // Remix then renders the error boundary, and tells handleError.
      onError(error) {
        failed = true;
        reject(error);
      },
    });
    const tooLong = setTimeout(() => stream.abort(), renderingLimit);
  });
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const html = await render(<RemixServer context={context} url={request.url} nonce={nonce} />, nonce);
  headers.set("Content-Type", "text/html; charset=utf-8");
  // A route's meta cannot see its action's answer, and a title must say at once that something is wrong.
  const titled = html.includes("data-error-summary") ? html.replace("<title>", "<title>Error: ") : html;
  return new Response(titled, { headers, status });
}
