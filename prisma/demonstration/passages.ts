import type { CutContribution } from "./types.ts";

/** What was long, and says several things: cut where the next thing begins. */
export const passages: readonly CutContribution[] = [
  {
    contribution: "letter-by-hand",
    day: -6,
    parts: [
      { begins: "Dear whoever opens this", themes: ["trust"] },
      { begins: "He put his thumb up twice", themes: ["night", "every-carer"] },
      { begins: "Now breaks.", themes: ["breaks"] },
      { begins: "The visits.", themes: ["transport"] },
      { begins: "The last thing is the complaints page.", themes: [], givenTo: "menna" },
    ],
  },
  {
    contribution: "second-glenys",
    day: -6,
    parts: [
      { begins: "I read it at", themes: ["night"] },
      { begins: "And what are they trained in?", themes: ["night"] },
    ],
  },
];
