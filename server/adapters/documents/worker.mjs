// @ts-check
/**
 * Reads one uploaded document. Plain JavaScript: Node 20 cannot load TypeScript in a worker.
 */
import { parentPort, workerData } from "node:worker_threads";
import { readMarkdown } from "./markdown.mjs";
import { TooLarge } from "./unpack.mjs";
import { NotWord, readWord } from "./word.mjs";

/** @type {import("./read-specification.ts").ReadingJob} */
const { word, markdown, limits } = workerData;

/** @returns {Promise<import("./read-specification.ts").ReadingResult>} */
async function read() {
  try {
    return { document: word ? await readWord(word, limits) : readMarkdown(markdown ?? "") };
  } catch (error) {
    if (error instanceof TooLarge) return { problem: "too-large" };
    return { problem: error instanceof NotWord ? "not-word" : "not-readable" };
  }
}

parentPort?.postMessage(await read());
