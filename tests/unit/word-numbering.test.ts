import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { writeNumber } from "../../server/adapters/documents/word-number-formats.mjs";
import { readNumbering } from "../../server/adapters/documents/word-numbering.mjs";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${format.startsWith("<") ? format : `<w:numFmt w:val="${format}"/>`}<w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (levels: string, more = "") =>
  `<w:abstractNum w:abstractNumId="0">${more}${levels}</w:abstractNum>`;
const use = (numId: number, abstract: number, more = "") =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const numbering = (inside: string) =>
  readNumbering(strToU8(`<w:numbering ${W} ${MC}>${inside}</w:numbering>`));

/** The labels of paragraphs that stand one after another, each given as list and level. */
function labels(inside: string, ...paragraphs: [numId: string, level: number][]) {
  const next = numbering(inside);
  return paragraphs.map(([numId, at]) => next(numId, at, "")?.label ?? null);
}

describe("Word's automatic numbers", () => {
  it.each([
    ["decimal", [1, 12, 103], ["1", "12", "103"]],
    ["lowerLetter", [1, 26, 27, 53], ["a", "z", "aa", "aaa"]],
    ["upperRoman", [4, 9, 14, 40], ["IV", "IX", "XIV", "XL"]],
    ["decimalZero", [3, 12], ["03", "12"]],
    ["001, 002, 003, ...", [3, 12], ["003", "012"]],
    [
      "ordinal",
      [1, 2, 3, 4, 11, 12, 13, 21, 111],
      ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th"],
    ],
    ["cardinalText", [1, 15, 20, 42], ["One", "Fifteen", "Twenty", "Forty-two"]],
    [
      "ordinalText",
      [1, 5, 12, 20, 23, 30],
      ["First", "Fifth", "Twelfth", "Twentieth", "Twenty-third", "Thirtieth"],
    ],
    ["none", [7], [""]],
  ])("writes %s as Word does", (format, counts, written) => {
    expect(counts.map((count) => writeNumber(count, format))).toEqual(written);
  });

  it("counts a level that was leapt over as begun", () => {
    const levels = level(0, "decimal", "%1") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3");
    expect(labels(list(levels) + use(1, 0), ["1", 1], ["1", 1], ["1", 0], ["1", 2], ["1", 1])).toEqual([
      "1.1",
      "1.2",
      "2",
      "2.1.1",
      "2.2",
    ]);
  });

  it("goes on across lists of one kind, and starts again where the file says so", () => {
    const levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)", '<w:lvlRestart w:val="0"/>');
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const inside = list(levels) + use(1, 0) + use(2, 0) + use(3, 0, again);
    expect(labels(inside, ["1", 0], ["1", 1], ["2", 0], ["2", 1], ["3", 0], ["3", 0], ["1", 0])).toEqual([
      "1.",
      "(a)",
      "2.",
      "(b)",
      "1.",
      "2.",
      "3.",
    ]);
  });

  it("finds a list through the style that names it", () => {
    const inside =
      list(level(0, "upperRoman", "%1)"), '<w:styleLink w:val="Clauses"/>') +
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Clauses"/></w:abstractNum>' +
      use(1, 0) +
      use(2, 5);
    expect(labels(inside, ["2", 0], ["1", 0])).toEqual(["I)", "II)"]);
  });

  it("reads the newer of two number formats, legal numbers, and levels that ask for too much", () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    expect(labels(list(level(0, custom, "%1")) + use(1, 0), ["1", 0], ["1", 0])).toEqual(["001", "002"]);
    const legal = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
    expect(labels(list(legal) + use(1, 0), ["1", 0], ["1", 1])).toEqual(["I", "1.1"]);
    expect(labels(list(level(0, "decimal", "%1.%2")) + use(1, 0), ["1", 0])).toEqual([""]);
  });

  it("says which format it cannot write", () => {
    const next = numbering(list(level(0, "hebrew1", "%1")) + use(1, 0));
    expect(next("1", 0, "")).toEqual({ label: "1", isBullet: false, level: 0, format: "hebrew1" });
    expect(numbering(list(level(0, "decimal", "%1")) + use(1, 0))("1", 0, "")?.format).toBe("");
    expect(next("0", 0, "")).toBeNull();
  });
});
