// @ts-check
/** `npm test`: everything from a clean clone to all tests, on the embedded database or TEST_DATABASE_URL. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { build, checkNode, generate, install, run } from "./prepare.mjs";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A Chromium is part of the tests: it is found, or got, or its absence is said. */
function ensureChromium() {
  if (process.env["CHROMIUM_PATH"] || BROWSERS.some(existsSync)) return;
  try {
    if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
      execFileSync("apt-get", ["update"], { stdio: "ignore" });
      execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore" });
    } else {
      run("npx", ["playwright-core", "install", "chromium"]);
    }
  } catch {
    process.stderr.write(
      "The browser tests need Chromium, and none could be found or installed. " +
        "Install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.\n",
    );
    process.exit(1);
  }
}

checkNode();
install();
generate();
build();
ensureChromium();
try {
  for (const script of process.argv[2]
    ? process.argv.slice(2)
    : ["types", "lint", "unit", "integration", "browser"]) {
    run("npm", ["run", "--silent", script]);
  }
} catch {
  process.exit(1);
}
