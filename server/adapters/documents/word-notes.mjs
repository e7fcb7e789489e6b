// @ts-check
/** @typedef {import("./word-findings.mjs").Finding} Finding */
/** @typedef {import("../../domain/specification-import.ts").ReadNote} ReadNote */
/** @typedef {Pick<ReadNote, "what" | "kind">} Note */

/** Words beyond this are counted; a text box or a comment that has them is a document of its own. */
const MOST_WORDS = 20_000;

/** @param {string} words */
export function quote(words) {
  const line = words.replace(/\s+/g, " ").trim();
  if (line === "") return "";
  if (line.length <= MOST_WORDS) return `: “${line}”`;
  return `: “${line.slice(0, MOST_WORDS)}…” and ${line.length - MOST_WORDS} more characters`;
}

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** @param {string} sentence */
const ended = (sentence) => (/[.”]$/.test(sentence) ? sentence : `${sentence}.`);

/** @param {string} what @returns {Note} */
export const leftOut = (what) => ({ kind: "left-out", what: ended(what) });
/** @param {string} what @returns {Note} */
export const toCheck = (what) => ({ kind: "check", what: ended(what) });

const THINGS = ["picture", "text box", "chart", "diagram", "drawing", "equation"];

/**
 * What was done with the tracked changes of one clause.
 * @param {(kind: string) => Finding[]} of
 * @returns {Note[]}
 */
function describeChanges(of) {
  // The first in a clause counts, also where it goes on from the clause before.
  const count = (/** @type {Finding[]} */ all) =>
    all.filter(({ follows }, at) => at === 0 || !follows).length;
  const [insertions, deletions] = [of("insertion"), of("deletion")];
  // Within one clause both ends of a move are one move.
  const moves = Math.max(count(of("move")), count(of("move away")));
  const parts = [
    insertions.length > 0 ? counted(count(insertions), "tracked insertion", "tracked insertions") : "",
    deletions.length > 0 ? counted(count(deletions), "tracked deletion", "tracked deletions") : "",
    moves > 0 ? counted(moves, "tracked move", "tracked moves") : "",
  ].filter(Boolean);
  const notes = [];
  if (parts.length > 0) {
    /** @type {string[]} */
    const passages = [];
    for (const { words, follows } of deletions)
      passages.push(follows ? `${passages.pop() ?? ""} ${words}` : words);
    const gone = passages
      .map((words) => words.trim())
      .filter(Boolean)
      .join(" … ");
    const all = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0];
    const lost = gone === "" ? "" : ` Deleted words${quote(gone)}`;
    notes.push(toCheck(`${all}. We read the text as if they were accepted.${lost}`));
  }
  const formatting = of("formatting").length;
  if (formatting > 0)
    notes.push(
      toCheck(
        `${counted(formatting, "tracked change", "tracked changes")} of formatting only. We read the text as if they were accepted.`,
      ),
    );
  if (of("cells").length > 0)
    notes.push(toCheck("Tracked changes of table cells were not carried out. Compare the table"));
  return notes;
}

/**
 * Says in sentences what a clause has lost or had decided for it.
 * @param {Finding[]} findings those of one clause
 * @param {Record<string, Map<string, string>>} words of footnotes, endnotes and comments, by id
 * @returns {Note[]}
 */
export function describe(findings, words) {
  const of = (/** @type {string} */ kind) => findings.filter((finding) => finding.kind === kind);
  const said = (/** @type {string} */ kind, /** @type {string} */ text) =>
    leftOut(`${/^[aeiou]/.test(kind) ? "An" : "A"} ${kind} was left out${quote(text)}`);
  const notes = [];
  for (const { words: text } of of("lost"))
    notes.push(leftOut(`Words that we could not place${quote(text)}`));
  for (const { words: text } of of("hidden"))
    if (text.trim() !== "")
      notes.push(leftOut(`Hidden text was left out, as Word does not show it${quote(text)}`));
  for (const kind of ["footnote", "endnote", "comment"]) {
    for (const { words: id } of of(kind)) notes.push(said(kind, words[kind]?.get(id) ?? ""));
  }
  for (const kind of THINGS) {
    const [silent, speaking] = [of(kind).filter(({ words: text }) => text.trim() === ""), of(kind)];
    for (const { words: text } of speaking) if (text.trim() !== "") notes.push(said(kind, text));
    const many = kind === "text box" ? "text boxes" : `${kind}s`;
    if (silent.length === 1) notes.push(said(kind, ""));
    else if (silent.length > 1) notes.push(leftOut(`${silent.length} ${many} were left out`));
  }
  const objects = of("object").length;
  if (objects > 0)
    notes.push(leftOut(`${counted(objects, "embedded file was", "embedded files were")} left out`));
  for (const { words: text } of of("empty field"))
    notes.push(leftOut(`Something that Word fills in by itself was left out${quote(text)}`));

  notes.push(...describeChanges(of));
  const fields = of("field").map(({ words: name }) => name);
  if (fields.length > 0) {
    const names = [...new Set(fields)].join(", ");
    notes.push(
      toCheck(
        `Word fills in ${counted(fields.length, "place", "places")} by itself, such as a cross-reference (${names}). We kept the words it last showed`,
      ),
    );
  }
  for (const { words: text } of of("heading in a table"))
    notes.push(toCheck(`A heading stands in a table, so it is no clause of its own${quote(text)}`));
  for (const { words: format } of of("number format"))
    notes.push(toCheck(`Numbers in a way we cannot write (${format}) became 1, 2, 3`));
  return notes;
}
