import type { Review } from "./review.ts";

/** What the engines cannot decide, looked at by a person. An entry that nothing needs is reported. */
export const reviewed: Review[] = [
  {
    source: "ibm",
    rule: "style_color_misuse",
    reason:
      "Fires on any style sheet that has a colour. Every state in the kit has its words, and most have an icon, beside the colour.",
    reviewedOn: "2026-11-23",
  },
  {
    source: "ibm",
    rule: "style_highcontrast_visible",
    reason:
      "Fires on any style sheet that positions something. Nothing that has meaning is drawn by style alone.",
    reviewedOn: "2026-11-23",
  },
  {
    source: "ibm",
    rule: "style_focus_visible",
    reason:
      "Asks whether a control with a border still shows its focus. Our own check photographs each with and without it.",
    reviewedOn: "2026-11-23",
  },
];
