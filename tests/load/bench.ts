/**
 * `npm run bench [-- --json]`: floor, ours, ratio. BENCH=name for one. Times are printed, never asserted.
 * DATABASE_URL or TEST_DATABASE_URL names a PostgreSQL on which to make a database and drop it again.
 */
import { build } from "../../scripts/prepare.mjs";
import { startBenchApp } from "./bench-app.ts";
import { benchBurst } from "./bench-burst.ts";
import { benchDesk } from "./bench-desk.ts";
import { benchExport } from "./bench-export.ts";
import { benchJs } from "./bench-js.ts";
import { benchLive } from "./bench-live.ts";
import { benchPage } from "./bench-page.ts";
import { benchResults } from "./bench-results.ts";
import { benchSubmit } from "./bench-submit.ts";
import { print } from "./measure.ts";

process.env["NODE_ENV"] = "production";
process.env["TEST_DATABASE_URL"] ||= process.env["DATABASE_URL"] ?? "";
const json = process.argv.includes("--json");
const BENCHES = {
  page: benchPage,
  submit: benchSubmit,
  burst: benchBurst,
  live: benchLive,
  desk: benchDesk,
  results: benchResults,
  export: benchExport,
  js: benchJs,
};
const only = process.env["BENCH"];
if (only && !(only in BENCHES)) {
  process.stderr.write(
    `There is no benchmark called ${only}. There are: ${Object.keys(BENCHES).join(", ")}.\n`,
  );
  process.exit(1);
}
if (!json) {
  process.stdout.write(
    `${"name".padEnd(8)} ${"size".padEnd(52)} ${"unit".padEnd(10)}     floor      ours     ratio\n`,
  );
}
build();
const app = await startBenchApp();
try {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (only && only !== name) continue;
    for (const figure of [await bench(app)].flat()) print(figure, json);
  }
} finally {
  await app.close();
}
process.exit(0);
