// @ts-check
/** What must be there before the server or the tests run; each step is done only when it is needed. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAMPS = join(ROOT, "node_modules/.throughline");
const OLDEST_NODE = [20, 19];

/** @param {string} file */
const bin = (file) => join(ROOT, "node_modules/.bin", process.platform === "win32" ? `${file}.cmd` : file);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
  execFileSync(command, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * Runs `step` when one of the inputs changed since it last ran, or its output is not there.
 * @param {string} name
 * @param {string[]} inputs
 * @param {string} output
 * @param {() => void} step
 */
function when(name, inputs, output, step) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(ROOT, file)));
  const digest = hash.digest("hex");
  const stamp = join(STAMPS, name);
  if (existsSync(join(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  step();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, digest);
}

/** Refuses a Node that is too old, with a sentence. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  process.stderr.write(`Throughline needs Node 20.19 or newer. This is Node ${process.versions.node}.\n`);
  process.exit(1);
}

export function install() {
  when("install", ["package-lock.json"], "node_modules/react", () =>
    run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}

/** Prisma's client. Its generator only wants to know that an engine file exists; none is run. */
export function generate() {
  when("generate", ["prisma/schema.prisma", "package-lock.json"], "prisma/generated/client.ts", () =>
    run(bin("prisma"), ["generate"], { PRISMA_SCHEMA_ENGINE_BINARY: join(ROOT, "package.json") }),
  );
}

export function build() {
  const inputs = [
    "app",
    "server/domain",
    "accessibility",
    "package-lock.json",
    "remix.config.js",
    "vite.config.ts",
  ];
  when("build", inputs, "build/server/index.js", () =>
    run(bin("remix"), ["vite:build", "--logLevel", "warn"]),
  );
}
