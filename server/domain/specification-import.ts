import { type Refusal, refusal } from "./refusal.ts";
import { cleanLine, cleanText, LONGEST_LINE, LONGEST_TEXT } from "./text.ts";

/** An uploaded specification, as it arrives. */
export const LARGEST_FILE_BYTES = 10_000_000;
/** Everything inside a Word file, unpacked. A real one of 200 pages has 5 MB of text. */
export const LARGEST_UNPACKED_BYTES = 60_000_000;
/** Files inside a Word file. */
export const MOST_ENTRIES = 5_000;
/** Markdown, and the main text of a Word file: they are held in memory several times over. */
export const LARGEST_TEXT_BYTES = 12_000_000;
export const MOST_CLAUSES = 2_000;
/** Reading runs in a worker; past these it is stopped. */
export const READING_TIME_MS = 20_000;
export const READING_MEMORY_MB = 512;

/** What a reader found under one heading, in reading order. Level 0 is what stands before the first. */
export interface ReadSection {
  level: number;
  /** The number Word made by itself, else empty: then it may be typed in the heading. */
  label: string;
  heading: string;
  /** Markdown. */
  body: string;
}

/**
 * One sentence for the person who imports: what was left out, or what was read in a way that should
 * be checked. `section` points into the document's sections; null means the whole document.
 */
export interface ReadNote {
  section: number | null;
  kind: "left-out" | "check";
  what: string;
}

/** What a worker hands back. */
export interface ReadDocument {
  title: string;
  sections: ReadSection[];
  notes: ReadNote[];
}

export interface ReadClause {
  /** As in the document ("4.2", "Schedule 1"); "0" for the introduction; empty where others have one. */
  number: string;
  title: string;
  /** A small safe Markdown. Table cells may hold `<br>`. */
  body: string;
  /** 1 for a clause without a parent. */
  depth: number;
  /** Index of the parent in `clauses`. */
  parentIndex: number | null;
}

export interface ReadSpecification {
  title: string;
  clauses: ReadClause[];
  /** What was left out or should be checked, and where. `clauseIndex` is null for the whole document. */
  notes: { where: string; clauseIndex: number | null; kind: ReadNote["kind"]; what: string }[];
}

const NUMBERED =
  /^((?:\d{1,3}(?:\.\d{1,3})+|[A-Z]{1,2}\d{0,2}(?:\.\d{1,3})+)[.)]?|(?:\d{1,3}|[A-Z]|[IVX]{2,5})[.)]|\((?:[a-z]|[ivx]{1,5}|\d{1,3})\))\s+(\S.*)$/;
const NAMED =
  /^((?:Schedule|Appendix|Annex|Part|Section|Clause|Chapter|Lot)\s+(?:\d{1,3}(?:\.\d{1,3})*|[A-Z]{1,2}))(?:\s*[:.–—-]\s*|\s+)(\S.*)$/;
const BARE = /^(\d{1,3})\s+(\S.*)$/;

/** "4." and "4)" are called 4; "(a)" keeps what it opened. */
function bareNumber(label: string): string {
  return label.startsWith("(") ? label : label.replace(/[.):]+$/, "");
}

/**
 * Parts a number that was typed from its heading. A bare "24" is a number only where it follows on
 * from the last: "24 hour support" is a title.
 */
export function splitNumber(heading: string, last: number): { number: string; title: string } {
  const found = NUMBERED.exec(heading) ?? NAMED.exec(heading);
  if (found) return { number: bareNumber(found[1] ?? ""), title: found[2] ?? "" };
  const bare = BARE.exec(heading);
  if (bare && Number(bare[1]) === last + 1) return { number: bare[1] ?? "", title: bare[2] ?? "" };
  return { number: "", title: heading };
}

const shorten = (line: string) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line);

/** "4.2 Help at night", as a person would look for it. */
export function nameClause({ number, title }: Pick<ReadClause, "number" | "title">): string {
  return `${number} ${title}`.trim();
}

/** A lone top heading without a number, with every other heading below it, is the document's title. */
function takeTitle(sections: ReadSection[]): number {
  const first = sections.findIndex((section) => section.level > 0);
  const top = sections[first];
  if (top?.label !== "" || splitNumber(top.heading, 0).number !== "") return -1;
  const others = sections.slice(first + 1);
  return others.length > 0 && others.every((section) => section.level > top.level) ? first : -1;
}

/** Where no heading has a number, the clauses are numbered by their place: 1, 1.1, 1.2, 2. */
function numberByPlace(clauses: ReadClause[]): void {
  const counters: number[] = [];
  for (const clause of clauses) {
    if (clause.number === "0") continue;
    counters.length = clause.depth;
    counters[clause.depth - 1] = (counters[clause.depth - 1] ?? 0) + 1;
    clause.number = Array.from(counters, (count) => count ?? 1).join(".");
  }
}

/**
 * Makes clauses of what a reader found. Text before the first heading becomes clause 0,
 * "Introduction"; a level that a document leaps over makes no clause of its own.
 */
export function arrangeSpecification(read: ReadDocument, fallbackTitle: string): ReadSpecification | Refusal {
  const sections = read.sections.map((section) => ({
    ...section,
    heading: cleanLine(section.heading),
    body: cleanText(section.body),
  }));
  const headings = sections.filter((section) => section.level > 0).length;
  if (headings === 0)
    return sections.some((section) => section.body !== "")
      ? refusal("file-no-headings")
      : refusal("file-empty");
  if (headings > MOST_CLAUSES) {
    return refusal(
      "file-too-large",
      `This document has ${headings} headings. The most we can take is ${MOST_CLAUSES}.`,
    );
  }

  const titleAt = read.title === "" ? takeTitle(sections) : -1;
  const clauses: ReadClause[] = [];
  const clauseOf: (number | null)[] = [];
  const open: { level: number; index: number }[] = [];
  let last = 0;

  sections.forEach((section, at) => {
    const opening = section.level === 0 || at === titleAt;
    if (opening) {
      const introduction = clauses.find((clause) => clause.number === "0");
      clauseOf[at] = introduction || section.body ? 0 : null;
      if (introduction) introduction.body = `${introduction.body}\n\n${section.body}`.trim();
      else if (section.body)
        clauses.push({ number: "0", title: "Introduction", body: section.body, depth: 1, parentIndex: null });
      return;
    }
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const parent = open.at(-1)?.index ?? null;
    const typed = section.label
      ? { number: bareNumber(section.label), title: section.heading }
      : splitNumber(section.heading, last);
    if (/^\d{1,3}$/.test(typed.number)) last = Number(typed.number);
    const isCut = typed.title.length > LONGEST_LINE;
    clauseOf[at] = clauses.length;
    open.push({ level: section.level, index: clauses.length });
    clauses.push({
      number: shorten(cleanLine(typed.number)),
      title: shorten(typed.title) || "Without a title",
      body: isCut ? `${typed.title}\n\n${section.body}`.trim() : section.body,
      depth: open.length,
      parentIndex: parent,
    });
  });

  const long = clauses.find((clause) => clause.body.length > LONGEST_TEXT);
  if (long) {
    const length = long.body.length.toLocaleString("en-GB");
    const detail = `The text under “${nameClause(long)}” is ${length} characters long. The most we can take is 20,000. Give its parts headings, then try again.`;
    return refusal("text-too-long", detail);
  }

  const isNumbered = clauses.some((clause) => clause.number !== "" && clause.number !== "0");
  if (!isNumbered) numberByPlace(clauses);
  const whole = "The whole document";
  const notes: ReadSpecification["notes"] = read.notes.map(({ section, kind, what }) => {
    const clauseIndex = section === null ? null : (clauseOf[section] ?? null);
    const clause = clauses[clauseIndex ?? -1];
    return { where: clause ? nameClause(clause) : whole, clauseIndex, kind, what };
  });
  if (!isNumbered) {
    const what = "The headings had no numbers. We numbered them in order.";
    notes.unshift({ where: whole, clauseIndex: null, kind: "check", what });
  }
  const title = shorten(
    cleanLine(read.title) || sections[titleAt]?.heading || cleanLine(fallbackTitle) || "Specification",
  );
  return { title, clauses, notes };
}
