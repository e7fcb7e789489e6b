/** Reads single cells of imported tables. Each reader returns undefined for what it cannot understand. */

import type { Channel, Perspective, Voice } from "./speaker.ts";
import type { WordingFormat } from "./wording.ts";

const plain = (cell: string) =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

/** The first word list that fits wins, so "unpaid carer" is found before "care provider". */
function reader<T extends string>(words: readonly (readonly [T, RegExp])[]) {
  return (cell: string): T | undefined => words.find(([, pattern]) => pattern.test(plain(cell)))?.[0];
}

export const readPerspective = reader<Perspective>([
  [
    "lived_experience",
    /lived experience|service user|uses? (the |this |a )?services?|person who uses|resident with|patient/,
  ],
  ["young_person", /^(a )?(child|children|youth|teenager)$|^(a )?(child or )?young (person|people|carers?)$/],
  ["family", /^(a |our |whole )?famil(y|ies)$/],
  ["provider", /provider|care home|care agency|supplier|organisation|charity/],
  ["carer", /\bcarers?\b|\bcaring for\b|family member|parent/],
  ["other", /^(others?|none|resident|public|member of the public|staff|professional|prefer not to say)$/],
]);

export const readVoice = reader<Voice>([
  ["on_behalf", /behalf|^(someone|somebody) else$|advocate/],
  ["organisation", /organi[sz]ation|^group$/],
  ["own", /^(own|self|myself|me|own voice|individual|personal)$/],
]);

export const readChannel = reader<Channel>([
  ["in_the_room", /in the room|workshop|meeting|event|drop in/],
  ["online", /^(online|web|website|form|survey|email|e mail)$/],
  ["letter", /^(by )?letter$/],
  ["in_person", /in person|face to face/],
  ["paper", /^(paper|post|postal|leaflet)$/],
  ["phone", /^(phone|telephone|call|by phone)$/],
  ["imported", /^(imported|import|other)$/],
]);

/** Which wording somebody read when they answered, as our own exports name it. */
export const readWordingRead = reader<WordingFormat>([
  ["easy_read", /^easy ?read$/],
  ["young_people", /^(children and )?young people$/],
  ["standard", /^standard$/],
]);

const LANGUAGES: Record<string, string> = {
  english: "en",
  welsh: "cy",
  cymraeg: "cy",
  polish: "pl",
  punjabi: "pa",
  urdu: "ur",
  bengali: "bn",
  gujarati: "gu",
  arabic: "ar",
  somali: "so",
  romanian: "ro",
  "british sign language": "bfi",
  bsl: "bfi",
};

/** A BCP 47 tag, from a tag or from the English name of a language that is often used here. */
export function readLanguage(cell: string): string | undefined {
  const named = LANGUAGES[plain(cell)];
  if (named) return named;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i.test(cell.trim())) return undefined;
  try {
    return Intl.getCanonicalLocales(cell.trim())[0];
  } catch {
    return undefined;
  }
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
/** Spreadsheets count days from here. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30);
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

function onDay(year: number, month: number, day: number, time = ""): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  // A fraction of a second counts to the thousandth.
  const at = Date.UTC(year, month - 1, day, hours, minutes, 0, Math.round(seconds * 1000));
  // Date.UTC turns 31 February into March; such a day is a slip to be shown.
  const exists = month <= 12 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return exists && hours < 24 && minutes < 60 ? at : Number.NaN;
}

function instant(cell: string): number {
  if (/^\d{13}$/.test(cell)) return Number(cell);
  if (/^\d{10}$/.test(cell)) return Number(cell) * 1000;
  if (/^\d{5}(\.\d+)?$/.test(cell)) return Math.round(SHEET_EPOCH + Number(cell) * DAY_MS);
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      cell,
    );
  if (iso) {
    const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(iso[5] ?? "");
    const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
    return onDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4]) - minutes * 60_000;
  }
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,? (\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(cell);
  if (british) {
    const year = Number(british[3]);
    return onDay(year < 100 ? 2000 + year : year, Number(british[2]), Number(british[1]), british[4]);
  }
  const words =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})(?:,? (\d{1,2}:\d{2}(?::\d{2})?))?$/i.exec(
      cell,
    );
  if (words) return onDay(Number(words[3]), monthOf(words[2]), Number(words[1]), words[4]);
  // Unix's own format, as Polis exports it. Names of time zones are not unique, so the clock is kept as it stands.
  const unix = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) [a-z]{2,5} (\d{4})$/i.exec(cell);
  if (unix) return onDay(Number(unix[4]), monthOf(unix[1]), Number(unix[2]), unix[3]);
  return Number.NaN;
}

function monthOf(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 || Number.NaN;
}

/** Dates as ISO, British (31/03/2026), in words, Unix seconds or milliseconds, or a spreadsheet's day number. */
export function readDate(cell: string): Date | undefined {
  const at = instant(cell.trim());
  return at >= EARLIEST && at < LATEST ? new Date(at) : undefined;
}
