import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

const renderingLimit = 10_000;

/** Renders a whole page before its first byte is sent, so that its status and title are true. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const rendered = await new Promise<{ body: PassThrough; failed: boolean }>((resolve, reject) => {
    let failed = false;
    const stream = renderToPipeableStream(
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        onAllReady() {
          clearTimeout(tooLong);
          const body = new PassThrough();
          stream.pipe(body);
          resolve({ body, failed });
        },
        onShellError: reject,
        onError() {
          failed = true;
        },
      },
    );
    const tooLong = setTimeout(() => stream.abort(), renderingLimit);
  });
  const html = await text(rendered.body);

  headers.set("Content-Type", "text/html; charset=utf-8");
  // A route's meta cannot see its action's answer, and a title must say at once that something is wrong.
  const titled = html.includes("data-error-summary") ? html.replace("<title>", "<title>Error: ") : html;
  return new Response(titled, { headers, status: rendered.failed ? 500 : status });
}
