/** Writes a workbook as it is sent: the parts of a SpreadsheetML package (ECMA-376) in a zip, a chunk at a time. */
import { Zip, ZipDeflate } from "fflate";
import {
  cellsOf,
  EXPORT_COLUMNS,
  type ExportedContribution,
  type ExportHead,
  looksLikeFormula,
} from "../../domain/contribution-export.ts";

const encoder = new TextEncoder();
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DAY_MS = 86_400_000;
/** Spreadsheets count days from here. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30);

/** The numbers of the formats in `STYLES`. */
const HEADING = 1;
const TEXT = 2;
const GUARDED = 3;
const MOMENT = 4;

// A guarded cell stays text when somebody edits it, as if they had typed a quote before it.
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>${[
  '<xf xfId="0" applyAlignment="1">',
  '<xf xfId="0" applyAlignment="1" quotePrefix="1">',
  '<xf xfId="0" applyAlignment="1" numFmtId="164" applyNumberFormat="1">',
]
  .map((opening) => `${opening}<alignment vertical="top" wrapText="1"/></xf>`)
  .join("")}</cellXfs></styleSheet>`;

/** The width of the columns that hold sentences, and of the others, in characters. */
const WIDE = new Map([
  ["Question", 40],
  ["Text", 80],
  ["Chosen", 30],
  ["Themes", 30],
  ["Clause", 30],
  ["Date (UTC)", 20],
]);
const NARROW = 16;

const MARKS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
const asCode = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** XML has no place for some characters; a workbook spells them _x000D_ (ECMA-376 part 1, 22.9.2.19). */
const inCell = (text: string) =>
  escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(/[^\P{Cc}\t\n\u0080-\u009F]|[\uFFFE\uFFFF]/gu, asCode),
  );

function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

function cellXml(value: string | number | Date, at: string, style = TEXT): string {
  if (value === "") return "";
  if (typeof value === "number") return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  if (value instanceof Date)
    return `<c r="${at}" s="${MOMENT}"><v>${(value.getTime() - SHEET_EPOCH) / DAY_MS}</v></c>`;
  const how = looksLikeFormula(value) ? GUARDED : style;
  return `<c r="${at}" s="${how}" t="inlineStr"><is><t xml:space="preserve">${inCell(value)}</t></is></c>`;
}

const rowXml = (cells: readonly (string | number | Date)[], row: number, style?: number) =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, columnName(at) + row, style)).join("")}</row>`;

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
const relations = (all: string) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;

function packageParts(head: ExportHead): Record<string, string> {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`)}${part("xl/worksheets/sheet1.xml", `${spreadsheet}.worksheet+xml`)}${part("xl/styles.xml", `${spreadsheet}.styles+xml`)}${part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>`,
    "_rels/.rels": relations(
      relation(1, `${RELATIONS}/officeDocument`, "xl/workbook.xml") +
        relation(2, `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    ),
    "docProps/core.xml": `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(head.activity.title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Contributions" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation(1, `${RELATIONS}/worksheet`, "worksheets/sheet1.xml") +
        relation(2, `${RELATIONS}/styles`, "styles.xml"),
    ),
    "xl/styles.xml": STYLES,
  };
}

// The headings stay in sight.
const SHEET_BEGINS = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${EXPORT_COLUMNS.map(
  (name, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDE.get(name) ?? NARROW}" customWidth="1"/>`,
).join("")}</cols><sheetData>`;

/** An Excel workbook with one sheet. Every text is an inline string: no cell is a formula. */
export async function* writeXlsx(
  head: ExportHead,
  chunks: AsyncIterable<readonly ExportedContribution[]>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  const file = (name: string) => {
    const added = new ZipDeflate(name);
    added.mtime = head.exportedAt;
    zip.add(added);
    return added;
  };
  for (const [name, content] of Object.entries(packageParts(head)))
    file(name).push(encoder.encode(content), true);

  const sheet = file("xl/worksheets/sheet1.xml");
  sheet.push(encoder.encode(SHEET_BEGINS + rowXml(EXPORT_COLUMNS, 1, HEADING)));
  let row = 1;
  for await (const chunk of chunks) {
    sheet.push(
      encoder.encode(
        chunk
          .map((one) => {
            row += 1;
            return rowXml(cellsOf(one), row);
          })
          .join(""),
      ),
    );
    yield* ready.splice(0);
  }
  const last = columnName(EXPORT_COLUMNS.length - 1) + row;
  sheet.push(encoder.encode(`</sheetData><autoFilter ref="A1:${last}"/></worksheet>`), true);
  zip.end();
  yield* ready.splice(0);
}
