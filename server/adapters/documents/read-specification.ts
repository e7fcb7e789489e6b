import { type Refusal, refusal } from "../../domain/refusal.ts";
import type { ReadDocument, ReadSpecification } from "../../domain/specification-import.ts";
import {
  arrangeSpecification,
  LARGEST_FILE_BYTES,
  LARGEST_TEXT_BYTES,
  LARGEST_UNPACKED_BYTES,
  MOST_ENTRIES,
  READING_MEMORY_MB,
  READING_TIME_MS,
} from "../../domain/specification-import.ts";
import { decodeText } from "../csv/decode.ts";
import { inWorker } from "../in-worker.ts";

export interface ReadingJob {
  word?: Uint8Array;
  markdown?: string;
  limits: { unpackedBytes: number; textBytes: number; entries: number };
}
export type ReadingResult =
  | { document: ReadDocument }
  | { problem: "too-large" | "not-word" | "not-readable" };

const starts = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

function describeJob(bytes: Uint8Array): Omit<ReadingJob, "limits"> | Refusal {
  if (starts(bytes, 0x50, 0x4b)) return { word: bytes };
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const detail =
      "This is an old Word file (.doc), or it has a password. In Word, choose Save as, then .docx, without a password.";
    return refusal("file-not-readable", detail);
  }
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) {
    return refusal("file-not-readable", "This is a PDF. Choose the Word file (.docx) that it was made from.");
  }
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) {
    return refusal("file-not-readable", "This is an RTF file. In Word, choose Save as, then .docx.");
  }
  const decoded = decodeText(bytes);
  if (!decoded)
    return refusal("file-not-readable", "This is not a Word file (.docx) or Markdown. Choose another file.");
  if (decoded.text.trim() === "") return refusal("file-empty");
  if (bytes.length > LARGEST_TEXT_BYTES) return refusal("file-too-large");
  return { markdown: decoded.text };
}

/**
 * Reads a specification from Word (.docx) or Markdown; which of the two is seen from the bytes.
 * What could not be read is named in `notes`. No file makes it throw.
 */
export async function readSpecification(
  bytes: Uint8Array,
  fileName: string,
): Promise<ReadSpecification | Refusal> {
  if (bytes.length === 0) return refusal("file-empty");
  if (bytes.length > LARGEST_FILE_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    return refusal(
      "file-too-large",
      `This file has ${size} MB. The most we can take is 10 MB. Pictures are often the cause.`,
    );
  }
  const job = describeJob(bytes);
  if ("refusal" in job) return job;
  const limits = {
    unpackedBytes: LARGEST_UNPACKED_BYTES,
    textBytes: LARGEST_TEXT_BYTES,
    entries: MOST_ENTRIES,
  };
  const result = await inWorker<ReadingResult>(
    new URL("./worker.mjs", import.meta.url),
    { ...job, limits } satisfies ReadingJob,
    { memoryMb: READING_MEMORY_MB, timeMs: READING_TIME_MS },
  );
  if ("document" in result) return arrangeSpecification(result.document, fileName.replace(/\.[a-z]+$/i, ""));
  if (result.problem === "too-large") {
    return refusal(
      "file-too-large",
      "This file unpacks to more than we can take. Remove pictures, then try again.",
    );
  }
  if (result.problem === "not-word") {
    const detail = "This is a ZIP file, not a Word document (.docx). Choose the document that is in it.";
    return refusal("file-not-readable", detail);
  }
  return refusal("file-not-readable");
}
