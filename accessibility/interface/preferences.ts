import { same, type Words } from "./words.ts";

/** The page on which people choose how they like to read. */
export const preferences = {
  title: same("Make this easier to read"),
  lede: {
    standard: "Choose what suits you. We keep it on this device for a year. Nobody else sees it.",
    easyRead: [
      ["settings", "Choose what is best for you."],
      ["private", "Nobody else sees it."],
    ],
  },
  easyRead: same("Easy Read"),
  easyReadHint: {
    standard: "Short sentences with pictures.",
    easyRead: [["learn", "Short sentences with pictures."]],
  },
  size: { standard: "Letters", easyRead: "How big the letters are" },
  sizes: { standard: same("Standard"), large: same("Large"), largest: same("Largest") },
  spacing: { standard: "Space between letters and lines", easyRead: "Space between letters" },
  spacings: { standard: same("Standard"), wide: same("Wide") },
  colours: same("Colours"),
  themes: {
    auto: { standard: "As on my device", easyRead: "Like my phone or computer" },
    light: same("Light"),
    dark: same("Dark"),
    contrast: { standard: "High contrast", easyRead: "Very strong" },
    cream: same("Soft and light"),
    dim: same("Soft and dark"),
  },
  themeHints: {
    contrast: same("Black, white and yellow"),
    cream: { standard: "Dark grey on cream, with less glare", easyRead: "Dark grey on cream" },
    dim: { standard: "Cream on dark grey, with less glare", easyRead: "Cream on dark grey" },
  },
  calm: same("Calm"),
  calmHint: {
    standard: "Fewer lines and pictures on the page.",
    easyRead: [["rest", "Fewer lines on the page."]],
  },
  readAloud: same("Read aloud"),
  readAloudHint: {
    standard: "A button that reads the page to you. It shows only where your device has a voice.",
    easyRead: [["sound", "A button that reads the page to you."]],
  },
  on: same("On"),
  off: same("Off"),
  save: same("Save and go back"),
  look: same("Save and look here first"),
} as const satisfies Words;
