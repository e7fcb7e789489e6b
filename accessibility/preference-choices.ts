/** What a person may choose about reading. Free of Zod, so that interactive pages do not ship it for this. */
export const sizes = ["standard", "large", "largest"] as const;
export const spacings = ["standard", "wide"] as const;
export const themes = ["auto", "light", "dark", "contrast", "cream", "dim"] as const;
export const onOff = ["on", "off"] as const;
/** Of the words for children and young people: by who somebody said they are, or as they chose. */
export const youngWords = ["auto", ...onOff] as const;

type OnOff = (typeof onOff)[number];
export type Theme = (typeof themes)[number];

export interface Preferences {
  size: (typeof sizes)[number];
  spacing: (typeof spacings)[number];
  theme: Theme;
  easyRead: OnOff;
  youngWords: (typeof youngWords)[number];
  calm: OnOff;
  readAloud: OnOff;
  /** Of what is asked, where it was written in several: a code such as "cy" (BCP 47). */
  language: string;
}

export const defaultPreferences: Preferences = {
  size: "standard",
  spacing: "standard",
  theme: "auto",
  easyRead: "off",
  youngWords: "auto",
  calm: "off",
  readAloud: "off",
  language: "en",
};

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
