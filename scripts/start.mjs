// @ts-check
/** `npm start` and `npm run dev`: everything from a clean clone to a running server. */
import { spawn } from "node:child_process";
import { build, checkNode, generate, install, ROOT } from "./prepare.mjs";

const development = process.argv.includes("--dev");
checkNode();
install();
generate();
if (!development) build();

const server = spawn(
  process.execPath,
  ["--import", "tsx", "server/index.ts", ...(development ? ["--dev"] : [])],
  {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: development ? "development" : "production" },
  },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));
