/** A test run on its way through the author's browser: sealed, so that nobody else can read or make one. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Secrets } from "../deps.ts";
import { type TestRun, testRun } from "../domain/test-run.ts";

const contextOf = (personId: string) => `test run of ${personId}`;

/** Only the person who began a test run can open it again. */
export function sealTestRun(secrets: Secrets, personId: string, run: TestRun): string {
  const packed = deflateRawSync(JSON.stringify(run)).toString("base64");
  return Buffer.from(secrets.seal(packed, contextOf(personId))).toString("base64url");
}

/** The test run in a cookie, or nothing: what was altered, or is somebody else's, is none. */
export function openTestRun(secrets: Secrets, personId: string, sealed: string): TestRun | null {
  try {
    const packed = secrets.open(Buffer.from(sealed, "base64url"), contextOf(personId));
    return testRun.parse(JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString()));
  } catch {
    return null;
  }
}
