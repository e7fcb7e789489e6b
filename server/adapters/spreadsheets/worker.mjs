// @ts-check
/**
 * Reads one uploaded workbook. Plain JavaScript: Node 20 cannot load TypeScript in a worker.
 */
import { parentPort, workerData } from "node:worker_threads";
import { readSheet } from "./sheet.mjs";
import { readDateStyles, readSharedTexts, readWorkbook } from "./workbook.mjs";
import { xmlStream } from "./xml-stream.mjs";
import { readDirectory, TooLarge, unpackEntry } from "./zip.mjs";

/** @type {import("./read-xlsx.ts").SheetJob} */
const { bytes, limits } = workerData;

/** @returns {import("./read-xlsx.ts").SheetResult} */
function read() {
  try {
    const directory = readDirectory(bytes, limits);
    if (!directory.has("xl/workbook.xml")) return { problem: "not-a-workbook" };
    const left = { bytes: limits.unpackedBytes };
    /** @type {import("./workbook.mjs").ReadPart} */
    const readPart = (name, on) => {
      const entry = directory.get(name);
      if (!entry) return false;
      const xml = xmlStream(on);
      unpackEntry(bytes, entry, left, (part) => xml.write(part));
      xml.close();
      return true;
    };
    const book = readWorkbook(readPart);
    if (!book || !directory.has(book.part)) return { problem: "no-sheet" };
    const { rows, problems, formulas } = readSheet(
      (on) => readPart(book.part, on),
      { shared: readSharedTexts(readPart), dates: readDateStyles(readPart), from1904: book.from1904 },
      limits,
    );
    return { rows, problems, formulas, sheet: book.name, otherSheets: book.others };
  } catch (error) {
    return { problem: error instanceof TooLarge ? "too-large" : "not-readable" };
  }
}

parentPort?.postMessage(read());
