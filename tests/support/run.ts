import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ownEnvironment } from "./environment.ts";

const ROOT = join(import.meta.dirname, "../..");

export interface Ended {
  /** The exit code. */
  code: number | null;
  output: string;
  errors: string;
}

/** Runs a program of ours to its end; `environment` is set beside what the shell has, its services left out. */
export async function runToEnd(
  program: string,
  args: string[],
  environment: NodeJS.ProcessEnv | Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    cwd: ROOT,
    env: { ...ownEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output, errors };
}
