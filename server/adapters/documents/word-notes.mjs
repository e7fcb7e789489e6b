// @ts-check
/** @typedef {import("./word-survey.mjs").Finding} Finding */

const MOST_WORDS = 300;

/** @param {string} words */
export function quote(words) {
  const line = words.replace(/\s+/g, " ").trim();
  if (line === "") return "";
  return line.length > MOST_WORDS ? `: “${line.slice(0, MOST_WORDS - 1)}…”` : `: “${line}”`;
}

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** @param {Finding[]} findings @param {string} kind */
const of = (findings, kind) => findings.filter((finding) => finding.kind === kind);

/**
 * Says in sentences what a clause has lost or had decided for it.
 * @param {Finding[]} findings those of one clause
 * @param {Record<"footnote" | "endnote" | "comment", Map<string, string>>} words by id
 * @returns {string[]}
 */
export function describe(findings, words) {
  const sentences = [];
  const insertions = of(findings, "insertion").length;
  const deletions = of(findings, "deletion");
  if (insertions + deletions.length > 0) {
    const both = [
      insertions > 0 ? counted(insertions, "tracked insertion", "tracked insertions") : "",
      deletions.length > 0 ? counted(deletions.length, "tracked deletion", "tracked deletions") : "",
    ];
    const gone = deletions.map(({ words: deleted }) => deleted.trim()).filter((deleted) => deleted !== "");
    const lost = gone.length > 0 ? ` Deleted words${quote(gone.join(" … "))}` : "";
    sentences.push(`${both.filter(Boolean).join(" and ")}. We read the text as if all were accepted.${lost}`);
  }
  const formatting = of(findings, "formatting").length;
  if (formatting > 0)
    sentences.push(
      `${counted(formatting, "tracked change", "tracked changes")} of formatting only. We read the text as if accepted.`,
    );

  for (const kind of /** @type {const} */ (["footnote", "endnote", "comment"])) {
    for (const { words: id } of of(findings, kind))
      sentences.push(`A ${kind} was left out${quote(words[kind].get(id) ?? "")}`.replace("A e", "An e"));
  }
  for (const kind of ["picture", "text box", "chart", "diagram", "equation"]) {
    for (const { words: said } of of(findings, kind))
      sentences.push(`A ${kind} was left out${quote(said)}`.replace("A e", "An e"));
  }
  const objects = of(findings, "object").length;
  if (objects > 0)
    sentences.push(`${counted(objects, "embedded file was", "embedded files were")} left out.`);
  const fields = of(findings, "field").map(({ words: name }) => name);
  if (fields.length > 0) {
    const names = [...new Set(fields)].join(", ");
    sentences.push(
      `${counted(fields.length, "field", "fields")} (${names}) kept as the words last shown in Word.`,
    );
  }
  return sentences.map((sentence) => (/[.”]$/.test(sentence) ? sentence : `${sentence}.`));
}
