/** What somebody sees who opens a Word file: an own walk through its XML, apart from the reader's. */
import { strFromU8, unzipSync } from "fflate";

interface SeenParagraph {
  text: string;
  /** In a text box, or an equation: seen on the page, but not in the text's own order. */
  isApart: boolean;
  isContents: boolean;
}

const TAG = /<(\/?)([\w:]+)((?:\s[^>]*?)?)(\/?)>|([^<]+)/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decode = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The paragraphs of the main text, all tracked changes accepted, hidden words too. */
export function seenIn(file: Uint8Array): SeenParagraph[] {
  const xml = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  const open: string[] = [];
  const paragraphs: SeenParagraph[] = [];
  const current: SeenParagraph[] = [];
  for (const [, slash, name = "", attributes = "", empty, text] of xml.matchAll(TAG)) {
    const isSkipped = ["mc:Fallback", "w:del", "w:moveFrom"].some((each) => open.includes(each));
    const paragraph = current.at(-1);
    if (text !== undefined) {
      if (/^(w:t|m:t)$/.test(open.at(-1) ?? "") && paragraph && !isSkipped) paragraph.text += decode(text);
      continue;
    }
    if (slash) {
      open.pop();
      if (name === "w:p") current.pop();
      continue;
    }
    if (name === "w:p" && !open.includes("mc:Fallback")) {
      const isApart = open.includes("w:txbxContent");
      const next = { text: "", isApart, isContents: false };
      paragraphs.push(next);
      if (!empty) current.push(next);
    }
    if (paragraph && name === "w:pStyle" && /"(TOC|Contents)/.test(attributes)) paragraph.isContents = true;
    if (paragraph && name === "m:oMath") paragraph.isApart = true;
    if (paragraph && /^w:(tab|br)$/.test(name) && open.at(-1) === "w:r") paragraph.text += " ";
    if (paragraph && name === "w:noBreakHyphen") paragraph.text += "\u2011";
    if (!empty) open.push(name);
  }
  return paragraphs.filter((each) => each.text.trim() !== "");
}

/** The words of a text, without marks of Markdown. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .replace(/<br>/g, " ")
    .replace(/\]\([^)\s]*\)/g, "]")
    .replace(/\*\*|~~|\\|\u00AD/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Of `wanted`, what `given` does not have, each as often as it is missing. */
export function missingWords(wanted: readonly string[], given: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
