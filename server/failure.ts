import { FolderInUseError } from "./embedded/folder-lock.ts";
import { SettingsError } from "./env.ts";

/** Ends the process with code 1, and says why: with a sentence where whoever started it can mend it, else with the stack. */
export function endWith(error: unknown): never {
  const known = error instanceof SettingsError || error instanceof FolderInUseError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
