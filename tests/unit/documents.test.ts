import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const records = readdirSync(join(root, "docs/decisions")).map((file) => `docs/decisions/${file}`);
const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/settings.md", ...records];

test.each(documents)("every file that %s names is there", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = ""]) =>
    join(root, dirname(document), path),
  );
  const named = [
    ...text.matchAll(/`((?:app|server|prisma|accessibility|tests|scripts|docs)\/[^`\s]+)`/g),
  ].map(([, path = ""]) => join(root, path));
  expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
});
