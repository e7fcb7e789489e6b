import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { within } from "../../accessibility/audit/within.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a browser that never answers ends the wait with a sentence that says what it was", async () => {
  const waiting = expect(within(5000, "closing a page", new Promise(() => {}))).rejects.toThrow(
    "closing a page took longer than 5 seconds",
  );
  await vi.advanceTimersByTimeAsync(5000);
  await waiting;
});

test("what comes in time is given on, its refusal too, and nothing goes on ticking", async () => {
  expect(await within(5000, "an audit", Promise.resolve(["a finding"]))).toEqual(["a finding"]);
  await expect(within(5000, "an audit", Promise.reject(new Error("no such page")))).rejects.toThrow(
    "no such page",
  );
  expect(vi.getTimerCount()).toBe(0);
});
