/** Forms with a file in them, read while they arrive (RFC 7578): only the words are held in memory. */
import { PassThrough, type Writable } from "node:stream";
import { Busboy } from "@fastify/busboy";

/** A file on its way. Whoever does not want the rest of it just stops reading. */
export interface ArrivingFile {
  name: string;
  body: AsyncIterable<Uint8Array>;
}

export interface MultipartOptions {
  request: Request;
  /** Bytes that a file may have. Nothing is read after them, so fields behind a larger file are lost. */
  largest: number;
  /** Takes the file in. The form has the fields that stand before it. */
  onFile: (file: ArrivingFile, form: FormData) => Promise<void>;
}

export interface Received {
  form: FormData;
  problem: unknown;
  cutOff: boolean;
}

const MOST_FIELDS = 100;
/** Bytes of a form beside its file. */
const ROUND_IT = 1_000_000;

/** The file is larger than may be. */
class CutOff extends Error {}

/**
 * Reads a form with at most one file. Returns its text fields, and what went wrong with the file: `problem` is what
 * `onFile` threw; `cutOff` says that the file was larger than may be, and that nothing behind it was read. Whoever
 * answers the request decides what becomes of that.
 * @throws where it is no such form, or its sender has gone
 */
export async function readMultipart({ request, largest, onFile }: MultipartOptions): Promise<Received> {
  const form = new FormData();
  const received: Received = { form, problem: undefined, cutOff: false };
  const busboy = new Busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    limits: { files: 1, fields: MOST_FIELDS, fileSize: largest },
  });
  const isDeclaredTooLarge = Number(request.headers.get("content-length") ?? 0) > largest + ROUND_IT;
  let taking: Promise<void> | undefined;
  // Cutting it off is told to whoever reads it, and through `cutOff`; it may also happen between two reads.
  const arriving = new PassThrough().on("error", () => undefined);
  const parsed = new Promise<void>((resolve, reject) => {
    busboy.once("finish", resolve).on("error", reject);
    busboy.on("field", (name, value) => form.append(name, value));
    busboy.on("file", (_field, file, name) => {
      // A browser sends an empty file without a name where none was chosen.
      if (!name) return file.resume();
      if (isDeclaredTooLarge) return reject(new CutOff());
      file.once("limit", () => reject(new CutOff()));
      taking = onFile({ name, body: file.pipe(arriving) }, form)
        .catch((error: unknown) => {
          received.problem = error;
        })
        // What nobody wanted is thrown away, so that the fields behind it can still be read.
        .finally(() => file.unpipe(arriving).resume());
    });
  });
  // Whoever waits for it hears of it; until then it is nobody's fault.
  parsed.catch(() => undefined);
  try {
    await feed(request, busboy, parsed);
  } catch (error) {
    arriving.destroy(new CutOff());
    if (!(error instanceof CutOff)) throw error;
    received.cutOff = true;
  } finally {
    await taking;
  }
  return received;
}

/** Hands over one chunk after the other, each once the one before was taken. */
async function feed(request: Request, busboy: Writable, parsed: Promise<void>): Promise<void> {
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await Promise.race([reader?.read(), parsed]);
    if (!chunk || chunk.done) break;
    await Promise.race([new Promise((taken) => busboy.write(chunk.value, taken)), parsed]);
  }
  busboy.end();
  await parsed;
}
