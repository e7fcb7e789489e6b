/** The information pack of a consultation: what people can read, hear or watch before they answer. */
import { z } from "zod";
import { type ActivityTimes, activityInput, activityState } from "./activity.ts";
import { DOCUMENTS, kindAmong } from "./file-kind.ts";
import { LANGUAGES, reading } from "./language.ts";
import { moment } from "./moment.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { fileName, longText, shortText } from "./text.ts";
import { anySentences } from "./wording.ts";

export const PACK_FORMATS = [
  "standard",
  "easy_read",
  "large_print",
  "audio",
  "sign_language",
  "welsh",
] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** What people need to know before they answer: R (Moseley) v Haringey [2014] UKSC 56, and the equality duty. */
export const PACK_SUBJECTS = ["reasons", "costs", "impacts", "equality"] as const;
export type PackSubject = (typeof PACK_SUBJECTS)[number];

/** Languages of documents: those of consultations, and more that documents come in. */
export const PACK_LANGUAGES = [
  ...LANGUAGES,
  { code: "bfi", name: "British Sign Language" },
  { code: "gu", name: "ગુજરાતી" },
  { code: "so", name: "Soomaali" },
  { code: "zh", name: "中文" },
] as const;
const codes = PACK_LANGUAGES.map(({ code }) => code);
export type PackLanguage = (typeof codes)[number];

/** Bytes of one file: a film of a few minutes, and room for the rest of its form. */
export const LARGEST_PACK_FILE = 20_000_000;
/** Documents of one pack. */
const MOST_DOCUMENTS = 50;

const link = z
  .string()
  .trim()
  .max(2_000, "This address is too long.")
  .refine((typed) => typed === "" || isWebAddress(typed), "Write an address that begins with https://.");

function isWebAddress(typed: string): boolean {
  const found = URL.canParse(typed) ? new URL(typed) : null;
  return found !== null && ["https:", "http:"].includes(found.protocol) && found.username === "";
}

/** One version: a file, or a link to a page. After the opening also what changed, and whether there is more time. */
const version = {
  file: z.instanceof(Uint8Array, { message: "Choose a file." }).optional(),
  fileName: fileName.default(""),
  link: link.default(""),
  note: longText.default(""),
  /** The note in Easy Read. */
  noteEasyRead: anySentences.default([]),
  material: z.boolean("Say whether it changes what somebody might answer.").optional(),
  closesAt: moment("Write the new last day, such as 31 3 2027.").optional(),
};

const tells = z.array(z.enum(PACK_SUBJECTS)).default([]);

export const addDocumentInput = activityInput.extend({
  title: shortText.min(1, "Write its title."),
  format: z.enum(PACK_FORMATS, "Choose its format."),
  language: z.enum(codes, "Choose its language."),
  tells,
  ...version,
});
export type AddDocumentInput = z.infer<typeof addDocumentInput>;

export const addPackVersionInput = activityInput.extend({
  document: z.uuid(),
  /** The number of the version that it replaces, as the writer saw it. */
  replaces: z.number().int().min(1),
  ...version,
});
export type AddPackVersionInput = z.infer<typeof addPackVersionInput>;

/** A pack as somebody reads it. */
export const packInput = activityInput.extend(reading);
export type PackInput = z.infer<typeof packInput>;

export const packFileInput = activityInput.extend({ version: z.uuid() });
export type PackFileInput = z.infer<typeof packFileInput>;

/** What a version carries, once it was looked at. */
export type PackContent =
  | { link: string }
  | { file: Uint8Array<ArrayBuffer>; fileName: string; mediaType: string; size: number };

/** Looks at what was sent: one of a file and a link, and a file that is what it says. Refuses every `file-…`. */
export function acceptContent(sent: {
  file?: Uint8Array | undefined;
  fileName: string;
  link: string;
}): PackContent | Refusal {
  const { file, link } = sent;
  if (file && link) return refusal("invalid", undefined, { link: "Give a file or a link, not both." });
  if (link) return { link };
  if (!file) return refusal("file-missing", "Choose a file, or write the address of a page.");
  if (file.length === 0) return refusal("file-empty");
  if (file.length > LARGEST_PACK_FILE) return refusal("file-too-large", "Choose a file of at most 20 MB.");
  const kind = kindAmong(DOCUMENTS, file);
  if (!kind) {
    return refusal(
      "file-not-readable",
      "Choose a PDF, a Word file, a web page, plain text, or sound or film such as MP3 or MP4.",
    );
  }
  return {
    file: new Uint8Array(file),
    fileName: withEnding(sent.fileName, kind.ending),
    mediaType: kind.mediaType,
    size: file.length,
  };
}

/** The name as it stands in an address: letters, digits and hyphens, with the ending of what the file is. */
function withEnding(name: string, ending: string): string {
  const stem = name
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase()
    .slice(0, 80);
  return `${stem || "document"}${ending}`;
}

export interface PackChange {
  note: string;
  material?: boolean | undefined;
  closesAt?: Date | undefined;
}

/** What is kept of a change: nothing but the version before the opening; after it a note, and perhaps more time. */
export function acceptChange(activity: ActivityTimes, change: PackChange, documents: number, now: Date) {
  if (documents > MOST_DOCUMENTS) {
    return refusal("sessions-full", `A pack has at most ${MOST_DOCUMENTS} documents.`);
  }
  const state = activityState(activity, now);
  if (state === "draft") return { note: null, material: false, extendedTo: null };
  if (state === "closed") return refusal("activity-closed", "This has closed. Its pack stays as it is.");
  const fields = {
    ...(change.note ? {} : { note: "Tell readers what is new." }),
    ...(change.material === undefined
      ? { material: "Say whether it changes what somebody might answer." }
      : {}),
    ...(change.closesAt && activity.closesAt && change.closesAt <= activity.closesAt
      ? { closesOn: "The new last day must be later than the one it has." }
      : {}),
  };
  if (Object.keys(fields).length > 0) return refusal("invalid", undefined, fields);
  return { note: change.note, material: change.material ?? false, extendedTo: change.closesAt ?? null };
}
