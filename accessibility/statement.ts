import { type Criterion, criteria } from "./criteria.ts";
import { highestGrade, longestSentence } from "./easy-read.ts";
import { knownIssues } from "./known-issues.ts";

/** One thing that was checked: what, how anybody can repeat it, when it was last done, and what came out. */
type Check = { what: string; how: string; when: string; result: string };

/** Only what was run belongs here, with the day it was run. */
const checks: readonly Check[] = [
  {
    what: "Every page and every part of the kit, at 1280 and 320 pixels, in the usual words and in Easy Read, with what comes after forms were sent or refused",
    how: "Four engines (axe, IBM, AccessLint, HTML_CodeSniffer) and checks of our own, in Chromium: npm run a11y. What engines cannot decide was looked at by a person: accessibility/audit/reviewed.ts",
    when: "25 November 2026",
    result: "Nothing wrong was found, and nothing was left undecided",
  },
  {
    what: "Contrast of words (7 to 1) and of lines (3 to 1) in all five sets of colours",
    how: "Computed from the colours themselves: tests/unit/accessibility-tokens.test.ts",
    when: "23 November 2026",
    result: "Every pair passes",
  },
  {
    what: `What the pages of people who take part say in Easy Read: at most ${longestSentence} words a sentence, grade ${highestGrade}, a picture for each idea`,
    how: "Computed from the words: tests/unit/accessibility-interface.test.ts",
    when: "25 November 2026",
    result: "Every line passes",
  },
  {
    what: "How often a screen reader is interrupted in a live session",
    how: "Played through at 60 votes a second: tests/unit/accessibility-announcements.test.ts",
    when: "23 November 2026",
    result: "Changes are said within two seconds; counts at most once in five seconds",
  },
  {
    what: "Preferences without scripts, kept and put back after damage",
    how: "tests/unit/accessibility-preferences.test.ts",
    when: "23 November 2026",
    result: "Pass",
  },
];

/** What nobody has done yet. A statement that leaves this out is not honest. */
const notChecked: readonly string[] = [
  "Disabled people have not tested it yet.",
  "It has not been used with a screen reader, a switch or voice control by somebody who relies on one.",
  "Nobody from outside has audited it.",
];

const aim = "the Web Content Accessibility Guidelines 2.2, level AA";

/** How one criterion of the ledger is checked, in words. */
function inWords({ checks: ways }: Criterion): string {
  const sentences = ways.map((way) => {
    if (way.by === "audit") return "The audit finds it when it is wrong.";
    return `A test: ${way.file}.`;
  });
  return [...new Set(sentences)].join(" ");
}

const ledger = criteria.map((criterion) => ({
  criterion: `${criterion.id} ${criterion.name}`,
  level: criterion.level,
  how: inWords(criterion),
}));

/** Everything that the statement page says, in its order. */
export const statement = { aim, checks, ledger, notChecked, knownIssues };
