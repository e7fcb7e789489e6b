import { describe, expect, test } from "vitest";
import { DOCUMENTS, kindAmong } from "../../server/domain/file-kind.ts";
import {
  acceptChange,
  acceptContent,
  addDocumentInput,
  LARGEST_PACK_FILE,
} from "../../server/domain/pack.ts";
import { isRefusal } from "../../server/domain/refusal.ts";

const bytes = (words: string) => new TextEncoder().encode(words);
const zipWith = (part: string) => new Uint8Array([...bytes("PK\u0003\u0004"), 0, 200, ...bytes(part), 0, 1]);

describe("a file is what its bytes say, whatever its name", () => {
  test.each([
    ["a PDF", bytes("%PDF-1.7\n%\n"), "application/pdf"],
    [
      "a Word file",
      zipWith("word/document.xml"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["a ZIP of something else", zipWith("photo.png"), null],
    ["sound with a tag", new Uint8Array([...bytes("ID3"), 4, 0, 0, 255]), "audio/mpeg"],
    ["sound without one", new Uint8Array([0xff, 0xfb, 0x90, 0x00]), "audio/mpeg"],
    ["a photo", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), null],
    ["a film", new Uint8Array([0, 0, 0, 24, ...bytes("ftypisom"), 0]), "video/mp4"],
    ["a page", bytes("\uFEFF<!-- saved -->\n<!DOCTYPE html><title>Why</title>"), "text/html"],
    ["words", bytes("Pam rydym yn gofyn â’r gofalwyr.\r\n"), "text/plain"],
    ["words about a page", bytes("We wrote <html> by hand."), "text/plain"],
    ["words in an old encoding", new Uint8Array([0x63, 0xe2, 0x6e]), null],
    ["a program", new Uint8Array([0x4d, 0x5a, 0x00, 0x03]), null],
  ])("%s", (_name, file, mediaType) => {
    expect(kindAmong(DOCUMENTS, file)?.mediaType ?? null).toBe(mediaType);
  });

  test("many comments before a page are read in no time", () => {
    const started = performance.now();
    expect(kindAmong(DOCUMENTS, bytes(`${"<!-- a -->".repeat(100_000)}!`))?.mediaType).toBe("text/plain");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test("its name gets the ending of what it is, and nothing that means something in an address", () => {
  const named = (fileName: string) => {
    const content = acceptContent({ file: bytes("%PDF-1.7"), fileName, link: "" });
    return "fileName" in content ? content.fileName : content;
  };
  expect(named("Costau’r Gŵyl 2026.docx")).toBe("costau-r-gwyl-2026.pdf");
  expect(named("../../etc/passwd")).toBe("etc-passwd.pdf");
  expect(named("???")).toBe("document.pdf");
  expect(named(`${"long ".repeat(100)}.pdf`)).toHaveLength(84);
});

test.each([
  ["nothing", {}, "file-missing"],
  ["an empty file", { file: bytes("") }, "file-empty"],
  ["a file that is too large", { file: new Uint8Array(LARGEST_PACK_FILE + 1) }, "file-too-large"],
  ["a file of no kind", { file: new Uint8Array([0, 1, 2]) }, "file-not-readable"],
  ["a file and a link", { file: bytes("%PDF-"), link: "https://example.org" }, "invalid"],
])("%s is refused with a sentence", (_name, sent, code) => {
  const refused = acceptContent({ fileName: "a.pdf", link: "", ...sent });
  expect(isRefusal(refused) && refused.refusal).toBe(code);
});

test.each([
  ["https://www.example.org/film", true],
  ["http://example.org", true],
  ["javascript:alert(1)", false],
  ["https://somebody:secret@example.org", false],
  ["example.org", false],
])("the address %s: %s", (link, taken) => {
  const input = { engagement: "e", activity: "a", title: "A", format: "audio", language: "en", link };
  expect(addDocumentInput.safeParse(input).success).toBe(taken);
});

describe("a change", () => {
  const now = new Date("2026-10-01T10:00:00Z");
  const open = {
    openedAt: new Date("2026-09-01T09:00:00Z"),
    closesAt: new Date("2026-11-30T23:59:59Z"),
    closedAt: null,
  };
  const later = new Date("2026-12-14T23:59:59Z");
  const fieldsOf = (verdict: ReturnType<typeof acceptChange>) =>
    isRefusal(verdict) ? (verdict.fields ? Object.keys(verdict.fields) : verdict.refusal) : verdict;

  test.each([
    [
      "before the opening needs no note, and keeps none",
      { ...open, openedAt: null },
      { note: "x", material: true },
      { note: null, material: false, extendedTo: null },
    ],
    ["after it needs a note and a word on what it changes", open, { note: "" }, ["note", "material"]],
    [
      "may leave the last day as it is",
      open,
      { note: "A slip.", material: false },
      { note: "A slip.", material: false, extendedTo: null },
    ],
    [
      "may give more time",
      open,
      { note: "A figure.", material: true, closesAt: later },
      { note: "A figure.", material: true, extendedTo: later },
    ],
    [
      "never less",
      open,
      { note: "A figure.", material: true, closesAt: new Date("2026-11-01T00:00:00Z") },
      ["closesOn"],
    ],
    [
      "is too late after the close",
      { ...open, closedAt: new Date("2026-09-30T00:00:00Z") },
      { note: "A slip.", material: false },
      "activity-closed",
    ],
  ])("%s", (_name, activity, change, expected) => {
    expect(fieldsOf(acceptChange(activity, change, 1, now))).toEqual(expected);
  });
});
