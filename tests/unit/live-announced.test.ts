import { expect, test } from "vitest";
import { announcements, deskAnnouncements } from "../../app/features/live/announced.ts";
import type { DeskView, ItemView, RoomView } from "../../server/domain/live.ts";

const wording = (text: string) => [{ language: "en", format: "standard" as const, sentences: [{ text }] }];

function item(id: string, more: Partial<ItemView>): ItemView {
  return { id, kind: "wall", title: id, state: "open", poll: null, statements: null, notes: [], ...more };
}
const poll = (answered: number, results: number[] | null = null) =>
  item("When?", {
    kind: "poll",
    state: results ? "closed" : "open",
    poll: {
      pollId: "p",
      wordings: wording("When?"),
      options: ["Now", "Later"].map((text) => ({ id: text, wordings: wording(text) })),
      answered,
      results,
    },
  });
const room = (more: Partial<RoomView>): RoomView => ({
  sessionId: "s",
  revision: 1,
  code: "CARE27",
  title: "Around the table",
  engagement: { slug: "hub", title: "Hub" },
  activity: { slug: "workshop", title: "Workshop" },
  state: "running",
  startsAt: "2026-03-02T10:00:00Z",
  now: null,
  next: null,
  done: [],
  ...more,
});
const said = (before: Partial<RoomView>, after: Partial<RoomView>) =>
  announcements(room(before), room(after), false).map(({ sentence }) => sentence);

test("a start, an opening, a close with its result and an end are each said once, in order", () => {
  expect(said({ state: "waiting" }, {})).toEqual(["The session has started."]);
  expect(said({}, { now: poll(0) })).toEqual(["Now open: When?"]);
  expect(said({ now: poll(3) }, { done: [poll(3, [2, 1])], now: item("Wall", {}) })).toEqual([
    "“When?” has closed. 2 of 3 people chose “Now”.",
    "Now open: Wall",
  ]);
  expect(said({ now: poll(0) }, { state: "ended", done: [poll(0, [0, 0])] })).toEqual([
    "“When?” has closed. Nobody answered.",
    "The session has ended.",
  ]);
  expect(said({ now: poll(2) }, { now: poll(2) })).toEqual([]);
});

test("whoever was away hears of every part that closed meanwhile, the oldest first", () => {
  const statements = item("What people wrote", {
    kind: "statements",
    state: "closed",
    statements: {
      answered: null,
      list: [{ id: "a", words: "A.", language: "en", answered: 0, counts: null }],
    },
  });
  expect(said({ now: poll(0) }, { done: [statements, poll(1, [1, 0])] })).toEqual([
    "“When?” has closed. 1 of 1 person chose “Now”.",
    "“What people wrote” has closed. The answers to 1 sentence are on this page.",
  ]);
});

test("numbers are counts, which replace one another, and never come with a change of the same part", () => {
  const kinds = (before: ItemView, after: ItemView) =>
    announcements(room({ now: before }), room({ now: after }), false);
  expect(kinds(poll(1), poll(2))).toEqual([{ sentence: "2 people have answered.", kind: "count" }]);
  const notes = [{ id: "n", words: "Somebody who answers." }];
  expect(kinds(item("Wall", {}), item("Wall", { notes }))).toEqual([
    { sentence: "1 note is on the wall.", kind: "count" },
  ]);
  expect(said({}, { now: item("Wall", { notes }) })).toEqual(["Now open: Wall"]);
});

test("the facilitator hears of a red card at once, and of the rest as numbers", () => {
  const desk = (more: Partial<DeskView>): DeskView => ({
    revision: 1,
    room: room({}),
    agenda: [],
    waiting: [],
    decided: [],
    cards: { red: 0, amber: 0, green: 0 },
    workshop: { proposed: [] },
    ...more,
  });
  const changed = deskAnnouncements(
    desk({}),
    desk({
      cards: { red: 1, amber: 2, green: 4 },
      waiting: [{ id: "n", words: "Tea", itemTitle: "Wall" }],
      workshop: { proposed: [{ id: "s", words: "I can sleep.", language: "en" }] },
    }),
  );
  expect(changed).toEqual([
    { sentence: "Somebody holds up a red card.", kind: "change" },
    { sentence: "2 amber cards are up.", kind: "count" },
    { sentence: "1 sentence is waiting for you.", kind: "count" },
    { sentence: "1 note is waiting for you.", kind: "count" },
  ]);
  expect(deskAnnouncements(desk({ cards: { red: 1, amber: 2, green: 0 } }), desk({}))).toEqual([]);
});
