import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../server/domain/language.ts";
import { paperCode, readPaperCode } from "../../server/domain/paper.ts";
import { acceptSaid } from "../../server/domain/typing.ts";
import { WORDING_FORMATS } from "../../server/domain/wording.ts";

const numbers = fc.integer({ min: 1, max: 1_000_000 });
const wordings = fc.record({
  language: fc.constantFrom(...LANGUAGES.map(({ code }) => code)),
  format: fc.constantFrom(...WORDING_FORMATS),
});
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("the code of a paper form leads back to its consultation and its wording, however it is typed", () => {
  fc.assert(
    fc.property(numbers, wordings, (paperNumber, wording) => {
      const code = paperCode(paperNumber, wording);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/);
      expect(readPaperCode(code)).toEqual({ paperNumber, ...wording });
      const typed = code.toLowerCase().replace("-", " ").replaceAll("0", "o").replaceAll("1", "l");
      expect(readPaperCode(typed)).toEqual({ paperNumber, ...wording });
    }),
  );
});

test("codes on paper that was printed long ago stay what they were", () => {
  expect(paperCode(1, { language: "en", format: "standard" })).toBe("DST-GGM");
  expect(paperCode(7, { language: "cy", format: "easy_read" })).toBe("17M-JKA");
  expect(paperCode(1_048_575, { language: "ar", format: "easy_read" })).toBe("54C-AZ2");
});

test("one wrong letter, and two that changed places, are found", () => {
  fc.assert(
    fc.property(numbers, wordings, fc.nat(5), fc.nat(5), fc.nat(31), (number, wording, at, other, letter) => {
      const code = paperCode(number, wording).replace("-", "");
      const wrong = [...code];
      wrong[at] = ALPHABET[letter] ?? "";
      if (wrong.join("") !== code) expect(readPaperCode(wrong.join(""))).toBeNull();
      const swapped = [...code];
      [swapped[at], swapped[other]] = [code[other] ?? "", code[at] ?? ""];
      if (swapped.join("") !== code) expect(readPaperCode(swapped.join(""))).toBeNull();
    }),
  );
  for (const nothing of ["", "7K2", "7K2-9QX-1", "÷÷÷÷÷÷"]) expect(readPaperCode(nothing)).toBeNull();
});

test("the day on the paper decides whether it came in time, not the day on which it is typed", () => {
  const day = (date: string) => new Date(`${date}T23:59:59.999Z`);
  const times = {
    openedAt: new Date("2026-03-02T15:00:00Z"),
    closesAt: day("2026-03-12"),
    closedAt: null,
    lateUntil: null,
  };
  const now = new Date("2026-03-20T10:00:00Z");
  expect(acceptSaid(times, day("2026-03-12"), now)).toMatchObject({ late: false });
  expect(acceptSaid(times, day("2026-03-02"), now)).toMatchObject({ late: false });
  expect(acceptSaid(times, day("2026-03-20"), new Date("2026-03-10T10:00:00Z"))).toMatchObject({
    fields: { saidOn: expect.stringContaining("not come yet") },
  });
  expect(acceptSaid(times, day("2026-03-01"), now)).toMatchObject({ refusal: "invalid" });
  expect(acceptSaid(times, day("2026-03-13"), now)).toMatchObject({ refusal: "invalid" });
  const forgiving = { ...times, lateUntil: day("2026-03-15") };
  expect(acceptSaid(forgiving, day("2026-03-13"), now)).toMatchObject({ late: true });
  expect(acceptSaid(forgiving, day("2026-03-16"), now)).toMatchObject({ refusal: "invalid" });
  expect(acceptSaid({ ...times, openedAt: null }, day("2026-03-12"), now)).toMatchObject({
    refusal: "activity-not-open",
  });
  // Closed early, by somebody: what was written on that day is in time.
  const early = { ...times, closedAt: new Date("2026-03-08T09:00:00Z") };
  expect(acceptSaid(early, day("2026-03-08"), now)).toMatchObject({ late: false });
  expect(acceptSaid(early, day("2026-03-09"), now)).toMatchObject({ refusal: "invalid" });
});
