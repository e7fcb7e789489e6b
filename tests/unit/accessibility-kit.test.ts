import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { TextField } from "../../app/components/index.ts";
import { kit } from "../../app/features/kit/kit.ts";

const COMPONENTS = join(import.meta.dirname, "../../app/components");

test("every part that draws something has a folder of its own, and its examples in the kit", () => {
  const folders = readdirSync(COMPONENTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const draws = folders.filter(({ name }) =>
    readdirSync(join(COMPONENTS, name)).some((file) => file.endsWith(".tsx")),
  );
  expect(Object.keys(kit).sort()).toEqual(draws.map(({ name }) => name).sort());
});

const parts = Object.entries(kit).map(([slug, { examples }]) => {
  const html = renderToStaticMarkup(
    examples.map(({ name, element }) => createElement("div", { key: name }, element)),
  );
  return [slug, html] as const;
});

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value);

describe.each(parts)("%s", (_slug, html) => {
  const ids = all(html, /\sid="([^"]+)"/g);

  test("has something to show", () => {
    expect(html.length).toBeGreaterThan(40);
  });

  test("uses each id once, and names only ids that are there", () => {
    expect(new Set(ids).size).toBe(ids.length);
    const named = all(html, /\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g).flatMap((value) =>
      value.split(" "),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("gives every control a label", () => {
    const controls = all(html, /<(?:input|select|textarea)\s([^>]*)>/g).filter(
      (tag) => !tag.includes('type="hidden"'),
    );
    const labelled = all(html, /<label[^>]*\sfor="([^"]+)"/g);
    expect(
      controls
        .map((tag) => all(` ${tag}`, /\sid="([^"]+)"/g)[0])
        .filter((id) => !labelled.includes(id ?? "")),
    ).toEqual([]);
  });

  test("has no placeholder, no tooltip and no reserved keys", () => {
    expect(html).not.toMatch(/\s(?:placeholder|title|accesskey)=/i);
  });

  test("hides each drawing that has no words from screen readers", () => {
    const drawings = all(html, /<svg\s([^>]*)>/g);
    expect(drawings.filter((tag) => !/aria-hidden="true"|aria-label="/.test(tag))).toEqual([]);
  });
});

test("a field ties its hint and its error to its control, the hint first", () => {
  const html = renderToStaticMarkup(
    createElement(TextField, { label: "Code", name: "code", hint: "Four words", error: "Write four words" }),
  );
  expect(html).toContain('aria-describedby="code-hint code-error"');
  expect(html).toContain('aria-invalid="true"');
});
