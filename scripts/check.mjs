// @ts-check
/** `npm run check`: types, lint, arrows and unit tests, in under a minute. */
import { generate, install, run } from "./prepare.mjs";

install();
generate();
try {
  for (const script of ["types", "lint", "unit"]) run("npm", ["run", "--silent", script]);
} catch {
  process.exit(1);
}
