import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Another process works in the folder of the embedded database. */
export class FolderInUseError extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by another Throughline (process ${pid}). ` +
        "Stop that one first, or choose another folder with DATA_DIR.",
    );
    this.name = "FolderInUseError";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readPid(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, "utf8"), 10);
  } catch {
    return Number.NaN;
  }
}

/**
 * Takes the folder for this process and returns the function that gives it back. A lock left
 * by a process that is gone is taken over.
 * @throws {FolderInUseError}
 */
export function takeFolderLock(folder: string): () => void {
  const path = join(folder, "lock");
  const release = () => rmSync(path, { force: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, "wx", 0o600);
      writeSync(file, String(process.pid));
      closeSync(file);
      return release;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = readPid(path);
      // In a container every start may get the process id of the one before it.
      if (pid !== process.pid && isAlive(pid)) throw new FolderInUseError(folder, pid);
      release();
    }
  }
  throw new FolderInUseError(folder, readPid(path));
}
