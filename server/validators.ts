import { createHash, randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import type { Caller } from "./trpc/router.ts";

/** Public pages that show only what was written in their engagement: nothing on them depends on the time of day. */
const LASTING =
  /^\/e\/([^/]+)\/(?:versions(?:\/[^/]+(?:\/changes)?)?|clauses\/[^/]+|contributions\/[^/]+|you-said-we-did)$/;

/**
 * Gives lasting pages a validator (RFC 9110, section 8.8.3), and answers 304 where the browser has the newest.
 * The page depends on the address, on the reader's cookies, on what was written, and on the running program.
 */
export function validators(callerFor: (request: Request) => Promise<Caller>) {
  // A new program may show the same rows in another way.
  const program = randomBytes(8).toString("hex");
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const [, engagement] = LASTING.exec(request.path) ?? [];
    if (!engagement || request.method !== "GET") return next();
    try {
      const api = await callerFor(request);
      const stamp = await api.engagement.stamp({ engagement: decodeURIComponent(engagement) });
      const parts = [program, request.originalUrl, request.get("cookie") ?? "", stamp];
      const digest = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
      response.setHeader("ETag", `W/"${digest}"`);
      response.setHeader("Cache-Control", "private, no-cache");
      response.setHeader("Vary", "Cookie");
    } catch {
      // The page itself says what is wrong.
      return next();
    }
    if (request.fresh) response.status(304).end();
    else next();
  };
}
