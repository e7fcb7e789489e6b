/** Files that people add to an answer: a letter, a photo, sound or film. What is kept of them is decided here. */
import { z } from "zod";
import { isPhonesOwnPhoto, kindAmong, UPLOADS } from "./file-kind.ts";
import { cleanPhoto } from "./photo.ts";
import { type Refusal, Refused, refusal } from "./refusal.ts";
import { fileName, shortText } from "./text.ts";

export const UPLOAD_KINDS = ["letter", "photo", "audio", "video"] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

const MEGABYTE = 1_000_000;
/**
 * Megabytes of one file. Photos and letters are held in memory while they are checked and cleaned; sound and
 * film pass through. 100 MB are an hour of speech, or some minutes of a phone's film.
 */
export const MEGABYTES = { letter: 10, photo: 10, audio: 100, video: 100 } as const satisfies Record<
  UploadKind,
  number
>;
/** Bytes that the largest file has: nothing is read after them. */
export const LARGEST_UPLOAD = Math.max(...Object.values(MEGABYTES)) * MEGABYTE;
/** Bytes that a scan has, and every file that is held in memory while it is looked at. */
export const LARGEST_SCAN = MEGABYTES.letter * MEGABYTE;
/** The pages that take files, from people who take part and from staff who type in. Their forms may be larger. */
export const UPLOAD_PATH = /^(\/e\/[^/]+\/a\/[^/]+\/question\/\d+|\/desk\/[^/]+\/a\/[^/]+\/type-in)$/;
/** What staff who type in may add: a scan, or a photo of the page. */
export const SCANS = { welcomes: ["letter", "photo"] } as const satisfies Welcome;
/** Bytes of one part, as a file is kept. */
export const PART = 1 << 20;
/** Files of one answer. */
export const MOST_FILES = 5;

/** What an upload asks for beside its wording. */
export const uploadFields = {
  welcomes: z
    .array(z.enum(UPLOAD_KINDS))
    .min(1, "Choose at least one kind of file.")
    .transform((chosen) => UPLOAD_KINDS.filter((kind) => chosen.includes(kind))),
  mostFiles: z
    .int32(`Write a whole number from 1 to ${MOST_FILES}.`)
    .min(1, `Write a whole number from 1 to ${MOST_FILES}.`)
    .max(MOST_FILES, `Write a whole number from 1 to ${MOST_FILES}.`)
    .default(1),
};

type Bytes = AsyncIterable<Uint8Array>;
const isStream = (value: unknown): value is Bytes =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

const place = {
  engagement: shortText,
  activity: shortText,
  questionId: z.uuid("That question is not part of this."),
  /** It changes what was sent before. Without it a form that was opened before the sending is refused. */
  changing: z.boolean().default(false),
};

export const attachFileInput = z.object({
  ...place,
  fileName: fileName.default(""),
  body: z.custom<Bytes>(isStream, "Choose a file."),
});
export type AttachFileInput = z.infer<typeof attachFileInput>;

export const detachFileInput = z.object({ ...place, file: z.uuid() });
export type DetachFileInput = z.infer<typeof detachFileInput>;

/** A stretch of a file, as a browser that plays it asks for one: `bytes=0-1023` (RFC 9110, 14). */
export const fileRange = z.string().max(100).optional();

export const readFileInput = z.object({ engagement: shortText, file: z.uuid(), range: fileRange });
export type ReadFileInput = z.infer<typeof readFileInput>;

export const describeFileInput = z.object({
  engagement: shortText,
  file: z.uuid(),
  /** One sentence or two. What is written on a letter is a transcript. */
  description: shortText,
});
export type DescribeFileInput = z.infer<typeof describeFileInput>;

/** A file that may be kept. Its parts arrive while they are asked for, and throw `file-too-large` at the limit. */
export interface CheckedFile {
  kind: UploadKind;
  mediaType: string;
  parts: Bytes;
}

/** What one question takes. */
interface Welcome {
  welcomes: readonly UploadKind[];
}

/** May another file come to these? */
export function countProblem(files: number, most: number): Refusal | null {
  if (files < most) return null;
  return refusal(
    "files-full",
    most === 1
      ? "You have added a file. There is room for one. Take it away first to add another."
      : `You have added ${files} files. That is the most. Take one away first to add another.`,
  );
}

/**
 * Looks at a file while it arrives. Sound and film are recognised by how they begin, and pass through; letters
 * and photos are looked at whole. Photos are kept without what they tell beside the picture.
 * Refuses `file-empty`, `file-not-readable`, `file-not-whole`, `file-too-large`.
 */
export async function checkFile(body: Bytes, question: Welcome): Promise<CheckedFile | Refusal> {
  const parts = inParts(body);
  const { value: first } = await parts.next();
  if (!first) return refusal("file-empty");
  const playing = (["audio", "video"] as const).find((kind) => kindAmong(UPLOADS[kind], first));
  if (playing) {
    if (!question.welcomes.includes(playing)) return notWelcome(playing, question);
    const { mediaType } = kindAmong(UPLOADS[playing], first) ?? { mediaType: "" };
    return { kind: playing, mediaType, parts: upTo(playing, first, parts) };
  }
  const whole = await collect(first, parts);
  const kind = HELD.find((held) => kindAmong(UPLOADS[held], whole ?? first));
  if (!kind) return isPhonesOwnPhoto(first) ? phonesOwn : notReadable(question);
  if (!question.welcomes.includes(kind)) return notWelcome(kind, question);
  return whole ? checkHeld(kind, whole) : tooLarge(kind);
}

/** Kinds that are held in memory while they are looked at. */
const HELD = ["photo", "letter"] as const;

function checkHeld(kind: (typeof HELD)[number], bytes: Uint8Array): CheckedFile | Refusal {
  const { mediaType } = kindAmong(UPLOADS[kind], bytes) ?? { mediaType: "" };
  const kept = kind === "photo" ? cleanPhoto(bytes, mediaType) : bytes;
  return kept ? { kind, mediaType, parts: again(kept) } : refusal("file-not-whole");
}

/** All of it, or null where it is larger than what is held. */
async function collect(first: Uint8Array, parts: Bytes): Promise<Uint8Array | null> {
  const all = [first];
  let size = first.length;
  for await (const part of parts) {
    size += part.length;
    if (size > LARGEST_SCAN) return null;
    all.push(part);
  }
  const whole = new Uint8Array(size);
  all.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

/** Bytes as they come, in parts of one size. Only the last is shorter. */
async function* inParts(body: Bytes): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  let part = new Uint8Array(PART);
  let filled = 0;
  for await (const chunk of body) {
    for (let at = 0; at < chunk.length; ) {
      const taken = chunk.subarray(at, at + PART - filled);
      part.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < PART) continue;
      yield part;
      part = new Uint8Array(PART);
      filled = 0;
    }
  }
  if (filled > 0) yield part.slice(0, filled);
}

const again = (bytes: Uint8Array) => inParts(of(bytes));
async function* of(bytes: Uint8Array) {
  yield bytes;
}

async function* upTo(kind: UploadKind, first: Uint8Array, parts: Bytes): AsyncGenerator<Uint8Array> {
  let size = first.length;
  yield first;
  for await (const part of parts) {
    size += part.length;
    if (size > MEGABYTES[kind] * MEGABYTE) throw new Refused(tooLarge(kind));
    yield part;
  }
}

const NAMES: Record<UploadKind, { one: string; formats: string }> = {
  letter: { one: "a letter", formats: "PDF, Word or plain text" },
  photo: { one: "a photo", formats: "JPEG, PNG or WebP" },
  audio: { one: "sound", formats: "MP3, M4A, WAV, OGG or WebM" },
  video: { one: "a film", formats: "MP4, MOV or WebM" },
};

/** "You can add a letter: PDF, Word or plain text." A sentence a kind, each short enough for Easy Read. */
const welcomed = ({ welcomes }: Welcome) =>
  welcomes.map((kind) => `You can add ${NAMES[kind].one}: ${NAMES[kind].formats}.`).join(" ");

const notReadable = (question: Welcome) =>
  refusal("file-not-readable", `We cannot use this file. ${welcomed(question)}`);
const notWelcome = (kind: UploadKind, question: Welcome) =>
  refusal("file-not-readable", `We cannot use ${NAMES[kind].one} here. ${welcomed(question)}`);
const phonesOwn = refusal(
  "file-not-readable",
  "This is a kind of photo that only some phones can show (HEIC). Save it as JPEG, or take a picture of your screen. Then add that.",
);

/** A file is too large to be kept. */
export const tooLarge = (kind: UploadKind) =>
  refusal(
    "file-too-large",
    `This file is too large. ${kind === "audio" || kind === "video" ? "Sound or film" : "A photo or a letter"} can have at most ${MEGABYTES[kind]} MB. Make it smaller, or add a part of it.`,
  );

/** The stretch of a file that is asked for; all of it where nothing is, or nothing that makes sense; null where it is not there. */
export function stretchOf(range: string | undefined, size: number): { from: number; to: number } | null {
  const whole = { from: 0, to: size - 1 };
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  if (first === "" && last === "") return whole;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (from >= size || (first === "" && Number(last) === 0)) return null;
  return from > to ? whole : { from, to };
}

/** "240 KB", "3.4 MB": as a person reads the size of a file. */
export function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / MEGABYTE).toFixed(1).replace(/\.0$/, "")} MB`;
}
