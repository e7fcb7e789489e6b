import type { IncomingMessage } from "node:http";

/**
 * Whether a request comes from a page of this site. A browser says so in `Origin`; without one,
 * `Sec-Fetch-Site` must not name another site. A program that sends neither has no cookies to abuse.
 */
export function isFromHere(request: Pick<IncomingMessage, "headers">, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) {
    const site = request.headers["sec-fetch-site"];
    return site === undefined || site === "same-origin" || site === "none";
  }
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === new URL(publicUrl).host || from === host;
}
