/** Which wording children and young people meet, and what their authors are told is missing. */
import { describe, expect, test } from "vitest";
import { missingWording } from "../../server/domain/question.ts";
import { mayBeYoung, readerOf } from "../../server/domain/reader.ts";
import { type Perspective, VOICES } from "../../server/domain/speaker.ts";
import { type Worded, writtenIn } from "../../server/domain/translation.ts";
import { chooseWording, meetHeading, readIn, type Wording } from "../../server/domain/wording.ts";

const said = (format: Wording["format"], text = `In ${format}`, language = "en"): Wording => ({
  language,
  format,
  sentences: [{ text }],
});
const usual = said("standard");
const easy = said("easy_read");
const young = said("young_people");
const welsh = said("standard", "Yn Gymraeg", "cy");

const child = { voice: "own", perspective: "young_person" } as const;
const english = { language: "en", easyRead: false, youngWords: "auto" } as const;
const met = (
  all: readonly Wording[],
  reader: Parameters<typeof readerOf>[0],
  who: Parameters<typeof readerOf>[1],
) => chooseWording(all, readerOf(reader, who));

describe("a child or young person", () => {
  test("reads the words for them where there are some, and the usual ones elsewhere", () => {
    expect(met([usual, easy, young], english, child)).toBe(young);
    expect(met([young, easy, usual], english, child)).toBe(young);
    expect(met([easy, usual], english, child)).toBe(usual);
  });

  test("keeps Easy Read where they chose it; words for them come before the usual ones", () => {
    const reader = { ...english, easyRead: true };
    expect(met([usual, young, easy], reader, child)).toBe(easy);
    expect(met([usual, young], reader, child)).toBe(young);
    expect(met([usual], reader, child)).toBe(usual);
  });

  test("reads their own language before words for them in another", () => {
    const reader = { ...english, language: "cy" } as const;
    expect(met([usual, young, welsh], reader, child)).toBe(welsh);
    expect(met([usual, young], reader, child)).toBe(young);
    const both = said("young_people", "I blant", "cy");
    expect(met([usual, young, welsh, both], reader, child)).toBe(both);
  });

  test("may choose the usual words, and what is kept beside the answer is what was read", () => {
    expect(readIn([usual, young], readerOf({ ...english, youngWords: "off" }, child))).toEqual({
      wordingLanguage: "en",
      wordingFormat: "standard",
    });
    expect(readIn([usual, young], readerOf(english, child)).wordingFormat).toBe("young_people");
    expect(readIn([usual], readerOf(english, child)).wordingFormat).toBe("standard");
  });

  test("meets a title in words for them, or the usual one", () => {
    const titled = { ...said("young_people"), heading: "Did we listen?", sentences: [] };
    const reader = readerOf(english, child);
    expect(meetHeading([titled], "Have we understood you?", reader).heading).toBe("Did we listen?");
    expect(meetHeading([young], "Have we understood you?", reader).heading).toBe("Have we understood you?");
  });
});

test("nobody else is given them unasked: not who speaks for a young person, nor who said nothing", () => {
  const all = [young, usual];
  expect(met(all, english, { voice: "on_behalf", perspective: "young_person" })).toBe(usual);
  expect(met(all, english, { voice: "own", perspective: "family" })).toBe(usual);
  expect(met(all, english, null)).toBe(usual);
  expect(met(all, { ...english, youngWords: "on" }, null)).toBe(young);
  expect(chooseWording([young, easy, usual], { language: "en", easyRead: true })).toBe(easy);
});

test("the choice is offered to whoever may be young", () => {
  expect(mayBeYoung(null)).toBe(true);
  expect(mayBeYoung(child)).toBe(true);
  expect(mayBeYoung({ voice: "own", perspective: "other" })).toBe(true);
  expect(mayBeYoung({ voice: "own", perspective: "carer" })).toBe(false);
  for (const voice of VOICES.filter((one) => one !== "own"))
    expect(mayBeYoung({ voice, perspective: "young_person" })).toBe(false);
});

test("an author is told which parts lack words for young people, without those that they are not asked", () => {
  const question = (position: number, wordings: Wording[], perspectives: Perspective[] = []) => ({
    position,
    perspectives,
    wordings,
    options: [{ position: 1, wordings: [usual, ...wordings.slice(1)] }],
  });
  const design: Worded = {
    wordings: [usual, young],
    sections: [{ wordings: [{ ...usual, heading: "You" }] }],
    notes: [{ title: "Costs", wordings: [] }],
    questions: [
      question(1, [usual, young]),
      question(2, [usual]),
      question(3, [usual], ["carer", "provider"]),
    ],
  };
  const { young_people } = writtenIn(design, "en");
  expect(young_people).toEqual({
    written: 3,
    of: 6,
    missing: ["Section 1, the introduction", "Question 2", "Question 2, answer 1"],
  });
  expect(missingWording(question(2, [usual, young]), "young_people")).toEqual({
    question: false,
    options: [],
  });
  expect(missingWording(question(2, [usual, easy]), "young_people")).toEqual({
    question: true,
    options: [1],
  });
});
