/**
 * Photos without what they tell beside the picture: place, time, device, owner, small copies of an earlier cut,
 * and whatever hangs on behind their end. Which way up they go stays. The picture itself is not touched.
 * JPEG: ITU-T T.81; Exif 2.32; PNG: W3C, third edition; WebP: RFC 9649.
 */

/** The photo without what it tells, or null where it is broken or something of it is missing. */
export function cleanPhoto(bytes: Uint8Array, mediaType: string): Uint8Array<ArrayBuffer> | null {
  if (mediaType === "image/jpeg") return cleanJpeg(bytes);
  if (mediaType === "image/png") return cleanPng(bytes);
  if (mediaType === "image/webp") return cleanWebp(bytes);
  return null;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const EXIF_NAME = "Exif\0\0";
const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** Which way up the picture goes, 1 to 8, as TIFF fields say it (Exif 2.32, 4.6.4). */
function orientationIn(tiff: Uint8Array): number {
  if (tiff.length < 14) return UPRIGHT;
  const view = viewOf(tiff);
  const little = ascii(tiff, 0, 2) === "II";
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const fields = view.getUint16(directory, little);
  for (let index = 0; index < fields; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return UPRIGHT;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** TIFF fields that say which way up, and nothing else. */
const tiffSaying = (orientation: number) =>
  Uint8Array.of(
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  );

const withoutName = (exif: Uint8Array) =>
  ascii(exif, 0, EXIF_NAME.length) === EXIF_NAME ? exif.subarray(EXIF_NAME.length) : exif;

// ---- JPEG ------------------------------------------------------------------------------

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Segments that the picture is drawn with: of those that programs add, sizes, colours and nothing else. */
function isNeeded(marker: number, content: Uint8Array): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP0) return ascii(content, 0, 5) === "JFIF\0";
  if (marker === APP2) return ascii(content, 0, 12) === "ICC_PROFILE\0";
  return marker === APP14 && ascii(content, 0, 5) === "Adobe";
}

function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const kept: Uint8Array[] = [];
  let orientation = UPRIGHT;
  let framed = false;
  let drawn = false;
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) {
      if (!framed || !drawn) return null;
      return joined([
        Uint8Array.of(0xff, 0xd8),
        ...exifSegment(orientation),
        ...kept,
        Uint8Array.of(0xff, END_OF_IMAGE),
      ]);
    }
    if (at + 4 > bytes.length) return null;
    const length = viewOf(bytes).getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const content = bytes.subarray(at + 4, end);
    if (marker === APP1 && ascii(content, 0, EXIF_NAME.length) === EXIF_NAME) {
      orientation = orientationIn(withoutName(content));
    }
    framed ||= isFrame(marker);
    const scan = marker === START_OF_SCAN ? endOfScan(bytes, end) : end;
    drawn ||= marker === START_OF_SCAN && scan > end;
    if (isNeeded(marker, content)) kept.push(bytes.subarray(at, scan));
    at = scan;
  }
  return null;
}

/** Where the drawn points end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}

function exifSegment(orientation: number): Uint8Array[] {
  if (orientation === UPRIGHT) return [];
  const content = joined([bytesOf(EXIF_NAME), tiffSaying(orientation)]);
  return [Uint8Array.of(0xff, APP1, 0, content.length + 2), content];
}

// ---- PNG -------------------------------------------------------------------------------

/** Chunks that a picture is drawn with, still or moving. Text, times and all that programs add is not among them. */
const DRAWS = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split(" "),
);
const SIGNATURE = 8;

function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const kept: Uint8Array[] = [];
  let orientation = UPRIGHT;
  let at = SIGNATURE;
  while (at + 12 <= bytes.length) {
    const length = viewOf(bytes).getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = ascii(bytes, at + 4, at + 8);
    if (name === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, at + 8 + length));
    if (DRAWS.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") {
      const [header] = kept;
      const has = (wanted: string) => kept.some((chunk) => ascii(chunk, 4, 8) === wanted);
      if (!header || ascii(header, 4, 8) !== "IHDR" || !has("IDAT")) return null;
      return joined([bytes.subarray(0, SIGNATURE), header, ...exifChunk(orientation), ...kept.slice(1)]);
    }
    at = end;
  }
  return null;
}

function exifChunk(orientation: number): Uint8Array[] {
  if (orientation === UPRIGHT) return [];
  const named = joined([bytesOf("eXIf"), tiffSaying(orientation)]);
  return [number32(named.length - 4, false), named, number32(checksum(named), false)];
}

function number32(value: number, little: boolean): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value, little);
  return bytes;
}

/** CRC-32 as PNG wants it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

// ---- WebP ------------------------------------------------------------------------------

const RIFF_HEAD = 12;
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
const PICTURE = new Set(["VP8 ", "VP8L", "ANMF"]);
const WEBP_DRAWS = new Set(["VP8X", "ICCP", "ANIM", "ALPH", ...PICTURE]);

function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const whole = view.getUint32(4, true) + 8;
  if (whole > bytes.length) return null;
  const kept: { name: string; chunk: Uint8Array }[] = [];
  let orientation = UPRIGHT;
  for (let at = RIFF_HEAD; at + 8 <= whole; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > whole) return null;
    const name = ascii(bytes, at, at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === "EXIF") orientation = orientationIn(withoutName(content));
    if (WEBP_DRAWS.has(name)) kept.push({ name, chunk: bytes.slice(at, Math.min(end, whole)) });
    at = end;
  }
  if (!kept.some(({ name }) => PICTURE.has(name))) return null;
  // Only the extended form has a place for it, and a picture in a simple one had nothing to say.
  const extended = kept.find(({ name }) => name === "VP8X")?.chunk;
  if (extended) {
    const flags = (extended[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
    extended[8] = orientation === UPRIGHT ? flags : flags | EXIF_FLAG;
  }
  const tiff = tiffSaying(orientation);
  const turned =
    extended && orientation !== UPRIGHT ? [bytesOf("EXIF"), number32(tiff.length, true), tiff] : [];
  const content = joined([...kept.map(({ chunk }) => chunk), ...turned]);
  return joined([bytesOf("RIFF"), number32(content.length + 4, true), bytesOf("WEBP"), content]);
}
