import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../server/adapters/csv/read-csv.ts";
import { readDate, readLanguage, readPerspective, readWordingRead } from "../../server/domain/cell.ts";
import { importMapping, mapRows, proposeMapping } from "../../server/domain/contribution-import.ts";
import { CSV_TOO_LARGE_BYTES, type CsvTable } from "../../server/domain/csv-table.ts";
import { isRefusal } from "../../server/domain/refusal.ts";
import { WORDING_FORMATS } from "../../server/domain/wording.ts";

const NOW = new Date("2026-03-01T12:00:00Z");
const bytes = (text: string) => new TextEncoder().encode(text);

function table(source: string | Uint8Array): CsvTable {
  const read = readCsv(typeof source === "string" ? bytes(source) : source);
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

function code(source: Uint8Array): string {
  const read = readCsv(source);
  return isRefusal(read) ? read.refusal : "read";
}

describe("reading a CSV file", () => {
  it("reads quoted answers over several lines", () => {
    const read = table('name,answer\r\nA,"One, two\r\n\r\n""three"""\r\nB,four\r\n\r\n');
    expect(read.rows).toEqual([
      ["A", 'One, two\r\n\r\n"three"'],
      ["B", "four"],
    ]);
    expect(read.problems).toEqual([]);
  });

  it.each([",", ";", "\t", "|"] as const)("finds the delimiter %j", (delimiter) => {
    const lines = [
      ["who", "what, and why"],
      ["A", "more; help"],
      ["B", "a | b"],
    ];
    const read = table(lines.map((line) => line.map((cell) => `"${cell}"`).join(delimiter)).join("\n"));
    expect(read.delimiter).toBe(delimiter);
    expect(read.header).toEqual(["who", "what, and why"]);
  });

  it("obeys Excel's line that names the delimiter", () => {
    expect(table("sep=;\na;b\n1,2;3\n")).toMatchObject({ delimiter: ";", rows: [["1,2", "3"]] });
  });

  it.each([
    ["utf-8", iconv.encode("w,t\n1,“Siân’s café”", "utf-8")],
    ["utf-8", iconv.encode("w,t\n1,“Siân’s café”", "utf-8", { addBOM: true })],
    ["windows-1252", iconv.encode("w,t\n1,“Siân’s café”", "windows-1252")],
    ["utf-16le", iconv.encode("w,t\n1,“Siân’s café”", "utf-16le", { addBOM: true })],
    ["utf-16be", iconv.encode("w,t\n1,“Siân’s café”", "utf-16be", { addBOM: true })],
  ])("decodes %s", (encoding, source) => {
    expect(table(source)).toMatchObject({ encoding, header: ["w", "t"], rows: [["1", "“Siân’s café”"]] });
  });

  it("names ragged rows as a spreadsheet shows them", () => {
    const read = table('a,b\n1,"x\ny"\n\n2\n3,4,5\n6,7,,\n');
    expect(read.problems).toEqual([
      { row: 4, column: "", problem: "This row has 1 columns. The headings have 2." },
      { row: 5, column: "", problem: "This row has 3 columns. The headings have 2." },
    ]);
  });

  it("gives every column a name of its own", () => {
    expect(table("a,,a\n1,2,3").header).toEqual(["a", "Column 2", "a (2)"]);
  });

  it("refuses what it cannot read, with a sentence", () => {
    expect(code(new Uint8Array())).toBe("file-empty");
    expect(code(bytes("\n\n  \n"))).toBe("file-empty");
    expect(code(bytes("only,headings\n"))).toBe("file-empty");
    expect(code(new Uint8Array(CSV_TOO_LARGE_BYTES).fill(97))).toBe("file-too-large");
    expect(code(bytes(`a,b\n${"1,2\n".repeat(50_001)}`))).toBe("file-too-large");
    expect(code(new Uint8Array([97, 44, 98, 10, 0, 1, 2]))).toBe("file-not-readable");
    expect(code(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toBe("file-not-readable");
    expect(readCsv(bytes('a,b\n1,2\n3,"never closed\n'))).toMatchObject({
      refusal: "file-not-readable",
      status: 422,
      message: expect.stringContaining("never closed"),
    });
  });
});

describe("mapping rows to contributions", () => {
  const source = table(
    "When,Who,Comment,Lang\n01/02/2026,Unpaid carer,More breaks\u202E please,Welsh\n31/02/2026,Wizard,Hello,xx-yy-zz-1\n,,,\n,,,en\n02/04/2026,,Later,\n",
  );
  const mapping = importMapping.parse({
    text: "Comment",
    date: "When",
    perspective: "Who",
    language: "Lang",
  });

  it("reads the good rows and names the others by row and column", () => {
    const mapped = mapRows(source, mapping, NOW);
    expect(mapped.rows).toEqual([
      {
        row: 2,
        text: "More breaks please",
        saidAt: new Date("2026-02-01"),
        perspective: "carer",
        voice: "own",
        channel: "imported",
        language: "cy",
        wording: "standard",
        wordingLanguage: "en",
        themes: [],
      },
    ]);
    expect(mapped.problems.map(({ row, column }) => [row, column])).toEqual([
      [3, "When"],
      [3, "Who"],
      [3, "Lang"],
      [6, "When"],
    ]);
    expect(mapped.withoutWords).toBe(1);
  });

  it("counts rows that name files, and takes no column of files for words", () => {
    const files = table(
      "Name,What would you change?,File upload\n1,The bus,https://files.example/a-very-long-address-of-a-photo\n2,,https://files.example/b\n3,,\n",
    );
    const proposed = proposeMapping(files.header, files.rows);
    expect(proposed.text).toBe("What would you change?");
    expect(mapRows(files, proposed, NOW)).toMatchObject({ withFiles: 2, onlyFiles: 1, withoutWords: 2 });
  });

  it("says how long a long answer is", () => {
    const long = { ...source, rows: [["", "", "x".repeat(100_000), ""]] };
    expect(mapRows(long, mapping, NOW).problems).toEqual([
      {
        row: 2,
        column: "Comment",
        problem: "This is 100,000 characters long. The most we can take is 20,000.",
      },
    ]);
  });

  it("names a column that is not there", () => {
    const wrong = importMapping.parse({ text: "Words" });
    expect(mapRows(source, wrong, NOW).problems).toEqual([
      { row: 1, column: "Words", problem: "There is no column with this heading." },
    ]);
  });

  it("reads dates, perspectives and languages as people write them", () => {
    for (const cell of [
      "2026-03-31",
      "31/03/2026",
      "31.3.26",
      "31 March 2026",
      "Tuesday 31st Mar 2026",
      "46112",
    ]) {
      expect(readDate(cell)?.toISOString().slice(0, 10), cell).toBe("2026-03-31");
    }
    expect(readDate("2026-03-31T10:00:00+01:00")).toEqual(new Date("2026-03-31T09:00:00Z"));
    expect(readDate("Mon Jul 17 16:10:15 WIB 2017")).toEqual(new Date("2017-07-17T16:10:15Z"));
    for (const cell of ["31/02/2026", "yesterday", "12", "2026-13-01"])
      expect(readDate(cell), cell).toBeUndefined();
    expect(readPerspective("Someone with lived experience")).toBe("lived_experience");
    expect(readPerspective("Care provider")).toBe("provider");
    expect(readLanguage("CY")).toBe("cy");
    for (const format of WORDING_FORMATS) {
      expect(readWordingRead(format)).toBe(format);
      expect(readWordingRead(format.replace("_", " "))).toBe(format);
    }
    expect(readWordingRead("large print")).toBeUndefined();
  });
});

const POLIS = join(import.meta.dirname, "../../../shared/data/polis");
describe.skipIf(!existsSync(POLIS))(
  "real Polis conversations (left out where shared/data/polis is absent)",
  () => {
    it.each([["brexit-consensus"], ["scoop-hivemind.affordable-housing"], ["scoop-hivemind.freshwater"]])(
      "reads %s and keeps rejected comments out",
      (name) => {
        const read = table(readFileSync(`${POLIS}/${name}/comments.csv`));
        expect(read.problems).toEqual([]);
        const mapping = proposeMapping(read.header, read.rows.slice(0, 20));
        expect(mapping).toMatchObject({
          text: "comment-body",
          date: "timestamp",
          leaveOut: { column: "moderated", values: ["-1"] },
        });
        const mapped = mapRows(read, mapping, NOW);
        const rejected = read.rows.filter((row) => row[read.header.indexOf("moderated")] === "-1").length;
        expect(mapped.problems).toEqual([]);
        expect(mapped.leftOut).toBe(rejected);
        expect(mapped.rows.length + mapped.leftOut + mapped.withoutWords).toBe(read.rows.length);
        expect(mapped.rows.length).toBeGreaterThan(30);
        expect(mapped.rows[0]?.saidAt?.getUTCFullYear()).toBe(2017);
      },
    );
  },
);
