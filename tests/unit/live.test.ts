import { expect, test } from "vitest";
import {
  addItemInput,
  castVoteInput,
  cleanJoinCode,
  close,
  open,
  postNoteInput,
  start,
} from "../../server/domain/live.ts";
import { isRefusal } from "../../server/domain/refusal.ts";

const ID = "0190d5f2-7c4a-7c4a-8c4a-0190d5f27c4a";

test("a join code may be typed the way people say it", () => {
  expect(cleanJoinCode(" k7m-2qx ")).toBe("K7M2QX");
  expect(cleanJoinCode("ko il5a")).toBe("K0115A");
  expect(cleanJoinCode("K7M2QXKKKK")).toHaveLength(7);
});

test("parts open one at a time, only in a running session, and never again once closed", () => {
  const items = [
    { id: "a", state: "closed" },
    { id: "b", state: "open" },
    { id: "c", state: "pending" },
  ] as const;
  expect(isRefusal(open({ state: "waiting", items }, "c"))).toBe(true);
  expect(isRefusal(open({ state: "running", items }, "c"))).toBe(true);
  expect(isRefusal(open({ state: "running", items }, "a"))).toBe(true);
  expect(open({ state: "running", items: items.filter(({ id }) => id !== "b") }, "c")).toBe("open");
  expect(close({ state: "running", items }, "b")).toBe("closed");
  expect(close({ state: "running", items }, "a")).toBe("closed");
  expect(isRefusal(close({ state: "running", items }, "c"))).toBe(true);
  expect(isRefusal(start({ state: "ended", items }))).toBe(true);
});

test("bad input is told in a sentence", () => {
  const poll = { kind: "poll", sessionId: ID, title: "When?", options: ["Evenings", "", " "] };
  expect(addItemInput.safeParse(poll).error?.issues[0]?.message).toMatch(/at least two answers/);
  expect(
    castVoteInput.safeParse({ pollId: ID, optionId: undefined, sequence: 1 }).error?.issues[0]?.message,
  ).toBe("Choose one answer.");
  expect(
    postNoteInput.safeParse({ itemId: ID, key: "12345678", words: "\u200b " }).error?.issues[0]?.message,
  ).toBe("Write your note first.");
  expect(
    postNoteInput.safeParse({ itemId: ID, key: "12345678", words: "x".repeat(501) }).error?.issues[0]
      ?.message,
  ).toMatch(/501 characters/);
});
