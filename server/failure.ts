import { DatabaseAwayError } from "./db.ts";
import { FolderInUseError } from "./embedded/folder-lock.ts";
import { SettingsError } from "./env.ts";

/** Ends the process with code 1, and says why: with a sentence where whoever started it can mend it, else with the stack. */
export function endWith(error: unknown): never {
  const known = [SettingsError, FolderInUseError, DatabaseAwayError].some((kind) => error instanceof kind);
  const said = error instanceof Error ? (known ? error.message : error.stack) : String(error);
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
