import fc from "fast-check";
import { expect, test } from "vitest";
import { chosenWords, placeField, readChoices } from "../../app/features/taking-part/choice-form.ts";
import { type Chosen, choicesInWords, orderOf, tickedOf } from "../../server/domain/choosing.ts";
import { addQuestionInput } from "../../server/domain/question.ts";
import { isRefusal } from "../../server/domain/refusal.ts";
import { acceptAnswer } from "../../server/domain/submission.ts";

const optionIds = ["a", "b", "c", "d", "e"];
const ticked = (...ids: string[]) => ids.map((optionId) => ({ optionId, place: null }));
const placed = (places: Record<string, number | null>): Chosen[] =>
  Object.entries(places).map(([optionId, place]) => ({ optionId, place }));

test("several ticks are kept in the question's order, once each, and none is no answer", () => {
  expect(tickedOf({ optionIds }, ticked("d", "a", "d"))).toEqual(["a", "d"]);
  expect(tickedOf({ optionIds }, ticked("a", "elsewhere"))).toMatchObject({ refusal: "option-unknown" });
  expect(acceptAnswer({ kind: "several_choices", optionIds }, { optionId: "a", text: "x" })).toBeNull();
});

test("more ticks than allowed are refused with both numbers", () => {
  const refused = tickedOf({ optionIds, most: 2 }, ticked("a", "b", "c"));
  expect(refused).toMatchObject({
    fields: { choices: "You can choose at most 2. You chose 3. Take some away." },
  });
  expect(tickedOf({ optionIds, most: 2 }, ticked("a", "b"))).toEqual(["a", "b"]);
});

test("the order is that of the numbers, without those that got none, and gaps do not matter", () => {
  expect(orderOf({ optionIds }, placed({ a: 4, b: null, c: 1, d: 2 }))).toEqual(["c", "d", "a"]);
  expect(orderOf({ optionIds }, placed({ a: null, b: null }))).toEqual([]);
});

test("a number that two options got is refused once, at the second of them, and names the number", () => {
  const problems = orderOf({ optionIds }, placed({ a: 1, b: 2, c: 1, d: 2, e: 1 }));
  expect(problems).toMatchObject({
    refusal: "invalid",
    fields: {
      "choices.2": "You gave the number 1 more than once. Give it to one only.",
      "choices.3": "You gave the number 2 more than once. Give it to one only.",
    },
  });
  expect(orderOf({ optionIds, most: 3 }, placed({ a: 4 }))).toMatchObject({
    fields: { "choices.0": "Use the numbers 1 to 3." },
  });
});

const ballot = fc.uniqueArray(fc.record({ option: fc.nat(4), place: fc.integer({ min: 1, max: 5 }) }), {
  selector: ({ option }) => option,
});

test("an order is a permutation of what got a number, by the numbers; only a double number is refused", () => {
  fc.assert(
    fc.property(ballot, (given) => {
      const chosen = given.map(({ option, place }) => ({ optionId: optionIds[option] ?? "", place }));
      const order = orderOf({ optionIds }, chosen);
      const doubled = new Set(given.map(({ place }) => place)).size < given.length;
      expect(isRefusal(order)).toBe(doubled);
      if (isRefusal(order)) return;
      expect([...order].sort()).toEqual(chosen.map(({ optionId }) => optionId).sort());
      const placeOf = (id: string) => chosen.find(({ optionId }) => optionId === id)?.place ?? 0;
      expect(order.map(placeOf)).toEqual(order.map(placeOf).sort((one, other) => one - other));
    }),
  );
});

test("putting an order in again by its own numbers gives the same order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(optionIds), (order) => {
      const again = optionIds.map((optionId) => ({
        optionId,
        place: order.includes(optionId) ? order.indexOf(optionId) + 1 : null,
      }));
      expect(orderOf({ optionIds }, again)).toEqual(order);
    }),
  );
});

test("several in one line, with numbers where they stand in an order", () => {
  expect(choicesInWords(["I like it.", "Maybe"], false)).toBe("I like it; Maybe");
  expect(choicesInWords(["Breaks", "Money"], true)).toBe("1. Breaks; 2. Money");
  expect(choicesInWords([], true)).toBe("");
});

test("a form's numbers reach the API by option, and a problem finds its way back to its field", () => {
  const form = new FormData();
  form.set(placeField("a"), "2");
  form.set(placeField("b"), "");
  form.set(placeField("c"), "2");
  const { choices, fieldOf } = readChoices(form);
  expect(choices).toEqual(placed({ a: 2, b: null, c: 2 }));
  expect(fieldOf("choices.2")).toBe(placeField("c"));
  expect(fieldOf("choices.2.place")).toBe(placeField("c"));
  expect(fieldOf("text")).toBe("text");
});

test("what could not be saved is said in words, with the numbers as they were put in", () => {
  const options = [
    { id: "a", words: "Breaks" },
    { id: "b", words: "Money" },
  ];
  expect(chosenWords({ [placeField("a")]: ["2"], [placeField("b")]: ["1"], text: ["x"] }, options)).toEqual([
    "1. Money",
    "2. Breaks",
  ]);
  expect(chosenWords({ choices: ["b", "a"] }, options)).toEqual(["Money", "Breaks"]);
  expect(chosenWords({ optionId: ["a"] }, options)).toEqual(["Breaks"]);
});

test("a choice among pictures needs each picture, and the most to choose must fit the answers", () => {
  const said = (text: string, picture?: string) => ({
    standard: [{ text, ...(picture ? { picture } : {}) }],
  });
  const problem = (question: object) =>
    addQuestionInput
      .safeParse({ engagement: "e", activity: "a", wordings: said("Which?"), ...question })
      .error?.issues.map(({ path, message }) => [path.join("."), message]);
  const options = [said("By letter", "letter"), said("By telephone")];
  expect(problem({ kind: "picture_choice", options })).toEqual([
    ["options.1.picture", "Choose a picture for this answer."],
  ]);
  expect(problem({ kind: "one_choice", options })).toBeUndefined();
  expect(problem({ kind: "rank", options, mostChoices: 2 })).toBeUndefined();
  expect(problem({ kind: "several_choices", options, mostChoices: 3 })?.[0]?.[0]).toBe("mostChoices");
  expect(problem({ kind: "several_choices", options, mostChoices: Number.NaN })?.[0]).toEqual([
    "mostChoices",
    "Write a whole number, such as 3, or leave this empty.",
  ]);
});
