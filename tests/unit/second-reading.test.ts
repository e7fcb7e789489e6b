import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../server/domain/response.ts";
import {
  DRAFT_STATES,
  mayBePublished,
  readDraftInput,
  secondReaderProblem,
  stateAfter,
  writersOf,
} from "../../server/domain/second-reading.ts";

const said = (readBy: string, verdict: "agreed" | "change_asked") => ({ readBy, verdict });

describe("what second readers said of the same words", () => {
  test("one who agrees makes it ready; nobody outvotes somebody who asked for a change", () => {
    expect(stateAfter([said("menna", "agreed")])).toBe("ready");
    expect(stateAfter([said("menna", "change_asked"), said("omar", "agreed")])).toBe("change_asked");
    expect(stateAfter([said("omar", "agreed"), said("menna", "change_asked")])).toBe("change_asked");
  });

  test("somebody may change their mind", () => {
    expect(stateAfter([said("menna", "change_asked"), said("menna", "agreed")])).toBe("ready");
    expect(stateAfter([said("menna", "agreed"), said("menna", "change_asked")])).toBe("change_asked");
  });

  test("a change is asked for in words", () => {
    const reading = {
      engagement: "hub",
      response: crypto.randomUUID(),
      revision: 1,
      verdict: "change_asked",
    };
    expect(readDraftInput.safeParse(reading).error?.issues).toMatchObject([
      { path: ["note"], message: "Say what should change." },
    ]);
    expect(readDraftInput.safeParse({ ...reading, note: "Say when." }).success).toBe(true);
    expect(readDraftInput.safeParse({ ...reading, verdict: "agreed" }).success).toBe(true);
  });
});

test("where a second reader is a must, only what one agreed to is published", () => {
  expect(DRAFT_STATES.filter((state) => mayBePublished(state, true))).toEqual(["ready"]);
  expect(DRAFT_STATES.filter((state) => mayBePublished(state, false))).toEqual(["waiting", "draft", "ready"]);
});

test("nobody who wrote any of it is its second reader", () => {
  const writers = writersOf({ createdBy: "nadia", edits: [{ editedBy: "menna" }] });
  expect(secondReaderProblem(writers, "nadia")).toMatchObject({ refusal: "own-words" });
  expect(secondReaderProblem(writers, "menna")).toMatchObject({ refusal: "own-words" });
  expect(secondReaderProblem(writers, "omar")).toBeNull();
});

test("a sentence that stood there before keeps its picture", () => {
  const before = [{ text: "Yes.", picture: "yes" }, { text: "We will phone." }];
  expect(sentencesOf("  Yes. \n\nWe will write.\n", before)).toEqual([
    { text: "Yes.", picture: "yes" },
    { text: "We will write." },
  ]);
});
