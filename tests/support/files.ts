/** Small files, made byte by byte: what a photo, a letter or a recording looks like to whoever reads its bytes. */
import { crc32, deflateSync } from "node:zlib";

export const ascii = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
export const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const number = (value: number, bytes: 2 | 4) => {
  const made = Buffer.alloc(bytes);
  made.writeUIntBE(value, 0, bytes);
  return made;
};

/** Exif that says which way up, where, and whose. */
export function exif(orientation: number): Uint8Array {
  const field = (tag: number, type: number, count: number, value: Uint8Array) =>
    joined(number(tag, 2), number(type, 2), number(count, 4), value);
  return joined(
    ascii("MM\0*"),
    number(8, 4),
    number(3, 2),
    field(0x0112, 3, 1, joined(number(orientation, 2), number(0, 2))),
    field(0x013b, 2, 13, number(50, 4)),
    field(0x8825, 4, 1, number(63, 4)),
    number(0, 4),
    ascii("Gwen Pritchard"),
    ascii("GPS 51.62N 3.94W"),
  );
}

const segment = (marker: number, content: Uint8Array) =>
  joined(Uint8Array.of(0xff, marker), number(content.length + 2, 2), content);

export const exifSegment = (orientation: number) =>
  segment(0xe1, joined(ascii("Exif\0\0"), exif(orientation)));
/** What programs add to a JPEG: XMP, Photoshop's, and words. */
export const gossip = joined(
  segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x>Gwen Pritchard</x>")),
  segment(0xed, ascii("Photoshop 3.0\0Gwen Pritchard")),
  segment(0xfe, ascii("Gwen Pritchard")),
);

/** The outline of a JPEG, with whatever is given before its tables. No decoder would draw it. */
export function jpeg(...before: readonly Uint8Array[]): Uint8Array {
  return joined(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, ascii("JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0")),
    ...before,
    segment(0xe2, ascii("ICC_PROFILE\0\u0001\u0001colours")),
    segment(0xdb, new Uint8Array(65)),
    segment(0xc0, Uint8Array.of(8, 0, 1, 0, 1, 1, 1, 0x11, 0)),
    segment(0xc4, new Uint8Array(19)),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
    Uint8Array.of(0xff, 0xd9),
  );
}

const chunk = (name: string, content: Uint8Array) => {
  const named = joined(ascii(name), content);
  return joined(number(content.length, 4), named, number(crc32(Buffer.from(named)), 4));
};

/** A PNG of one colour that every browser draws, with whatever chunks are given before its points. */
export function png(
  width = 4,
  height = 4,
  colour: readonly [number, number, number] = [20, 110, 110],
  ...before: readonly Uint8Array[]
): Uint8Array {
  const row = [0, ...Array.from({ length: width }, () => colour).flat()];
  const points = deflateSync(Uint8Array.from(Array.from({ length: height }, () => row).flat()));
  return joined(
    ascii("\u0089PNG\r\n\u001a\n"),
    chunk("IHDR", joined(number(width, 4), number(height, 4), Uint8Array.of(8, 2, 0, 0, 0))),
    ...before,
    chunk("IDAT", points),
    chunk("IEND", new Uint8Array()),
  );
}
export const pngText = chunk("tEXt", ascii("Author\0Gwen Pritchard"));
export const pngExif = (orientation: number) => chunk("eXIf", exif(orientation));

/** A WebP in the extended form, with Exif and XMP. Its points are none that a decoder would draw. */
export function webp(orientation: number): Uint8Array {
  const part = (name: string, content: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length);
    return joined(ascii(name), size, content, new Uint8Array(content.length % 2));
  };
  const content = joined(
    part("VP8X", Uint8Array.of(0x0c, 0, 0, 0, 3, 0, 0, 3, 0, 0)),
    part("VP8 ", ascii("points")),
    part("EXIF", exif(orientation)),
    part("XMP ", ascii("<x>Gwen Pritchard</x>")),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length + 4);
  return joined(ascii("RIFF"), size, ascii("WEBP"), content);
}

/** A ZIP, as far as anybody looks who only looks at how it begins and ends. */
export const zip = joined(
  ascii("PK\u0003\u0004"),
  new Uint8Array(26),
  ascii("evil.exe"),
  ascii("PK\u0005\u0006"),
);

/** A second of a quiet tone, as a WAV file of 8,000 samples. */
export function wav(seconds = 1): Uint8Array {
  const samples = Buffer.from(
    Array.from({ length: 8_000 * seconds }, (_, at) => 128 + Math.round(30 * Math.sin(at / 4))),
  );
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return joined(head, samples);
}

/** The head of a film, and then as many bytes as asked for, a part at a time: nothing of it is held. */
export async function* film(bytes: number, chunkSize = 64 * 1024): AsyncGenerator<Uint8Array> {
  const begin = joined(number(24, 4), ascii("ftypisom"), new Uint8Array(12));
  yield begin;
  const full = new Uint8Array(chunkSize);
  for (let left = bytes - begin.length; left > 0; left -= chunkSize) {
    yield left < chunkSize ? full.subarray(0, left) : full;
  }
}
