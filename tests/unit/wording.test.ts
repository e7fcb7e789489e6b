import { expect, test } from "vitest";
import { meetText, openingOf, type Wording } from "../../server/domain/wording.ts";

const NOTE = "We added the costs.";
const said = (language: string, format: Wording["format"], text: string): Wording => ({
  language,
  format,
  sentences: [{ text }],
});
const easy = said("en", "easy_read", "There is a new part about money.");
const welsh = said("cy", "standard", "Rydym wedi ychwanegu’r costau.");

test("beside the way in stands the first sentence alone, however many there are", () => {
  const sentences = ["One.", "Two.", "Three."].map((text) => ({ text }));
  expect(openingOf({ sentences, text: "Unused." })).toEqual({
    opening: { sentences: [{ text: "One." }], text: "" },
    rest: { sentences: [{ text: "Two." }, { text: "Three." }], text: "" },
  });
});

test("a text without sentences opens with its first paragraph, and nothing of it is lost", () => {
  const text = "First.\n\nSecond.\n\n\nThird.";
  const { opening, rest } = openingOf({ sentences: [], text });
  expect(opening).toEqual({ sentences: [], text: "First." });
  expect(rest).toEqual({ sentences: [], text: "Second.\n\nThird." });
  expect(openingOf({ sentences: [], text: "" }).rest).toEqual({ sentences: [], text: "" });
});

test("whoever asks for Easy Read gets it, or is told that the usual words stand in", () => {
  const reader = { language: "en", easyRead: true };
  expect(meetText([easy, welsh], NOTE, reader)).toEqual({
    sentences: easy.sentences,
    lang: undefined,
    standsIn: false,
  });
  expect(meetText([welsh], NOTE, reader)).toEqual({ sentences: [], lang: undefined, standsIn: true });
});

test("the reader’s language comes before Easy Read in English, and English stands in marked as English", () => {
  const reader = { language: "cy", easyRead: true };
  expect(meetText([easy, welsh], NOTE, reader)).toEqual({
    sentences: welsh.sentences,
    lang: "cy",
    standsIn: true,
  });
  expect(meetText([], NOTE, { language: "cy", easyRead: false })).toEqual({
    sentences: [],
    lang: "en",
    standsIn: false,
  });
});
