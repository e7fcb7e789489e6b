import type { Concern } from "./types.ts";

/** What readers handed to the safeguarding lead. */
export const concerns: readonly Concern[] = [
  {
    key: "bank-card",
    contribution: "my-brother-has-my-card",
    why: "She says that her brother keeps her bank card and that she is scared of him.",
    raisedBy: "desmond",
    raisedDay: -2,
    state: "open",
  },
  {
    key: "no-dinner",
    contribution: "no-dinner-on-sundays",
    why: "It says that nobody cooks on Sundays. Is he without food for a day?",
    raisedBy: "nadia",
    raisedDay: -9,
    state: "acted_on",
    note: "I could not find out who wrote this. I asked the team on the street it names to look in, and they did.",
    settledBy: "ruth",
    settledDay: -8,
  },
];
