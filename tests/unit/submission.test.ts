import fc from "fast-check";
import { expect, test } from "vitest";
import { ids } from "../../server/adapters/ids.ts";
import { latenessProblem, takesAnswers } from "../../server/domain/activity.ts";
import { normaliseCode } from "../../server/domain/code-words.ts";
import { toldCount } from "../../server/domain/engagement-front.ts";
import { foldThread } from "../../server/domain/my-thread.ts";
import { acceptSpeaker, adultStep, type Speaker, stepsOf } from "../../server/domain/speaker.ts";
import { acceptAnswer, acceptSend, changeProblem, saveAnswerInput } from "../../server/domain/submission.ts";

const now = new Date("2026-03-02T10:00:00Z");
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const open = { openedAt: hour(-1), closesAt: hour(1), closedAt: null, lateUntil: null };
const closed = { ...open, closesAt: hour(-0.5) };
const speaker: Speaker = {
  voice: "own",
  perspective: "other",
  relationship: null,
  whoseWords: null,
  agreement: null,
  organisationName: null,
  underAge: null,
  agreedBy: null,
};

test("a draft takes answers while its activity is open, and never after it was sent", () => {
  expect(changeProblem({ state: "draft", activity: open }, now)).toBeNull();
  expect(changeProblem({ state: "draft", activity: closed }, now)?.refusal).toBe("activity-closed");
  expect(changeProblem({ state: "draft", activity: { ...open, openedAt: null } }, now)?.refusal).toBe(
    "activity-not-open",
  );
  expect(changeProblem({ state: "sent", activity: open }, now)?.refusal).toBe("submission-sent");
});

test("sending again is never refused: not after the close, and not without answers", () => {
  expect(acceptSend({ state: "draft", activity: open, speaker }, 1, now)).toBe("send");
  expect(acceptSend({ state: "draft", activity: open, speaker }, 0, now)).toMatchObject({
    refusal: "submission-empty",
  });
  expect(acceptSend({ state: "draft", activity: closed, speaker }, 1, now)).toMatchObject({
    refusal: "activity-closed",
  });
  expect(acceptSend({ state: "sent", activity: closed, speaker }, 0, now)).toBe("sent-before");
});

test("after the close, answers are taken as late until the day that the authority set, and not before", () => {
  const forgiving = { ...closed, lateUntil: hour(2) };
  expect(takesAnswers(open, now)).toBe("in_time");
  expect(takesAnswers(closed, now)).toBeNull();
  expect(takesAnswers(forgiving, now)).toBe("late");
  expect(takesAnswers({ ...forgiving, openedAt: null }, now)).toBeNull();
  expect(takesAnswers(forgiving, hour(2))).toBeNull();
  expect(changeProblem({ state: "draft", activity: forgiving }, now)).toBeNull();
  expect(acceptSend({ state: "draft", activity: forgiving, speaker }, 1, now)).toBe("send");
  expect(latenessProblem(open, hour(0.5))).toMatchObject({ refusal: "invalid" });
  expect(latenessProblem(open, hour(2))).toBeNull();
});

test("a choice keeps an option of its own question and no words; words keep no option", () => {
  const choice = { kind: "one_choice" as const, optionIds: ["a", "b"] };
  expect(acceptAnswer(choice, { optionId: "b", text: "smuggled" })).toEqual({
    optionId: "b",
    choices: [],
    text: null,
  });
  expect(acceptAnswer(choice, { optionId: "c", text: "" })).toMatchObject({ refusal: "option-unknown" });
  expect(acceptAnswer(choice, { optionId: null, text: "" })).toBeNull();
  const words = { kind: "long_text" as const, optionIds: [] };
  expect(acceptAnswer(words, { optionId: "a", text: "At night" })).toEqual({
    optionId: null,
    choices: [],
    text: "At night",
  });
  expect(acceptAnswer(words, { optionId: null, text: "" })).toBeNull();
});

test("of agreeing, the choice and the reason are kept, and either may stand alone", () => {
  const agreement = { kind: "agreement" as const, optionIds: ["a", "b"] };
  expect(acceptAnswer(agreement, { optionId: "a", text: "At night too" })).toEqual({
    optionId: "a",
    choices: [],
    text: "At night too",
  });
  expect(acceptAnswer(agreement, { optionId: "b", text: "" })).toEqual({
    optionId: "b",
    choices: [],
    text: null,
  });
  expect(acceptAnswer(agreement, { optionId: null, text: "It depends" })).toEqual({
    optionId: null,
    choices: [],
    text: "It depends",
  });
  expect(acceptAnswer(agreement, { optionId: "c", text: "At night too" })).toMatchObject({
    refusal: "option-unknown",
  });
  expect(acceptAnswer(agreement, { optionId: null, text: "" })).toBeNull();
});

test("an answer of one line is one line, and what is longer is refused and not cut", () => {
  const line = { kind: "short_text" as const, optionIds: [] };
  expect(acceptAnswer(line, { optionId: null, text: "By bus\nand on foot" })).toEqual({
    optionId: null,
    choices: [],
    text: "By bus and on foot",
  });
  expect(acceptAnswer(line, { optionId: null, text: "a".repeat(301) })).toMatchObject({
    refusal: "invalid",
    fields: { text: expect.stringContaining("301 characters") },
  });
  expect(acceptAnswer(line, { optionId: null, text: " " })).toBeNull();
});

test("an answer of 100,000 characters is refused with its length, not cut", () => {
  const parsed = saveAnswerInput.safeParse({
    engagement: "e",
    activity: "a",
    questionId: "0199d1c0-0000-7000-8000-000000000000",
    text: "a".repeat(100_000),
  });
  expect(parsed.error?.issues[0]).toMatchObject({
    path: ["text"],
    message: expect.stringContaining("100,000"),
  });
});

test("a code survives every way in which people write four words down", () => {
  const separator = fc.constantFrom(" ", "  ", "-", ", ", ",", "\n", ". ", " / ", "\u00a0", "\t", " – ", "_");
  const around = fc.constantFrom("", " ", "\n", "“", ".", "1. ");
  fc.assert(
    fc.property(
      fc.array(separator, { minLength: 3, maxLength: 3 }),
      around,
      around,
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      (between, before, after, capitals) => {
        const code = ids.code();
        const words = code.split(" ").map((word, index) => (capitals[index] ? word.toUpperCase() : word));
        const typed = before + words.map((word, index) => word + (between[index] ?? "")).join("") + after;
        expect(normaliseCode(typed)).toBe(code);
      },
    ),
  );
});

test("normalising twice is normalising once, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const once = normaliseCode(typed);
      expect(normaliseCode(once)).toBe(once);
    }),
  );
});

test("a count below the suppression size is told only as few", () => {
  expect([0, 1, 7, 8].map((count) => toldCount(count, 8))).toEqual(["none", "few", "few", 8]);
});

test("the thread tells what happened in order, and what came by two ways once", () => {
  const response = { id: "r", kind: "accepted" as const, reason: "It helps.", easyRead: [], at: hour(3) };
  const change = {
    revisionId: "v",
    clauseId: "c",
    number: "4.2",
    title: "At night",
    reason: "Asked for.",
    easyRead: [],
    version: "0.2",
    at: hour(4),
  };
  const stitches = foldThread({
    receivedAt: now,
    readAt: hour(1),
    themes: [{ name: "Night", at: hour(2) }],
    responses: [response, response],
    merged: [],
    outcomes: [],
    changes: [change, change],
  });
  expect(stitches.map(({ kind }) => kind)).toEqual(["received", "read", "themed", "answered", "changed"]);
});

test("a version from before somebody spoke is never told as their doing", () => {
  const stitches = foldThread({
    receivedAt: now,
    readAt: null,
    themes: [{ name: "Night", at: hour(1) }],
    responses: [{ id: "r", kind: "accepted", reason: "It helps.", easyRead: [], at: hour(-5) }],
    merged: [],
    outcomes: [],
    changes: [
      {
        revisionId: "v",
        clauseId: "c",
        number: "4.2",
        title: "",
        reason: "",
        easyRead: [],
        version: "0.2",
        at: hour(-4),
      },
    ],
  });
  expect(stitches.map(({ kind }) => kind)).toEqual(["received", "themed", "answered"]);
  expect(stitches.at(-1)).toMatchObject({ beforehand: true });
});

test("who speaks on behalf keeps three things, and loses them on speaking for themselves", () => {
  const said = acceptSpeaker(speaker, {
    voice: "on_behalf",
    relationship: "friend",
    whoseWords: "both",
    agreement: "said_yes",
  });
  expect(said).toMatchObject({ relationship: "friend", whoseWords: "both", agreement: "said_yes" });
  expect(stepsOf(said)).toEqual(["relationship", "words", "agreement"]);
  expect(acceptSpeaker(said, { perspective: "carer" })).toMatchObject({ relationship: "friend" });
  expect(acceptSpeaker(said, { relationship: null })).toMatchObject({
    relationship: null,
    whoseWords: "both",
  });
  expect(acceptSpeaker(said, { voice: "own" })).toEqual(speaker);
  expect(acceptSpeaker(said, { voice: "organisation", organisationName: "Carers United" })).toMatchObject({
    relationship: null,
    organisationName: "Carers United",
  });
});

test("a young person says whether they are under the age, and below it which adult agreed", () => {
  const young = acceptSpeaker(speaker, { perspective: "young_person" });
  const send = (who: Speaker) => acceptSend({ state: "draft", activity: open, speaker: who }, 1, now);
  expect(adultStep(young)).toBe("age");
  expect(send(young)).toMatchObject({ refusal: "adult-needed" });
  const under = acceptSpeaker(young, { underAge: true });
  expect(stepsOf(under)).toEqual(["age", "adult"]);
  expect(send(under)).toMatchObject({ refusal: "adult-needed" });
  expect(send(acceptSpeaker(under, { agreedBy: "parent" }))).toBe("send");
  const older = acceptSpeaker(acceptSpeaker(under, { agreedBy: "parent" }), { underAge: false });
  expect(older.agreedBy).toBeNull();
  expect(send(older)).toBe("send");
  // An adult who speaks for a young person is asked what everybody is who speaks on behalf.
  expect(stepsOf(acceptSpeaker(under, { voice: "on_behalf" }))).toEqual([
    "relationship",
    "words",
    "agreement",
  ]);
  expect(acceptSpeaker(under, { perspective: "carer" })).toMatchObject({ underAge: null, agreedBy: null });
});
