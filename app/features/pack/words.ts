import { formats } from "../../../accessibility/interface/pack.ts";
import type { Label } from "../../../accessibility/interface/words.ts";
import { PACK_LANGUAGES, type PackFormat, type PackSubject } from "../../../server/domain/pack.ts";

export const formatWords: Record<PackFormat, Label> = formats;

const languages = new Map<string, string>(PACK_LANGUAGES.map(({ code, name }) => [code, name]));
/** A language in itself. */
export const languageWords = (code: string) => languages.get(code) ?? code;

/** How the desk names what a document tells. */
export const subjectWords: Record<PackSubject, string> = {
  reasons: "The reasons for a change",
  costs: "What it costs",
  impacts: "What it would mean for people",
  equality: "The draft equality impact assessment",
};

const KINDS: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "audio/mpeg": "MP3",
  "video/mp4": "MP4",
  "text/html": "HTML",
  "text/plain": "TXT",
};

const oneDecimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** "240 kB", "3.4 MB". */
function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${oneDecimal.format(bytes / 1_000_000)} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

/** "PDF, 240 kB", or nothing of a link. */
export function fileWords(version: { mediaType: string | null; size: number | null }): string | null {
  if (!version.mediaType) return null;
  return `${KINDS[version.mediaType] ?? version.mediaType}, ${sizeInWords(version.size ?? 0)}`;
}

/** Where a version is read. Its address ends in the name of its file, which says what it is. */
export function addressOf(
  pack: string,
  version: { id: string; link: string | null; fileName: string | null },
): string {
  return version.link ?? `${pack}/${version.id}/${encodeURIComponent(version.fileName ?? "")}`;
}
