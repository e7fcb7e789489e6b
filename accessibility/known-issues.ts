/** What does not work well yet, for whom, and what to do instead. Shown in the accessibility statement. */
export type KnownIssue = { issue: string; whom: string; instead: string; since: string };

export const knownIssues: readonly KnownIssue[] = [
  {
    issue: "Reading aloud does not mark the words as it reads them.",
    whom: "People who follow with their eyes as they listen",
    instead: "Use the reading tool of your device, which can mark words.",
    since: "23 November 2026",
  },
  {
    issue: "There are no sign language videos.",
    whom: "Deaf people whose first language is a sign language",
    instead: "Ask the council that invited you for an interpreter.",
    since: "23 November 2026",
  },
  {
    issue: "Buttons and menus are in English, also where the questions are in Welsh or another language.",
    whom: "People who read another language",
    instead: "You can read the questions in that language, and write your answers in it.",
    since: "23 November 2026",
  },
];
