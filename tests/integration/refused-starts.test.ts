/** A start that cannot be is refused with a sentence that says what to mend. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { DatabaseAwayError } from "../../server/db.ts";
import { runToEnd } from "../support/run.ts";
import { type RunningServer, startServer } from "../support/server.ts";

const OWNER = ["Marrow Council", "Ada Jones", "ada@example.org"];
const STACK = /node_modules|\n\s+at /;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ environment: { DATABASE_URL: "" } });
});
afterAll(() => server.stop());

test.each([
  ["a second server", "server/index.ts", []],
  ["the command that makes the first account", "scripts/create-owner.ts", OWNER],
])("%s is refused with a sentence while a server works in the folder", async (_name, program, args) => {
  const { code, errors } = await runToEnd(program, args, { ...server.environment, PORT: "0" });
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^The data folder \S+ is in use by another Throughline \(process \d+\)\. Stop that one/,
  );
  expect(errors).not.toMatch(STACK);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test.each([
  ["a server", "server/index.ts", []],
  ["the command that makes the first account", "scripts/create-owner.ts", OWNER],
])(
  "%s says that its database does not answer, and keeps the password to itself",
  async (_name, program, args) => {
    const { code, errors } = await runToEnd(program, args, {
      ...server.environment,
      DATABASE_URL: "postgres://somebody:hush@127.0.0.1:1/x",
      DEMO: "1",
    });
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The database at 127\.0\.0\.1:1 cannot be opened: .*ECONNREFUSED.*\. Check DATABASE_URL/,
    );
    expect(errors).not.toMatch(STACK);
    expect(errors).not.toContain("hush");
  },
);

test("a database that has several addresses is away with a reason too", () => {
  const reason = Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" });
  expect(new DatabaseAwayError({ host: "localhost", port: 5432 }, reason).message).toMatch(
    /^The database at localhost:5432 cannot be opened: ECONNREFUSED\. /,
  );
});

test("the command that makes the first account says which setting is missing", async () => {
  const settings = {
    DATABASE_URL: "postgres://127.0.0.1:1/x",
    PUBLIC_URL: "https://council.example.org",
    SMTP_URL: "smtp://127.0.0.1:1",
    SECRET: "",
    DEMO: "0",
  };
  const { code, errors } = await runToEnd("scripts/create-owner.ts", OWNER, settings);
  expect(code).toBe(1);
  expect(errors).toMatch(/^SECRET is needed .+\n$/);
});
