import iconv from "iconv-lite";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** More than one control character in a hundred is no text that a person wrote. */
const MOST_CONTROLS = 0.01;

function detect(bytes: Uint8Array): { encoding: Encoding; skip: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", skip: 2 };
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { encoding: "utf-8", skip: 0 };
  } catch {
    return { encoding: "windows-1252", skip: 0 };
  }
}

/**
 * Decodes an uploaded text file: by its byte order mark, else UTF-8 where it is valid, else
 * Windows-1252, which is what Excel saves in Britain. Null for a file that is not text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const { encoding, skip } = detect(bytes);
  const text = iconv.decode(Buffer.from(bytes.subarray(skip)), encoding, { stripBOM: false });
  if (text.includes("\0")) return null;
  const controls = text.match(/[^\P{Cc}\t\n\r\f\v\u0080-\u009F]/gu)?.length ?? 0;
  return controls > text.length * MOST_CONTROLS && controls > 1 ? null : { text, encoding };
}
