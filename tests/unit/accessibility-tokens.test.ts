import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");

function tokens(selector: string, from = 0): Record<string, string> {
  const start = css.indexOf(`${selector} {`, from);
  expect(start, selector).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const media = css.indexOf("prefers-color-scheme: dark");
const themes = {
  light: tokens('[data-theme="light"]'),
  dark: tokens('[data-theme="dark"]'),
  "auto, dark": tokens('[data-theme="auto"]', media),
  contrast: tokens('[data-theme="contrast"]'),
  cream: tokens('[data-theme="cream"]'),
  dim: tokens('[data-theme="dim"]'),
};
const grounds = ["paper", "sand", "field"];
const words = ["ink", "muted", "teal", "wine", "green", "amber", "red"];
const lines = ["border", "thread"];
const pairs = (of: string[]) => grounds.flatMap((ground) => of.map((token) => [token, ground] as const));

for (const [theme, colours] of Object.entries(themes)) {
  const of = (token: string) => colours[token] ?? "";

  test.each(pairs(words))(`${theme}: %s on %s is at least 7:1`, (token, ground) => {
    expect(contrast(of(token), of(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs(lines))(`${theme}: the line %s on %s is at least 3:1`, (token, ground) => {
    expect(contrast(of(token), of(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(["teal", "red", "ink"])(`${theme}: words on a fill of %s are at least 7:1`, (fill) => {
    expect(contrast(of("on-fill"), of(fill))).toBeGreaterThanOrEqual(7);
  });

  test(`${theme}: the two colours of the focus ring differ from each other, and one from every ground`, () => {
    expect(contrast(of("focus-outer"), of("focus-inner"))).toBeGreaterThanOrEqual(7);
    for (const ground of grounds) expect(contrast(of("focus-outer"), of(ground))).toBeGreaterThanOrEqual(3);
  });
}

test("dark by choice and dark by device are the same colours", () => {
  expect(themes["auto, dark"]).toEqual(themes.dark);
});

test("every theme names every colour", () => {
  for (const colours of Object.values(themes))
    expect(Object.keys(colours)).toEqual(Object.keys(themes.light));
});
