import { z } from "zod";

/** The cookie that keeps how a person likes to read. It holds no personal data and needs no account. */
export const preferencesCookie = "tl_prefs";

export const sizes = ["standard", "large", "largest"] as const;
export const spacings = ["standard", "wide"] as const;
export const themes = ["auto", "light", "dark", "contrast", "cream", "dim"] as const;
const onOff = z.enum(["on", "off"]);

/** Each value falls back by itself, so one damaged choice never loses the others. */
export const preferencesSchema = z.object({
  size: z.enum(sizes).catch("standard"),
  spacing: z.enum(spacings).catch("standard"),
  theme: z.enum(themes).catch("auto"),
  easyRead: onOff.catch("off"),
  calm: onOff.catch("off"),
  readAloud: onOff.catch("off"),
});

export type Preferences = z.infer<typeof preferencesSchema>;
export type Theme = Preferences["theme"];

export const defaultPreferences: Preferences = preferencesSchema.parse({});

/** Reads the preferences out of a whole `Cookie` header; anything unknown becomes the default. */
export function parsePreferences(cookieHeader: string | null | undefined): Preferences {
  const pair = (cookieHeader ?? "")
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${preferencesCookie}=`));
  if (!pair) return defaultPreferences;
  return preferencesSchema.parse(
    Object.fromEntries(new URLSearchParams(pair.slice(preferencesCookie.length + 1))),
  );
}

/** The preferences after a form was posted: what the form names changes, the rest stays. */
export function mergePreferences(current: Preferences, posted: Record<string, unknown>): Preferences {
  const known = Object.keys(current).filter((key) => posted[key] !== undefined);
  return preferencesSchema.parse({
    ...current,
    ...Object.fromEntries(known.map((key) => [key, posted[key]])),
  });
}

/** A `Set-Cookie` value that lasts a year. `secure` is false only on plain http. */
export function serialisePreferences(preferences: Preferences, secure: boolean): string {
  const changed = Object.entries(preferences).filter(
    ([key, value]) => value !== defaultPreferences[key as keyof Preferences],
  );
  const attributes = [
    "Path=/",
    "Max-Age=31536000",
    "SameSite=Lax",
    "HttpOnly",
    ...(secure ? ["Secure"] : []),
  ];
  return [`${preferencesCookie}=${new URLSearchParams(changed)}`, ...attributes].join("; ");
}

/** The `data-*` attributes on `<html>` that the style sheet answers to. */
export function preferenceAttributes(preferences: Preferences): Record<`data-${string}`, string> {
  return {
    "data-size": preferences.size,
    "data-spacing": preferences.spacing,
    "data-theme": preferences.theme,
    "data-easy-read": preferences.easyRead,
    "data-calm": preferences.calm,
  };
}
