// @ts-check
/**
 * Something that will not be in the text, or was decided for its reader. `follows` says that nothing
 * stands between it and the one of its kind before: Word calls them one change.
 * @typedef {{ paragraph: number, kind: string, words: string, follows: boolean }} Finding
 */

/** Findings beyond this are counted by nobody; a file that has them is no specification. */
const MOST_FINDINGS = 20_000;

/**
 * Gathers findings while a document is walked.
 * @param {() => number} here the number of the paragraph that is being walked
 */
export function createFindings(here) {
  /** @type {Finding[]} */
  const all = [];
  /** Kinds of change with nothing unchanged since. @type {Set<string>} */
  const unbroken = new Set();
  /** Where words that are left out go, innermost last; null where they are not wanted. @type {{ element: string, finding: Finding | null }[]} */
  const collecting = [];
  /** Drawings that are open, each with how many findings there were before it. @type {number[]} */
  const drawings = [];

  /** @param {string} kind @param {string} [words] @param {number} [paragraph] */
  function find(kind, words = "", paragraph = here()) {
    const finding = { paragraph, kind, words, follows: unbroken.has(kind) };
    if (all.length < MOST_FINDINGS) all.push(finding);
    return finding;
  }

  return {
    all,
    find,
    /** A tracked change. @param {string} kind @param {number} [paragraph] */
    change(kind, paragraph) {
      const finding = find(kind, "", paragraph);
      unbroken.add(kind);
      return finding;
    },
    /** Unchanged words part one change from the next. @param {(kind: string) => boolean} isPart */
    breakChanges(isPart) {
      for (const kind of unbroken) if (!isPart(kind)) unbroken.delete(kind);
    },
    /** From here to the end of the element, words belong to the finding. @param {string} element @param {Finding | null} finding */
    collect: (element, finding) => void collecting.push({ element, finding }),
    /** @param {string} element */
    collected(element) {
      if (collecting.at(-1)?.element === element) collecting.pop();
    },
    /** @param {string} text */
    takeWords(text) {
      const finding = collecting.at(-1)?.finding;
      if (finding) finding.words += text;
    },
    /** Words that are hidden, run by run. @param {string} text */
    takeHidden(text) {
      const last = all.at(-1);
      if (last?.kind === "hidden" && last.paragraph === here()) last.words += text;
      else find("hidden", text);
    },
    openDrawing: () => void drawings.push(all.length),
    /** A line across the page is drawn by a shape, and says nothing. */
    forgetDrawing: () => void drawings.splice(-1, 1, -1),
    /** A drawing in which nothing else was found is named by itself. @param {string} description */
    closeDrawing(description) {
      if (drawings.pop() === all.length) find("drawing", description);
    },
  };
}
