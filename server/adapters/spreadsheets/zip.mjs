// @ts-check
import { Inflate } from "fflate";

/** More unpacks than may be. */
export class TooLarge extends Error {}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const SLICE_BYTES = 65_536;

/** @typedef {{ method: number, at: number, size: number, encrypted: boolean }} Entry */

/**
 * The directory at the end of a zip file (APPNOTE 4.3). It names every file and its place, also where
 * what stands before a file's bytes leaves its size out.
 * @param {Uint8Array} bytes
 * @param {{ entries: number }} limits
 * @returns {Map<string, Entry>}
 */
export function readDirectory(bytes, limits) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new Error("This is no zip file, or its end is missing.");
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new TooLarge();
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("The directory is damaged.");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    const local = view.getUint32(at + 42, true);
    entries.set(name.replace(/^\//, ""), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size: view.getUint32(at + 20, true),
      at: local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one file, a part at a time. Every byte is counted as it unpacks: what a header declares is
 * never believed. `left` is what may still unpack of the whole archive.
 * @param {Uint8Array} bytes
 * @param {Entry} entry
 * @param {{ bytes: number }} left
 * @param {(part: Uint8Array) => void} take
 */
export function unpackEntry(bytes, entry, left, take) {
  if (entry.encrypted) throw new Error("This file has a password.");
  const packed = bytes.subarray(entry.at, entry.at + entry.size);
  const count = (/** @type {Uint8Array} */ part) => {
    left.bytes -= part.length;
    if (left.bytes < 0) throw new TooLarge();
    take(part);
  };
  if (entry.method === STORED) return count(packed);
  if (entry.method !== DEFLATED) throw new Error("It is packed in a way that we cannot read.");
  const inflate = new Inflate((part) => count(part));
  for (let at = 0; at < packed.length; at += SLICE_BYTES) {
    inflate.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
  }
}
