import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { NextFunction, Request, Response } from "express";
import { EXPORT_SCHEMA_PATH, exportInput, exportSchema } from "./domain/contribution-export.ts";
import { Refused } from "./domain/refusal.ts";
import type { Caller } from "./trpc/router.ts";

const EXPORT = /^(\/desk\/([^/]+)\/a\/([^/]+)\/export)\/contributions\.([a-z]+)$/;

interface Options {
  callerFor: (request: Request) => Promise<Caller>;
  publicUrl: string;
  report: (error: unknown) => void;
}

/**
 * Files that are written while they are sent. They do not pass through the pages: there a slow reader
 * would make the whole file wait in memory. Here the next part is read when the last one has gone, and
 * nothing more once the reader has gone.
 */
export function downloads({ callerFor, publicUrl, report }: Options) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (request.method !== "GET") return next();
    if (request.path === EXPORT_SCHEMA_PATH) {
      response.set("Cache-Control", "public, max-age=3600").json(exportSchema(publicUrl));
      return;
    }
    const [, page = "", engagement = "", activity = "", format] = EXPORT.exec(request.path) ?? [];
    const input = exportInput.safeParse({
      engagement: decodeURIComponent(engagement),
      activity: decodeURIComponent(activity),
      format,
    });
    if (!input.success) return next();
    try {
      const api = await callerFor(request);
      const { fileName, contentType, body } = await api.contribution.export(input.data);
      response.set({
        "Content-Type": contentType,
        "Content-Disposition": `attachment; filename="${fileName}"`,
        "Cache-Control": "private, no-store",
      });
      await pipeline(Readable.from(body, { objectMode: false }), response);
    } catch (error) {
      // The page that the link stood on says what is wrong.
      if (!response.headersSent && isRefused(error)) response.redirect(303, page);
      else if (!response.headersSent) next(error);
      // A broken-off answer shows as one. The reader may also have gone, which is no fault.
      else if (!hasGone(error)) report(error);
    }
  };
}

const isRefused = (error: unknown) => error instanceof Error && error.cause instanceof Refused;
const hasGone = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
