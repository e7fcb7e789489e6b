import { same, type Words } from "./words.ts";

/** What people answered, in numbers. */
export const results = {
  title: { standard: "Results of {title}", easyRead: "What people said: {title}" },
  closedLead: {
    standard: "This is what people answered. The numbers were published on {day} and stay as they are.",
    easyRead: [
      ["listen", "This is what people told us."],
      ["calendar", "We published it on {day}."],
    ],
  },
  question: same("Question {number}"),
  answered: same("{count} people answered"),
  severalAnswered: {
    standard: "{count} people answered. One person could choose several.",
    easyRead: "{count} people answered. You could choose more than one.",
  },
  orderAnswered: {
    standard: "{count} people put these in order. This counts what each of them put first.",
    easyRead: "{count} people put these in order. We count what they put first.",
  },
  nobody: { standard: "Nobody answered this.", easyRead: [["info", "Nobody answered this."]] },
  tooFew: {
    standard: "We do not show this question. Few people answered it, or its numbers would give others away.",
    easyRead: [
      ["private", "We do not show this one."],
      ["people", "Only a few people answered."],
      ["lock", "We keep them safe."],
    ],
  },
  inWords: {
    standard: "People answered this in their own words. What they said stands under the themes below.",
    easyRead: [
      ["write", "People wrote their own words."],
      ["listen", "You can read what it was about below."],
    ],
  },
  star: {
    standard:
      "* is a number below {below}, or one that would give such a number away. We keep it back, so that nobody can be found.",
    easyRead: [
      ["private", "A * is a number that we do not show."],
      ["people", "It can be fewer than {below} people."],
      ["lock", "So nobody can find out who they are."],
    ],
  },
  withheld: {
    standard:
      "Too few people to show here: {groups}. Or we keep them back so that nobody can work out the others.",
    easyRead: [["private", "We do not show these: {groups}."]],
  },
  noColumns: {
    standard: "The numbers are too small to show this question that way.",
    easyRead: [["private", "Too few people answered to show more."]],
  },
  hidden: same("not shown"),
  answer: same("Answer"),
  theme: same("Theme"),
  all: { standard: "Everybody", easyRead: "All people" },
  share: { standard: "Share", easyRead: "Out of 100" },
  choseNothing: { standard: "Wrote words and chose nothing", easyRead: "Wrote, and did not choose" },
  chart: {
    standard: "Bar chart of the table before it: {caption}",
    easyRead: "Bars for the numbers: {caption}",
  },
  place: same("Place {number}"),
  mean: { standard: "Mean place", easyRead: "Place on the whole" },
  points: same("Points"),
  howPoints: {
    standard:
      "Points by the method of Borda: a first place is worth {most}. Each place after it is worth one less.",
    easyRead: [
      ["vote", "First place gets {most} points."],
      ["learn", "Each place after it gets one less."],
    ],
  },
  columns: { standard: "Show the numbers for", easyRead: "Whose numbers" },
  ways: {
    all: { standard: "Everybody together", easyRead: "All people together" },
    perspective: { standard: "Who they are", easyRead: "Each kind of person" },
    voice: { standard: "Who they speak for", easyRead: "Who people speak for" },
    channel: { standard: "How they answered", easyRead: "How people told us" },
  },
  groups: {
    lived_experience: same("People who use care"),
    carer: same("Carers"),
    young_person: same("Children and young people"),
    family: same("Families"),
    provider: { standard: "Providers", easyRead: "Groups that give help" },
    other: same("Other people"),
    own: { standard: "Own voices", easyRead: "For themselves" },
    on_behalf: { standard: "On behalf of somebody", easyRead: "For somebody else" },
    organisation: { standard: "Organisations", easyRead: "For a group" },
    online: { standard: "Online", easyRead: "On a computer or phone" },
    paper: same("On paper"),
    phone: { standard: "By phone", easyRead: "By talking on the phone" },
    letter: { standard: "By letter", easyRead: "In a letter" },
    in_person: { standard: "In person", easyRead: "By talking to somebody" },
    in_the_room: same("In the room"),
    imported: { standard: "Gathered elsewhere", easyRead: "In another way" },
  },
  themes: { standard: "What people wrote about", easyRead: "What people wrote about" },
  themesLead: {
    standard: "We put what people wrote into themes. These count everybody who said it, in any part of this.",
    easyRead: [
      ["group", "We put the same ideas together."],
      ["people", "We count all who said it."],
    ],
  },
  toStory: same("See what we did about it"),
  /** On the front of an activity that has closed. */
  toResults: { standard: "See the results", easyRead: "See what people said" },
} as const satisfies Words;
