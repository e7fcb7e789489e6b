import { expect, test } from "vitest";
import { tell } from "../../app/features/desk/lately.ts";
import { tasksOf } from "../../app/features/desk/tasks.ts";

type Desk = Parameters<typeof tasksOf>[0];

const all = {
  manage: true,
  design: true,
  importContributions: true,
  importSpecification: true,
  publishVersion: true,
  facilitate: true,
  manageMarket: true,
  respond: true,
  showStatements: true,
};
const activity: Desk["activities"][number] = {
  slug: "ideas",
  title: "Ideas",
  kind: "workshop",
  state: "open",
  closesAt: null,
  questions: 0,
  statementsWaiting: 1,
  clarificationsWaiting: 2,
  liveSessions: [{ id: "s1", title: "Tuesday", state: "running", notesWaiting: 3 }],
};
const desk: Desk = {
  slug: "hub",
  waiting: { unread: 1200, untyped: 0, unanswered: 1, changed: 2 },
  responses: { toRead: 2, toChange: 1, toPublish: 1, unread: 3 },
  next: { label: "0.4", changed: 2, blocked: 1 },
  easyReadMissing: 1,
  activities: [activity],
  may: all,
};
const said = (it: Desk) => tasksOf(it).map(({ before, count, after }) => `${before} ${count} ${after}`);

test("what waits is told as things to do, those that keep people waiting first", () => {
  expect(said(desk)).toEqual([
    "Look at 3 notes of “Tuesday”",
    "Look at 1 new sentence in “Ideas”",
    "Answer 2 questions from providers in “Ideas”",
    "Read 1200 contributions that nobody has read",
    "Answer 1 contribution without a response",
    "Read 2 draft responses as their second reader",
    "Change 1 draft response as its reader asked",
    "Publish 1 response that a second reader agreed to",
    "Find a second reader for 3 draft responses",
    "Name a source for 1 changed clause",
    "Write 1 part of the front page in Easy Read",
  ]);
});

test("a version is offered once every changed clause has its source", () => {
  expect(said({ ...desk, next: { label: "0.4", changed: 2, blocked: 0 } })).toContain(
    "Publish version 0.4 with 2 changed clauses",
  );
  expect(said({ ...desk, next: { label: "0.4", changed: 0, blocked: 0 } }).join()).not.toMatch(/version/);
});

test("nobody is told to do what they may not do, and nothing waits where there is nothing", () => {
  const may = Object.fromEntries(Object.keys(all).map((key) => [key, false])) as typeof all;
  expect(said({ ...desk, may })).toEqual(["Read 1200 contributions that nobody has read"]);
  const quiet = { unread: 0, untyped: 0, unanswered: 0, changed: 0 };
  const responses = { toRead: 0, toChange: 0, toPublish: 0, unread: 0 };
  const next = { label: "0.1", changed: 0, blocked: 0 };
  expect(tasksOf({ ...desk, waiting: quiet, responses, next, easyReadMissing: 0, activities: [] })).toEqual(
    [],
  );
});

test("a day is told with what weighs most first, in words that fit its number", () => {
  const told = tell([
    { kind: "contribution.received", count: 1 },
    { kind: "clause.revised", count: 2 },
  ]);
  expect(told.map(({ words }) => words)).toEqual(["2 clauses were revised", "1 contribution came in"]);
});
