import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const BINARIES = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-headless-shell-linux64/chrome-headless-shell",
];

function onPath(): string[] {
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inPlaywrightCache(): string[] {
  const cache = process.env["PLAYWRIGHT_BROWSERS_PATH"] ?? join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter((name) => name.startsWith("chromium"));
  return versions.flatMap((version) => BINARIES.map((binary) => join(cache, version, binary)));
}

/** The path of a Chromium on this machine. Throws a sentence that says what to install when there is none. */
export function findChromium(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  const found = [...onPath(), ...inPlaywrightCache()].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "These tests need Chromium. Install it with `apt-get install chromium` or " +
      "`npx playwright-core install chromium`, or name one in CHROMIUM_PATH.",
  );
}

/** Starts Chromium without a window. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    // Containers run as root, where Chromium starts only without its sandbox.
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
}
