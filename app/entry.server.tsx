import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import { KeptWordsFor } from "./features/ways-out/kept-words.tsx";
import { asksEasyRead } from "./lib/asks-easy-read.ts";
import { lostWords } from "./lib/lost-words.ts";

const renderingLimit = 10_000;

/** What a loader, an action or a page threw. A page that is not there is no fault of the server. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  // Not the error itself: what is attached to one can hold what somebody typed.
  console.error(error instanceof Error ? error.stack : String(error));
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

/**
 * Puts words that the page does not show under what it says is wrong, else at its end: whichever form
 * was refused, and whatever became of it meanwhile, nobody has to write it again.
 */
function withLostWords(html: string, actionData: Record<string, unknown> | null, easyRead: boolean): string {
  const texts = lostWords(actionData, html);
  if (texts.length === 0) return html;
  const words = renderToStaticMarkup(<KeptWordsFor texts={texts} easyRead={easyRead} />);
  const summary = /data-error-summary.*?<\/section>/s;
  // A page's parts stand in a stack that spaces them: the last place in it, not the one behind it.
  const place = summary.test(html) ? summary : /(?=(<\/div>)?<\/main>)/;
  return html.replace(place, (before) => before + words);
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const html = await render(<RemixServer context={context} url={request.url} nonce={nonce} />, nonce);
  const { actionData } = context.staticHandlerContext;
  headers.set("Content-Type", "text/html; charset=utf-8");
  // A route's meta cannot see its action's answer, and a title must say at once that something is wrong.
  const titled = html.includes("data-error-summary") ? html.replace("<title>", "<title>Error: ") : html;
  // Scripts would find a page that is not the one they know; where there are any, the page itself keeps words.
  const scripted = context.renderMeta?.didRenderScripts === true;
  return new Response(scripted ? titled : withLostWords(titled, actionData, asksEasyRead(request)), {
    headers,
    status,
  });
}
