import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultPreferences,
  type Preferences,
  sizes,
  spacings,
  themes,
  youngWords,
} from "../../accessibility/preference-choices.ts";
import { mergePreferences, parsePreferences, serialisePreferences } from "../../accessibility/preferences.ts";
import { safePath } from "../../app/lib/safe-path.ts";

const onOff = fc.constantFrom("on" as const, "off" as const);
const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  size: fc.constantFrom(...sizes),
  spacing: fc.constantFrom(...spacings),
  theme: fc.constantFrom(...themes),
  easyRead: onOff,
  youngWords: fc.constantFrom(...youngWords),
  calm: onOff,
  readAloud: onOff,
  language: fc.constantFrom("en", "cy", "ur"),
});
const sent = (setCookie: string) => setCookie.split(";")[0] ?? "";

describe("the cookie", () => {
  test("gives back what was chosen, among other cookies", () => {
    fc.assert(
      fc.property(anyPreferences, (chosen) => {
        expect(parsePreferences(`tl_device=x; ${sent(serialisePreferences(chosen, true))}; y=1`)).toEqual(
          chosen,
        );
      }),
    );
  });

  test("is never broken by what somebody wrote into it", () => {
    fc.assert(fc.property(fc.string(), (noise) => void parsePreferences(`tl_prefs=${noise}`)));
    expect(parsePreferences("tl_prefs=size=huge&theme=dark")).toEqual({
      ...defaultPreferences,
      theme: "dark",
    });
    expect(parsePreferences(null)).toEqual(defaultPreferences);
  });

  test("is secure except on plain http", () => {
    expect(serialisePreferences(defaultPreferences, true)).toContain("Secure");
    expect(serialisePreferences(defaultPreferences, false)).not.toContain("Secure");
  });
});

test("a form changes only what it names, and only to what exists", () => {
  const dark = { ...defaultPreferences, theme: "dark" as const };
  expect(mergePreferences(dark, { easyRead: "on", from: "/x", admin: "yes" })).toEqual({
    ...dark,
    easyRead: "on",
  });
  expect(mergePreferences(dark, { theme: "<script>" }).theme).toBe("auto");
  expect(mergePreferences(dark, { language: "cy" })).toEqual({ ...dark, language: "cy" });
  expect(mergePreferences(dark, { language: '"><b>' }).language).toBe("en");
});

describe("the way back", () => {
  test.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "",
    null,
    "/\t/evil.example",
  ])("never leads to another site: %j", (value) => {
    const path = safePath(value);
    expect(new URL(path, "https://ours.example").host).toBe("ours.example");
  });

  test("keeps a path of ours with its question mark", () => {
    expect(safePath("/answer/3?lang=cy#night")).toBe("/answer/3?lang=cy#night");
  });
});
