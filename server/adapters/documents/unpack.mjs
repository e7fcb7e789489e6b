// @ts-check
import { Unzip, UnzipInflate } from "fflate";

/** The archive holds more than its limits allow. */
export class TooLarge extends Error {}

const CHUNK_BYTES = 16_384;

/**
 * Unpacks the files whose name `wanted` accepts. Every file is counted as it unpacks, and the
 * first byte past a limit stops all work: what a header declares is never believed.
 * @param {Uint8Array} bytes
 * @param {(name: string) => boolean} wanted
 * @param {{ unpackedBytes: number, textBytes: number, entries: number }} limits
 * @returns {Map<string, Uint8Array>}
 */
export function unpack(bytes, wanted, limits) {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  let entries = 0;
  let total = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > limits.entries) throw new TooLarge();
    /** @type {Uint8Array[]} */
    const parts = [];
    let size = 0;
    const keep = wanted(file.name);
    file.ondata = (error, data, final) => {
      if (error) throw error;
      size += data.length;
      total += data.length;
      if (total > limits.unpackedBytes || (keep && size > limits.textBytes)) throw new TooLarge();
      if (!keep) return;
      parts.push(data);
      if (final) files.set(file.name, Buffer.concat(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    unzip.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
  }
  return files;
}
