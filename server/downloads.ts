import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TRPCError } from "@trpc/server";
import type { NextFunction, Request, Response } from "express";
import { EXPORT_SCHEMA_PATH, exportInput, exportSchema } from "./domain/contribution-export.ts";
import { Refused } from "./domain/refusal.ts";
import type { FileToSend } from "./shared/files.ts";
import type { Caller } from "./trpc/router.ts";

const EXPORT = /^(\/desk\/([^/]+)\/a\/([^/]+)\/export)\/contributions\.([a-z]+)$/;

interface Options {
  callerFor: (request: Request) => Promise<Caller>;
  publicUrl: string;
  report: (error: unknown) => void;
}

const FILE = /^\/(e|desk|desk\/safeguarding)\/([^/]+)\/files\/([0-9a-f-]{36})$/;

/**
 * Files that are written while they are sent. They do not pass through the pages: there a slow reader
 * would make the whole file wait in memory. Here the next part is read when the last one has gone, and
 * nothing more once the reader has gone.
 */
export function downloads({ callerFor, publicUrl, report }: Options) {
  const send = async (response: Response, body: AsyncIterable<Uint8Array>, next: NextFunction) => {
    try {
      await pipeline(Readable.from(body, { objectMode: false }), response);
    } catch (error) {
      if (!response.headersSent) next(error);
      // A broken-off answer shows as one. The reader may also have gone, which is no fault.
      else if (!hasGone(error)) report(error);
    }
  };

  /** A file that somebody added to an answer: for themselves, or for staff who read it. */
  const sendFile = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const [, door, of = "", file = ""] = FILE.exec(request.path) ?? [];
    const where = decodeURIComponent(of);
    const asked = { file, range: request.get("range") };
    try {
      const api = await callerFor(request);
      const found =
        door === "e"
          ? await api.submission.file({ engagement: where, ...asked })
          : door === "desk"
            ? await api.contribution.file({ engagement: where, ...asked })
            : await api.safeguarding.file({ concern: where, ...asked });
      response.status(found.stretch ? 206 : 200).set(headersOf(found));
      await send(response, found.body, next);
    } catch (error) {
      // Whoever may not see it gets the page for what is not there.
      next(isRefused(error) || isInvalid(error) ? undefined : error);
    }
  };

  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (request.method !== "GET") return next();
    if (request.path === EXPORT_SCHEMA_PATH) {
      response.set("Cache-Control", "public, max-age=3600").json(exportSchema(publicUrl));
      return;
    }
    if (FILE.test(request.path)) return sendFile(request, response, next);
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
      await send(response, body, next);
    } catch (error) {
      // The page that the link stood on says what is wrong.
      if (isRefused(error)) response.redirect(303, page);
      else next(error);
    }
  };
}

/** What a browser needs to show it, play it from anywhere in it, and never take it for something else. */
function headersOf({ mediaType, fileName, size, stretch }: FileToSend): Record<string, string> {
  const how = isShown(mediaType) ? "inline" : "attachment";
  return {
    "Content-Type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
    "Content-Disposition": `${how}; filename*=UTF-8''${encodeURIComponent(fileName || "file")}`,
    "Content-Length": String(stretch ? stretch.to - stretch.from + 1 : size),
    ...(stretch ? { "Content-Range": `bytes ${stretch.from}-${stretch.to}/${size}` } : {}),
    "Accept-Ranges": "bytes",
    // Packed on its way it would have no places to ask for.
    "Cache-Control": "private, no-store, no-transform",
    "X-Content-Type-Options": "nosniff",
  };
}

/** What a browser shows by itself. A Word file is for another program. */
const isShown = (mediaType: string) => /^(image|audio|video|text)\/|\/pdf$/.test(mediaType);

const isInvalid = (error: unknown) => error instanceof TRPCError && error.code === "BAD_REQUEST";
const isRefused = (error: unknown) => error instanceof Error && error.cause instanceof Refused;
const hasGone = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
