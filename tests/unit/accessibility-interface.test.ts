import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { easyReadProblems, grade, sentencesOf, wordsIn } from "../../accessibility/easy-read.ts";
import { fill, type Label, type Telling, type Words } from "../../accessibility/interface/words.ts";
import { refusal, refusalCodes } from "../../server/domain/refusal.ts";

const folder = join(import.meta.dirname, "../../accessibility/interface");

/** What may stand in the places of values. Titles and days are short ones: how long they are is not ours to say. */
const SAMPLES = {
  activity: "The hub",
  age: 16,
  below: 8,
  caption: "Is it easy?",
  card: "Green: fine",
  code: "CARE27",
  contact: "the council, 01632 960123",
  count: 12,
  counts: "3 agree, 1 disagrees, 2 are not sure.",
  day: "Friday 5 March 2027",
  days: 56,
  years: 2,
  decision: "The first aim",
  groups: "Carers and other people",
  label: "0.3",
  minutes: 8,
  most: 7,
  name: "Night",
  number: 5,
  option: "Yes",
  options: "“Yes” and “No”",
  people: "12 people",
  readers: 3,
  reference: "N4SY-NJ8J",
  size: 10,
  some: 9,
  time: "14:30",
  title: "The hub",
  version: "0.3",
  who: "The council",
};

type Entry = { name: string; entry: Label | Telling };

function entriesOf(words: Words, path: string): Entry[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = `${path}.${key}`;
    return "standard" in value && "easyRead" in value && typeof value.standard === "string"
      ? [{ name, entry: value as Label | Telling }]
      : entriesOf(value as Words, name);
  });
}

const modules = await Promise.all(
  readdirSync(folder)
    .filter((file) => file !== "words.ts")
    .map((file) => import(join(folder, file)) as Promise<Words>),
);
const entries = modules.flatMap((tables) =>
  Object.entries(tables).flatMap(([name, table]) => entriesOf(table as Words, name)),
);

const lines = ({ easyRead }: Label | Telling) =>
  typeof easyRead === "string"
    ? // A label stands beside a picture, or needs none: a heading, a button.
      [{ words: fill(easyRead, SAMPLES), picture: "info" }]
    : easyRead.map(([picture, words]) => ({ words: fill(words, SAMPLES), picture }));

test("there is a table for each kind of page, and every value has a sample", () => {
  expect(entries.length).toBeGreaterThan(200);
  const slots = entries.flatMap(({ entry }) =>
    [...JSON.stringify(entry).matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot),
  );
  expect(slots.filter((slot) => !Object.hasOwn(SAMPLES, slot ?? ""))).toEqual([]);
});

describe("what the pages say in Easy Read keeps its rules", () => {
  test.each(entries)("$name", ({ entry }) => {
    expect(easyReadProblems(lines(entry)).map(({ kind, advice }) => `${kind}: ${advice}`)).toEqual([]);
  });
});

// A refusal is told in the same sentence to everybody, so that sentence is Easy Read.
test.each(refusalCodes)("the refusal %s keeps the rules of Easy Read", (code) => {
  expect(easyReadProblems([{ words: refusal(code).message, picture: "info" }])).toEqual([]);
});

describe("what the pages say in the usual words is plain English", () => {
  const longest = 20;
  const highest = 6;
  test.each(entries)("$name", ({ entry: { standard } }) => {
    const words = fill(standard, SAMPLES);
    expect(sentencesOf(words).filter((sentence) => wordsIn(sentence).length > longest)).toEqual([]);
    if (wordsIn(words).length >= 8) expect(grade(words), words).toBeLessThanOrEqual(highest);
  });
});
