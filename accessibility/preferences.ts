import { z } from "zod";
import {
  defaultPreferences,
  onOff,
  type Preferences,
  sizes,
  spacings,
  themes,
  youngWords,
} from "./preference-choices.ts";

/** The cookie that keeps how a person likes to read. It holds no personal data and needs no account. */
const preferencesCookie = "tl_prefs";

/** Each value falls back by itself, so one damaged choice never loses the others. */
const preferencesSchema = z.object({
  size: z.enum(sizes).catch(defaultPreferences.size),
  spacing: z.enum(spacings).catch(defaultPreferences.spacing),
  theme: z.enum(themes).catch(defaultPreferences.theme),
  easyRead: z.enum(onOff).catch(defaultPreferences.easyRead),
  youngWords: z.enum(youngWords).catch(defaultPreferences.youngWords),
  calm: z.enum(onOff).catch(defaultPreferences.calm),
  readAloud: z.enum(onOff).catch(defaultPreferences.readAloud),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .catch(defaultPreferences.language),
});

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
