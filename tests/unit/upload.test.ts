import { describe, expect, test } from "vitest";
import { isRefusal } from "../../server/domain/refusal.ts";
import {
  checkFile,
  countProblem,
  MEGABYTES,
  PART,
  sizeInWords,
  stretchOf,
  UPLOAD_KINDS,
  type UploadKind,
} from "../../server/domain/upload.ts";
import { ascii, exifSegment, film, gossip, joined, jpeg, png, wav, webp, zip } from "../support/files.ts";

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const check = (bytes: Uint8Array, welcomes: readonly UploadKind[] = UPLOAD_KINDS) =>
  checkFile(inChunks(bytes, 1_000), { welcomes });

async function kept(bytes: Uint8Array) {
  const found = await check(bytes);
  if (isRefusal(found)) throw new Error(found.message);
  const parts: Uint8Array[] = [];
  for await (const part of found.parts) parts.push(part);
  return { ...found, parts };
}

const word = joined(ascii("PK\u0003\u0004"), new Uint8Array(26), ascii("word/document.xml"));
const brand = (name: string) => joined(Uint8Array.of(0, 0, 0, 24), ascii(`ftyp${name}`), new Uint8Array(12));
const matroska = (codec: string) =>
  joined(Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), ascii("....webm"), ascii(codec), new Uint8Array(9));

describe("a file is what its bytes say", () => {
  test.each([
    ["a JPEG", jpeg(), "photo", "image/jpeg"],
    ["a PNG", png(), "photo", "image/png"],
    ["a WebP", webp(1), "photo", "image/webp"],
    ["a PDF", ascii("%PDF-1.7\n"), "letter", "application/pdf"],
    ["a Word file", word, "letter", expect.stringContaining("wordprocessingml")],
    ["words", ascii("Dear council,\n"), "letter", "text/plain"],
    ["an MP3", ascii("ID3\u0004\0\0"), "audio", "audio/mpeg"],
    ["a WAV", wav(), "audio", "audio/wav"],
    ["an M4A", brand("M4A "), "audio", "audio/mp4"],
    ["an OGG", joined(ascii("OggS"), new Uint8Array(24), ascii("OpusHead")), "audio", "audio/ogg"],
    ["sound as WebM", matroska("A_OPUS"), "audio", "audio/webm"],
    ["a film as WebM", matroska("A_OPUS V_VP8"), "video", "video/webm"],
    ["an MP4", brand("isom"), "video", "video/mp4"],
    ["a MOV", brand("qt  "), "video", "video/quicktime"],
  ])("%s", async (_name, bytes, kind, mediaType) => {
    expect(await check(bytes)).toMatchObject({ kind, mediaType });
  });

  test.each([
    ["nothing", new Uint8Array(), "file-empty", /empty/],
    ["a ZIP that poses as an image", zip, "file-not-readable", /We cannot use this file/],
    ["a program", ascii("MZ\u0090\0\u0003"), "file-not-readable", /We cannot use this file/],
    ["a page that would run", ascii("<!doctype html><script>alert(1)</script>"), "file-not-readable", /PDF/],
    ["a drawing that would run", ascii('<?xml version="1.0"?><svg/>\u0000'), "file-not-readable", /photo/],
    ["a phone's own photo", brand("heic"), "file-not-readable", /HEIC.*JPEG/],
    ["a photo that breaks off", jpeg().subarray(0, 60), "file-not-whole", /not whole/],
    ["a photo of 11 MB", joined(jpeg(), new Uint8Array(11_000_000)), "file-too-large", /at most 10 MB/],
    ["11 MB of nothing", new Uint8Array(11_000_000), "file-not-readable", /We cannot use this file/],
  ])("%s is refused", async (_name, bytes, code, sentence) => {
    expect(await check(bytes)).toMatchObject({ refusal: code, message: expect.stringMatching(sentence) });
  });

  test("what is not asked for is refused by what it is", async () => {
    expect(await check(wav(), ["photo", "letter"])).toMatchObject({
      message:
        "We cannot use sound here. You can add a photo: JPEG, PNG or WebP. You can add a letter: PDF, Word or plain text.",
    });
    expect(await check(png(), ["audio"])).toMatchObject({
      message: expect.stringContaining("We cannot use a photo here."),
    });
  });
});

test("a photo with a ZIP behind it is kept without the ZIP, and without what it tells", async () => {
  const { parts } = await kept(joined(jpeg(exifSegment(1), gossip), zip));
  expect(joined(...parts)).toEqual(jpeg());
});

test("sound and film pass through in parts of one size, and are cut off at the limit", async () => {
  const one = PART * 3 + 17;
  const found = await checkFile(film(one), { welcomes: ["video"] });
  if (isRefusal(found)) throw new Error(found.message);
  const sizes: number[] = [];
  for await (const part of found.parts) sizes.push(part.length);
  expect(sizes).toEqual([PART, PART, PART, 17]);

  const endless = await checkFile(film(Number.POSITIVE_INFINITY), { welcomes: ["video"] });
  if (isRefusal(endless)) throw new Error(endless.message);
  let taken = 0;
  await expect(async () => {
    for await (const part of endless.parts) taken += part.length;
  }).rejects.toMatchObject({ detail: { refusal: "file-too-large" } });
  expect(taken).toBeLessThanOrEqual(MEGABYTES.video * 1_000_000);
  expect(taken).toBeGreaterThan(MEGABYTES.video * 1_000_000 - PART);
});

test("the stretch that a player asks for", () => {
  expect(stretchOf(undefined, 100)).toEqual({ from: 0, to: 99 });
  expect(stretchOf("bytes=0-", 100)).toEqual({ from: 0, to: 99 });
  expect(stretchOf("bytes=10-19", 100)).toEqual({ from: 10, to: 19 });
  expect(stretchOf("bytes=90-500", 100)).toEqual({ from: 90, to: 99 });
  expect(stretchOf("bytes=-5", 100)).toEqual({ from: 95, to: 99 });
  expect(stretchOf("bytes=-500", 100)).toEqual({ from: 0, to: 99 });
  expect(stretchOf("bytes=100-", 100)).toBeNull();
  expect(stretchOf("bytes=-0", 100)).toBeNull();
  // What makes no sense is as if nothing had been asked (RFC 9110, 14.2).
  for (const range of ["bytes=5-2", "bytes=-", "items=0-1", "bytes=0-1,5-6", "rubbish"]) {
    expect(stretchOf(range, 100)).toEqual({ from: 0, to: 99 });
  }
});

test("how many there may be is said with what to do", () => {
  expect(countProblem(2, 3)).toBeNull();
  expect(countProblem(1, 1)?.message).toContain("Take it away first");
  expect(countProblem(3, 3)?.message).toContain("You have added 3 files");
});

test("sizes as people read them", () => {
  expect([12, 240_400, 3_400_000, 10_000_000].map(sizeInWords)).toEqual([
    "1 KB",
    "240 KB",
    "3.4 MB",
    "10 MB",
  ]);
});
