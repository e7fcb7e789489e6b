// @ts-check
import { SaxesParser } from "saxes";

/**
 * Reads XML as it arrives. Names come without their prefix: workbooks differ in it. Document types are
 * refused: spreadsheets write none, and entities hide in them.
 * @param {{ open?: (name: string, at: Record<string, string>) => void, close?: (name: string) => void, text?: (text: string) => void }} on
 */
export function xmlStream(on) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const local = (/** @type {string} */ name) => name.slice(name.indexOf(":") + 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("A document type is not allowed.");
  });
  parser.on("opentag", (tag) => on.open?.(local(tag.name), tag.attributes));
  parser.on("closetag", (tag) => on.close?.(local(tag.name)));
  parser.on("text", (text) => on.text?.(text));
  parser.on("cdata", (text) => on.text?.(text));
  /** @type {TextDecoder | null} */
  let decoder = null;
  return {
    /** @param {Uint8Array} part */
    write(part) {
      const wide = part[0] === 0xff && part[1] === 0xfe;
      decoder ??= new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true });
      parser.write(decoder.decode(part, { stream: true }));
    },
    close() {
      parser.write(decoder?.decode() ?? "").close();
    },
  };
}
