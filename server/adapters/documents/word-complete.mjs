// @ts-check

/** Letters and numbers only; marks, spaces and raised numbers are no difference. @param {string} text */
export const essence = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/**
 * The last word on "nothing silently dropped": which paragraphs a reader would see that are not in
 * the text that was made of them, whatever the reason. Both are walked once, in order.
 * @param {readonly string[]} paragraphs of one clause
 * @param {string} markdown what was made of them
 * @returns {string[]}
 */
export function missingFrom(paragraphs, markdown) {
  const made = essence(
    markdown
      .replace(/<br>/g, " ")
      .replace(/\]\([^)\s]*\)/g, "]")
      .replace(/\\([\\`*_<&~[#>+=.)|-])/g, "$1"),
  );
  let at = 0;
  return paragraphs.filter((paragraph) => {
    const wanted = essence(paragraph);
    const found = made.indexOf(wanted, at);
    if (found >= 0) at = found + wanted.length;
    return found < 0;
  });
}
