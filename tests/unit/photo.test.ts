import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPhoto } from "../../server/domain/photo.ts";
import {
  ascii,
  exifSegment,
  gossip,
  joined,
  jpeg,
  png,
  pngExif,
  pngText,
  webp,
  zip,
} from "../support/files.ts";

const textOf = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString("latin1");
/** The one field of the Exif that is left. */
const turned = (orientation: number) =>
  `\u0001\u0012\0\u0003\0\0\0\u0001\0${String.fromCharCode(orientation)}`;

const photos = [
  ["image/jpeg", (orientation: number) => jpeg(exifSegment(orientation), gossip)],
  ["image/png", (orientation: number) => png(4, 4, [1, 2, 3], pngText, pngExif(orientation))],
  ["image/webp", webp],
] as const;

describe.each(photos)("%s", (mediaType, photo) => {
  test("loses the name and the place, and keeps which way up it goes", () => {
    const before = textOf(photo(6));
    expect(before).toContain("Gwen");
    expect(before).toContain("GPS");
    const clean = textOf(cleanPhoto(photo(6), mediaType));
    expect(clean).not.toMatch(/Gwen|GPS|xap|Photoshop/);
    expect(clean).toContain(turned(6));
  });

  test("one that is upright says nothing at all", () => {
    expect(textOf(cleanPhoto(photo(1), mediaType))).not.toMatch(/Exif|eXIf|EXIF/);
  });

  test("cleaning twice changes nothing more", () => {
    const once = cleanPhoto(photo(8), mediaType) ?? new Uint8Array();
    expect(cleanPhoto(once, mediaType)).toEqual(once);
  });

  test("what hangs on behind its end is gone, such as a ZIP", () => {
    const clean = cleanPhoto(joined(photo(3), zip), mediaType);
    expect(clean).toEqual(cleanPhoto(photo(3), mediaType));
    expect(textOf(clean)).not.toContain("PK");
  });

  test("where any of it is missing at the end, it is not whole", () => {
    const whole = cleanPhoto(photo(6), mediaType) ?? new Uint8Array();
    for (let length = 12; length < whole.length; length += 1) {
      const cut = cleanPhoto(whole.subarray(0, length), mediaType);
      expect(cut, `of ${whole.length} bytes the first ${length}`).toBeNull();
    }
  });

  test("any bytes are cleaned or refused, and never trip it up", () => {
    const whole = photo(6);
    const changed = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(changed, (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const clean = cleanPhoto(bytes, mediaType);
        expect(clean === null || clean.length <= bytes.length + 64).toBe(true);
      }),
    );
  });
});

test("colours stay: a profile, and the tables that a picture is drawn with", () => {
  const clean = textOf(cleanPhoto(jpeg(gossip), "image/jpeg"));
  expect(clean).toContain("ICC_PROFILE");
  expect(clean).toContain("JFIF");
  expect(clean.length).toBe(jpeg().length);
});

test("a picture that draws nothing is none", () => {
  expect(cleanPhoto(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), "image/jpeg")).toBeNull();
  expect(cleanPhoto(joined(ascii("\u0089PNG\r\n\u001a\n")), "image/png")).toBeNull();
  expect(
    cleanPhoto(joined(ascii("RIFF"), Uint8Array.of(4, 0, 0, 0), ascii("WEBP")), "image/webp"),
  ).toBeNull();
});
