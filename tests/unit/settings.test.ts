import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceFolderOf } from "../../server/development.ts";
import { readSettings, SettingsError } from "../../server/env.ts";

const dataDir = () => mkdtempSync(join(tmpdir(), "throughline-settings-"));
const complete = {
  DATABASE_URL: "postgres://database/throughline",
  PUBLIC_URL: "https://council.example.org/",
  SMTP_URL: "smtp://mail",
  SECRET: "x".repeat(32),
};

test("a first start on somebody's own machine needs nothing, and shows the demonstration", () => {
  const settings = readSettings({ DATA_DIR: dataDir() });
  expect(settings).toMatchObject({ demo: true, host: "127.0.0.1", smtpUrl: undefined });
  expect(settings.secret.length).toBeGreaterThanOrEqual(32);
});

test("the generated secret is kept", () => {
  const DATA_DIR = dataDir();
  expect(readSettings({ DATA_DIR }).secret).toBe(readSettings({ DATA_DIR }).secret);
});

test("with a database of its own there is no demonstration unless somebody says so", () => {
  expect(readSettings(complete).demo).toBe(false);
  expect(readSettings({ ...complete, DEMO: "1" }).demo).toBe(true);
});

test("where other machines can reach it, there is no demonstration by itself", () => {
  expect(() => readSettings({ DATA_DIR: dataDir(), HOST: "0.0.0.0" })).toThrow(SettingsError);
});

test.each([
  ["on somebody's own machine", {}, true],
  ["on it, started bare", { DEMO: "0" }, true],
  ["where DEMO=1 says so", { ...complete, DEMO: "1", SMTP_URL: "" }, true],
  ["with a mail server", { SMTP_URL: "smtp://mail" }, false],
  ["with a database of its own", complete, false],
  ["where other machines can reach it", { ...complete, DATABASE_URL: "", HOST: "0.0.0.0" }, false],
])("mail lies in the outbox for anybody to open, or not: %s", (_where, given, expected) => {
  expect(readSettings({ DATA_DIR: dataDir(), ...given }).outbox).toBe(expected);
});

test.each([
  ["a host that they can reach", { HOST: "0.0.0.0" }],
  ["a public address, behind a proxy", { PUBLIC_URL: "https://council.example.org" }],
])("without a demonstration, other machines never reach an outbox: %s", (_how, given) => {
  const bare = { DATA_DIR: dataDir(), DEMO: "0", SECRET: "x".repeat(32), ...given };
  expect(() => readSettings({ PUBLIC_URL: "http://localhost:3000", ...bare })).toThrow(/SMTP_URL/);
});

test.each(["PUBLIC_URL", "SMTP_URL", "SECRET"])("without %s it does not start, and says so", (name) => {
  expect(() => readSettings({ ...complete, [name]: "" })).toThrow(name);
});

test("a short secret is refused", () => {
  expect(() => readSettings({ ...complete, SECRET: "short" })).toThrow(/32/);
});

test("development opens pages anew for sources, and not for what the server itself writes", () => {
  const folderOf = (path: string) => sourceFolderOf("/house", `/house/${path}`);
  expect(folderOf("server/health.ts")).toBe("server");
  expect(folderOf("app/routes/desk.new.tsx")).toBe("app");
  for (const path of [".data/outbox/1.json", ".data/embedded/server/base", "build/server/index.js", "server"])
    expect(folderOf(path), path).toBeUndefined();
});
