/** Real Word files, through the door that a commissioner uses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { missingWords, seenIn, wordsOf } from "../support/word-words.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const open = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../fixtures/word", `${name}.docx`)));

async function importFresh(name: string) {
  const authority = await world.makeAuthority();
  const commissioner = world.as(await world.makeStaff(authority));
  const { slug: engagement } = await world.makeEngagement(authority);
  await commissioner.specification.import({ engagement, fileName: `${name}.docx`, file: open(name) });
  return commissioner.specification.read({ engagement });
}
type Read = Awaited<ReturnType<typeof importFresh>>;

const reads = new Map<string, Promise<Read>>();
/** Each file is imported once, into an engagement of its own. */
function importing(name: string): Promise<Read> {
  const read = reads.get(name) ?? importFresh(name);
  reads.set(name, read);
  return read;
}

const clausesOf = ({ clauses }: Read) =>
  clauses.map(({ number, title, depth }) => `${"  ".repeat(depth - 1)}${number} ${title}`.trimEnd());
const notesOf = ({ notes }: Read, kind: string) =>
  notes.filter((note) => note.kind === kind).map(({ where, what }) => `${where}: ${what}`);
const bodyOf = ({ clauses }: Read, number: string) =>
  clauses.find((clause) => clause.number === number)?.body;

/** Everything the list says, whatever its kind. */
const allNotesOf = (read: Read) => [...notesOf(read, "left-out"), ...notesOf(read, "check")];

const FILES = [
  "numbered",
  "typed-numbers",
  "left-out",
  "tracked",
  "bold-headings",
  "other-languages",
  "contents",
  "from-markdown",
  "numbers-in-words",
  "everything",
];

test.each(FILES)("every word that somebody sees in %s is in a clause or in the list", async (name) => {
  const read = await importing(name);
  const seen = seenIn(open(name));
  const text = [read.title, ...read.clauses.flatMap(({ number, title, body }) => [number, title, body])];
  const said = read.notes.map(({ what }) => what);
  const seenWords = seen.filter(({ isContents }) => !isContents).flatMap((each) => wordsOf(each.text));
  expect(seenWords.length).toBeGreaterThan(20);
  expect(
    missingWords(
      seenWords,
      [...text, ...said].flatMap((each) => wordsOf(each ?? "")),
    ),
  ).toEqual([]);
  if (seen.some(({ isContents }) => isContents)) expect(said.join()).toContain("table of contents");
});

test.each(FILES)("the order of %s is kept", async (name) => {
  const read = await importing(name);
  const text = [read.title, ...read.clauses.map(({ title, body }) => `${title}\n${body}`)]
    .flatMap((each) => wordsOf(each ?? ""))
    .join("");
  const left = read.notes.flatMap(({ what }) => wordsOf(what)).join("");
  let at = 0;
  for (const { text: paragraph, isApart, isContents } of seenIn(open(name))) {
    if (isApart || isContents) continue;
    // A number that was typed before a title stands in a field of its own.
    const words = wordsOf(paragraph.replace(/^(Schedule|Appendix)? ?[\d.A-Z]+[.:]?\s[–:]?/, "")).join("");
    const found = text.indexOf(words, at);
    if (found < 0) expect(left, paragraph).toContain(words.slice(0, 20));
    else at = found + words.length;
  }
  expect(at).toBeGreaterThan(100);
});

test("automatic numbers are those that Word shows, in headings and in lists", async () => {
  const read = await importing("numbered");
  expect(clausesOf(read)).toEqual([
    "0 Introduction",
    "1 The service",
    "  1.1 Who it is for",
    "    1.1.1 Adult carers",
    "      (a) Carers who live outside the area",
    "      (b) Carers who have moved away",
    "    1.1.2 Young carers",
    "  1.2 Where it is",
    "2 Help at night",
    "  2.1 When",
    "  2.2 How calls are answered",
    "3 Payment",
  ]);
  expect(bodyOf(read, "1.1.2")).toBe(
    "The Provider must:\n\n- (a) look at the needs of the whole family;\n- (b) offer the young person a talk of their own, which:\n  - (i) happens without parents in the room;\n  - (ii) does not happen in class; and\n- (c) tell the young carers’ team.\n\nNothing in this clause waits for a form.",
  );
  expect(bodyOf(read, "2.2")).toContain("- (a) two minutes where somebody may come to harm;");
  expect(allNotesOf(read)).toEqual([]);
});

test("numbers in words, letters and with zeros are those that Word shows", async () => {
  const read = await importing("numbers-in-words");
  expect(clausesOf(read)).toEqual([
    "1 Purpose",
    "2 Places",
    "Schedule A Prices",
    "  A/01 Hourly rates",
    "Schedule B Maps",
    "Part One Words about numbers",
    "  1st The first thing",
  ]);
  expect(bodyOf(read, "1")).toMatch(
    /^1\.1 Short breaks .*\n\n1\.2 The Provider .*\n\n- \(a\) a named worker;/,
  );
  expect(bodyOf(read, "1st")).toBe(
    "- First And so on.\n\nA second list begins again:\n\n- (a) one;\n- (b) two.",
  );
});

test("typed numbers are parted from their titles, and numbers that are words are not", async () => {
  expect(clausesOf(await importing("typed-numbers"))).toEqual([
    "1 Introduction",
    "2 The service",
    "  2.1 Staffing",
    "  2.2 Hours",
    "3 24 hour support",
    "Schedule 1 Prices",
    "Appendix A Map",
  ]);
});

test("each thing that was left out is named, with its words", async () => {
  const read = await importing("left-out");
  expect(notesOf(read, "left-out")).toEqual([
    "1 Opening times: A footnote was left out: “Bank holidays are counted as working days for the night line only.”",
    "1 Opening times: A comment was left out: “Is Thursday one of them?”",
    "1.1 Where to find us: An endnote was left out: “Except the night line.”",
    "1.1 Where to find us: A picture was left out: “Map of the two hubs, one in each town”",
    "1.1 Where to find us: A text box was left out: “Remember: nobody needs a referral. Anybody can ring.”",
    "1.1 Where to find us: A text box was left out: “The van is blue.”",
    "The whole document: A page header was left out: “Carers hub – draft for comment”",
    "The whole document: A page footer was left out: “Marrowdale Council, page 1”",
  ]);
  expect(notesOf(read, "check")).toEqual([
    "1.1 Where to find us: A table has merged cells. We wrote what they say into each row that they reach. Compare it.",
  ]);
  expect(bodyOf(read, "1.1")).toContain(
    "| What | When | Who |\n| --- | --- | --- |\n| Visit at home<br>Telephone | Within five days | A worker the carer has met |\n| Visit at home<br>Telephone | Any day | A person |",
  );
});

test("tracked changes are accepted, and it is said where, and which words that deleted", async () => {
  const read = await importing("tracked");
  expect(clausesOf(read)).toEqual(["1 Waiting", "2 Forms", "3 Breaks", "  3.1 Saving up hours"]);
  expect(bodyOf(read, "1")).toBe("The assessment takes place within 20 working days.");
  const accepted = "We read the text as if they were accepted.";
  expect(allNotesOf(read)).toEqual([
    `1 Waiting: 1 tracked insertion and 1 tracked deletion. ${accepted} Deleted words: “40”`,
    `2 Forms: 1 tracked insertion and 3 tracked deletions. ${accepted} Deleted words: “of 14 pages … Leaflets The Provider gives out leaflets.”`,
    `3 Breaks: 1 tracked change of formatting only. ${accepted}`,
    `3.1 Saving up hours: 2 tracked insertions and 1 tracked deletion. ${accepted} Deleted words: “30 minutes”`,
  ]);
});

test("bold lines are headings where nothing else is, and that is said", async () => {
  const read = await importing("bold-headings");
  expect(read.title).toBe("Day opportunities: what we buy");
  expect(clausesOf(read)).toEqual([
    "0 Introduction",
    "1 Who it is for",
    "2 What happens there",
    "  2.1 Work",
    "  2.2 Friends",
    "3 Transport",
  ]);
  expect(allNotesOf(read)).toEqual([
    "The whole document: No line has a heading style. We took the 5 bold lines as headings. Check that each clause begins where it should.",
  ]);
});

test("heading styles of other languages are headings", async () => {
  expect(clausesOf(await importing("other-languages"))).toEqual([
    "1 Y gwasanaeth",
    "  1.1 I bwy mae’r gwasanaeth",
    "2 Cymorth gyda’r nos",
    " Anhang: Öffnungszeiten",
  ]);
});

test("an empty heading uses up its number, lists go on, and what looks like Markdown stays words", async () => {
  const read = await importing("contents");
  expect(clausesOf(read)).toEqual([
    "0 Introduction",
    "1 How a visit goes",
    "  1.1 How long a visit is",
    "  1.2 Travel between visits",
    "2 A heading that stays empty",
    "4 After the empty one",
  ]);
  expect(bodyOf(read, "1")).toContain(
    "- 3\\) do it together;\n\nThe third step takes the longest.\n\n- 4\\) leave",
  );
  expect(bodyOf(read, "4")).toContain(
    "m² matter in the building, \\* and \\_so\\_ do # signs and \\<tags> & more.",
  );
  expect(allNotesOf(read)).toEqual([
    "The whole document: The table of contents was left out. The clauses take its place.",
  ]);
});

test("a document made from Markdown keeps its lists, table, link and stress", async () => {
  const read = await importing("from-markdown");
  expect(bodyOf(read, "1.1")).toContain(
    "1. A kitchen that residents use.\n2. A garden:\n   - with seats;\n   - without steps.\n3. A hall.",
  );
  expect(bodyOf(read, "2")).toBe(
    "| When | What |\n| --- | --- |\n| Day | *Planned* visits |\n| Night | **Somebody awake** |\n\nCall [the office](https://example.org/office). Use 999 in an emergency.",
  );
});

test("hidden text never becomes a clause, and everything else that Word can hold is kept or named", async () => {
  const read = await importing("everything");
  expect(bodyOf(read, "1")).toContain("\n\nSeen by everybody.\n\n");
  expect(bodyOf(read, "1")).toContain("☑ Text message ☐ Letter");
  expect(bodyOf(read, "3")).toContain("First column\\\nsecond column");
  expect(allNotesOf(read)).toEqual([
    "1 Getting in touch: Hidden text was left out, as Word does not show it: “Hidden note to colleagues: no money for this.”",
    "1 Getting in touch: A footnote was left out: “Footnote words about the night line.”",
    "1 Getting in touch: A comment was left out: “Comment: is this too short? Second paragraph of the comment.”",
    "1 Getting in touch: A picture was left out: “A hub from outside”",
    "1 Getting in touch: A text box was left out: “Words in a box.”",
    "2 Tables: An equation was left out: “cost = hours × rate”",
    "The whole document: The table of contents was left out. The clauses take its place.",
    "The whole document: A page header was left out: “Header words (a picture: The council’s logo)”",
    "The whole document: A page header was left out: “First page header”",
    "The whole document: A page footer was left out: “Page of”",
    "The whole document: The headings had no numbers. We numbered them in order.",
    "1 Getting in touch: 1 tracked insertion and 1 tracked deletion. We read the text as if they were accepted. Deleted words: “A machine answers.”",
    "1 Getting in touch: Word fills in 1 place by itself, such as a cross-reference (REF). We kept the words it last showed.",
    "2 Tables: A table has merged cells. We wrote what they say into each row that they reach. Compare it.",
    "2 Tables: A table inside a table was written as lines. Compare it.",
  ]);
});
