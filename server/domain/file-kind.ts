/** What a file is, told by its own bytes. Names and what a sender says of it are never asked. */

export interface FileKind {
  mediaType: string;
  /** How names of such files end. */
  ending: string;
}

interface KnownKind extends FileKind {
  is(bytes: Uint8Array): boolean;
}

const textAt = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));
const begins = (bytes: Uint8Array, words: string, at = 0) => textAt(bytes, at, at + words.length) === words;
const beginsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte);

/** UTF-8 without control characters that no text has. */
function plainText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\n\v\f\r]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Whether these words stand anywhere in the bytes. */
function holds(bytes: Uint8Array, words: string): boolean {
  const wanted = new TextEncoder().encode(words);
  for (let at = bytes.length - wanted.length; at >= 0; at -= 1) {
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const COMMENT = /<!--(?:(?!-->)[\s\S])*-->/g;
/** Characters in which a page says what it is, and bytes in which a film lists its tracks. */
const HEAD = 2_000;
const isWebPage = (text: string) =>
  /^\uFEFF?\s*<(!doctype html|html)\b/i.test(text.slice(0, HEAD).replace(COMMENT, ""));

const head = (bytes: Uint8Array) => bytes.subarray(0, HEAD);
/** ISO base media (ISO/IEC 14496-12): the first box says which brand it is. */
const isBrand = (bytes: Uint8Array, brand: RegExp) =>
  begins(bytes, "ftyp", 4) && brand.test(textAt(bytes, 8, 12));
const STILL_PICTURE = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/;
const SOUND_ONLY = /^(M4A |M4B |M4P |F4A )$/;
const isMatroska = (bytes: Uint8Array) =>
  beginsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3) && holds(head(bytes), "webm");
const hasPictures = (bytes: Uint8Array) => holds(head(bytes), "V_");
const isRiff = (bytes: Uint8Array, form: string) => begins(bytes, "RIFF") && begins(bytes, form, 8);

const LETTERS: readonly KnownKind[] = [
  { mediaType: "application/pdf", ending: ".pdf", is: (bytes) => begins(bytes, "%PDF-") },
  {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ending: ".docx",
    // The directory of a ZIP stands at its end, in plain bytes.
    is: (bytes) => begins(bytes, "PK\u0003\u0004") && holds(bytes, "word/document.xml"),
  },
];

const PHOTOS: readonly KnownKind[] = [
  { mediaType: "image/jpeg", ending: ".jpg", is: (bytes) => beginsWith(bytes, 0xff, 0xd8, 0xff) },
  { mediaType: "image/png", ending: ".png", is: (bytes) => begins(bytes, "\u0089PNG\r\n\u001a\n") },
  { mediaType: "image/webp", ending: ".webp", is: (bytes) => isRiff(bytes, "WEBP") },
];

const SOUNDS: readonly KnownKind[] = [
  {
    mediaType: "audio/mpeg",
    ending: ".mp3",
    // A tag, or the first frame: eleven bits set, then version and layer III (ISO/IEC 11172-3).
    is: (bytes) => begins(bytes, "ID3") || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2),
  },
  { mediaType: "audio/mp4", ending: ".m4a", is: (bytes) => isBrand(bytes, SOUND_ONLY) },
  { mediaType: "audio/wav", ending: ".wav", is: (bytes) => isRiff(bytes, "WAVE") },
  {
    mediaType: "audio/ogg",
    ending: ".ogg",
    is: (bytes) =>
      begins(bytes, "OggS") &&
      ["OpusHead", "\u0001vorbis"].some((codec) => holds(bytes.subarray(0, 100), codec)),
  },
  {
    mediaType: "audio/webm",
    ending: ".weba",
    is: (bytes) => isMatroska(bytes) && !hasPictures(bytes) && holds(head(bytes), "A_"),
  },
];

const FILMS: readonly KnownKind[] = [
  { mediaType: "video/webm", ending: ".webm", is: (bytes) => isMatroska(bytes) && hasPictures(bytes) },
  { mediaType: "video/quicktime", ending: ".mov", is: (bytes) => isBrand(bytes, /^qt {2}$/) },
  {
    mediaType: "video/mp4",
    ending: ".mp4",
    is: (bytes) => isBrand(bytes, /^/) && !isBrand(bytes, STILL_PICTURE) && !isBrand(bytes, SOUND_ONLY),
  },
];

const WEB_PAGE: KnownKind = {
  mediaType: "text/html",
  ending: ".html",
  is: (bytes) => {
    const text = plainText(bytes);
    return text !== null && isWebPage(text);
  },
};
const PLAIN_TEXT: KnownKind = {
  mediaType: "text/plain",
  ending: ".txt",
  is: (bytes) => {
    const text = plainText(bytes);
    return text !== null && !isWebPage(text);
  },
};

/** What a pack takes. */
export const DOCUMENTS = [...LETTERS, ...SOUNDS, ...FILMS, WEB_PAGE, PLAIN_TEXT];

/** What people may add to an answer, by kind. */
export const UPLOADS = {
  letter: [...LETTERS, PLAIN_TEXT],
  photo: PHOTOS,
  audio: SOUNDS,
  video: FILMS,
} as const;

/** The kind of whole bytes among those that are known, or nothing. Sounds and films need only their first 2,000. */
export const kindAmong = (known: readonly KnownKind[], bytes: Uint8Array): FileKind | null =>
  known.find(({ is }) => is(bytes)) ?? null;

/** Photos that phones keep for themselves and most computers do not show. */
export const isPhonesOwnPhoto = (bytes: Uint8Array) => isBrand(bytes, STILL_PICTURE);
