import { expect, test } from "vitest";
import { added, type Pending, waitingOf, without } from "../../app/features/live/outbox.ts";

const vote = (pollId: string, sequence: number): Pending => ({
  kind: "vote",
  input: { pollId, optionId: "o", sequence },
});
const card = (colour: "red" | "green"): Pending => ({ kind: "card", input: { sessionId: "s", colour } });
const note = (key: string): Pending => ({ kind: "note", input: { itemId: "i", key, words: "Tea" } });
const stance = (statementId: string): Pending => ({
  kind: "stance",
  input: { engagement: "e", activity: "a", itemId: "i", statementId, stance: "agree", sequence: 1 },
});

const kept = (...items: Pending[]) => items.reduce<Pending[]>(added, []);

test("of two votes in one poll, two cards or two answers to one sentence the newer is kept; notes are all kept", () => {
  const newer = [vote("p", 2), card("green"), stance("x")];
  expect(kept(vote("p", 1), card("red"), stance("x"), ...newer)).toEqual(newer);
  expect(kept(vote("p", 1), vote("q", 1), stance("x"), stance("y"), note("one"), note("two"))).toHaveLength(
    6,
  );
});

test("an answer to an older vote does not take out the newer one", () => {
  const [older, newer] = [vote("p", 1), vote("p", 2)];
  expect(without(kept(older, newer), older)).toEqual([newer]);
  expect(without(kept(older, newer), newer)).toEqual([]);
});

test("what waits is found by its kind", () => {
  expect(waitingOf(kept(vote("p", 1), note("one")), "note")).toEqual([
    { itemId: "i", key: "one", words: "Tea" },
  ]);
});
