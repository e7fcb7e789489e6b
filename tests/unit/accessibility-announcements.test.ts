import { expect, test } from "vitest";
import { type Announcement, emptyQueue, push, take } from "../../accessibility/announcements.ts";

/** Plays announcements at their times through the queue, and records what is said when. */
function play(events: { at: number; announcement: Announcement }[], until: number) {
  const said: { at: number; sentence: string }[] = [];
  let queue = emptyQueue;
  let wake: number | null = null;
  for (let now = 0; now <= until; now += 10) {
    const due = events.filter((event) => event.at === now);
    for (const event of due) queue = push(queue, event.announcement);
    if (due.length === 0 && (wake === null || now < wake)) continue;
    const result = take(queue, now);
    queue = result.queue;
    wake = result.wait === null ? null : now + result.wait;
    if (result.say !== null) said.push({ at: now, sentence: result.say });
  }
  return said;
}

const change = (at: number, sentence: string) => ({
  at,
  announcement: { sentence, kind: "change" as const },
});

test("sixty votes a second become at most one sentence in five seconds, and the newest is heard", () => {
  const votes = Array.from({ length: 1200 }, (_, index) => ({
    at: Math.floor((index * 1000) / 60 / 10) * 10,
    announcement: { sentence: `${index + 1} people have answered.`, kind: "count" as const },
  }));
  const said = play(votes, 30_000);
  expect(said.length).toBeLessThanOrEqual(6);
  expect(said.at(-1)?.sentence).toBe("1200 people have answered.");
});

test("every change is said within two seconds, in order, even in a storm of counts", () => {
  const counts = Array.from({ length: 400 }, (_, index) => ({
    at: index * 20,
    announcement: { sentence: `${index} people.`, kind: "count" as const },
  }));
  const changes = [
    change(1000, "Question 2 is open."),
    change(1010, "Break."),
    change(4000, "Question 2 is closed."),
  ];
  const said = play([...counts, ...changes], 12_000);
  for (const { at, announcement } of changes) {
    const heard = said.find(({ sentence }) => sentence.includes(announcement.sentence));
    expect(heard?.at, announcement.sentence).toBeLessThanOrEqual(at + 2000);
  }
  const all = said.map(({ sentence }) => sentence).join(" ");
  expect(all.indexOf("Question 2 is open.")).toBeLessThan(all.indexOf("Break."));
});

test("a change said twice at once is heard once", () => {
  expect(play([change(100, "Break."), change(100, "Break.")], 3000)).toHaveLength(1);
});

test("with nothing to say there is nothing to wait for", () => {
  expect(take(emptyQueue, 0)).toMatchObject({ say: null, wait: null });
});
