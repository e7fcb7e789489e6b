import fc from "fast-check";
import { expect, test } from "vitest";
import {
  arrive,
  catchUp,
  change,
  emptyRoom,
  fail,
  type Next,
  plan,
  type Room,
  WINDOW,
} from "../../server/live/room.ts";

/** What happens to a room in some order: a commit, a pause, a reading that comes back or fails. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant("commit" as const) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 3, arbitrary: fc.constant("read" as const) },
  { weight: 1, arbitrary: fc.constant("failure" as const) },
);

/** Plays a story against the room as a server would, then lets everything that is under way come to rest. */
function play(story: readonly (number | "commit" | "read" | "failure")[]) {
  let room: Room = emptyRoom;
  let now = 0;
  let committed = 0;
  let reading: number | null = null;
  let wakeAt: number | null = null;
  const broadcasts: { revision: number; at: number }[] = [];

  const take = (step: { room: Room; next: Next }) => {
    room = step.room;
    if (step.next?.do === "read") {
      expect(reading, "two readings at once").toBeNull();
      reading = committed;
    }
    if (step.next?.do === "wait") wakeAt = now + step.next.milliseconds;
  };
  const pass = (milliseconds: number) => {
    const until = now + milliseconds;
    while (wakeAt !== null && wakeAt <= until) {
      now = wakeAt;
      wakeAt = null;
      take(plan(room, now));
    }
    now = until;
  };
  const back = () => {
    if (reading === null) return;
    const revision = reading;
    reading = null;
    const step = arrive(room, revision, now);
    if (step.broadcast) broadcasts.push({ revision, at: now });
    take(step);
  };

  for (const event of story) {
    if (typeof event === "number") pass(event);
    else if (event === "commit") {
      committed += 1;
      take(change(room, now));
    } else if (event === "read") back();
    else if (reading !== null) {
      reading = null;
      take(fail(room, now));
    }
  }
  for (let turn = 0; turn < 4; turn++) {
    back();
    pass(WINDOW);
  }
  back();
  return { broadcasts, committed, reading, room };
}

test("whatever happens, the room ends with the newest state, tells it in order, and at most four times a second", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 80 }), (story) => {
      const { broadcasts, committed, reading } = play(story);
      expect(reading).toBeNull();
      if (committed > 0) expect(broadcasts.at(-1)?.revision).toBe(committed);
      for (const [index, { revision, at }] of broadcasts.entries()) {
        const before = broadcasts[index - 1];
        if (!before) continue;
        expect(revision).toBeGreaterThan(before.revision);
        expect(at - before.at).toBeGreaterThanOrEqual(WINDOW);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("a thousand commits at once are read twice at most", () => {
  const { broadcasts } = play(Array.from({ length: 1_000 }, () => "commit" as const));
  expect(broadcasts.length).toBeLessThanOrEqual(2);
});

test("an older reading is never broadcast after a newer one", () => {
  const { room } = arrive(emptyRoom, 7, 0);
  expect(arrive(room, 6, 1_000).broadcast).toBe(false);
  expect(arrive(room, 7, 1_000).broadcast).toBe(false);
  expect(arrive(room, 8, 1_000).broadcast).toBe(true);
});

test("who saw the newest gets nothing; who is behind, or new, gets the whole view", () => {
  expect(catchUp(5, 5)).toBe("current");
  expect(catchUp(5, 4)).toBe("resync");
  expect(catchUp(0, 0)).toBe("resync");
});
