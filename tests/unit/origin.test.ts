import { expect, test } from "vitest";
import { isFromHere } from "../../server/origin.ts";

const here = "https://council.example.org";
const from = (headers: Record<string, string>) =>
  isFromHere({ headers: { host: "council.example.org", ...headers } }, here);

test.each([
  ["a form of this site", { origin: here }, true],
  ["a form of another site", { origin: "https://evil.example.com" }, false],
  ["a sandboxed frame", { origin: "null" }, false],
  ["nonsense", { origin: "%%%" }, false],
  ["an old browser that says only cross-site", { "sec-fetch-site": "cross-site" }, false],
  ["a program", {}, true],
])("%s", (_name, headers, expected) => {
  expect(from(headers)).toBe(expected);
});
