import { same, type Words } from "./words.ts";

/** The fairness record of a consultation: what the record shows, point by point. */
export const record = {
  title: same("Are we asking in a fair way?"),
  link: same("See if we ask in a fair way"),
  linkTo: { standard: "Are we asking in a fair way? {title}", easyRead: "Is it fair? {title}" },
  about: {
    standard:
      "These are the four points of a fair consultation. Each line shows what our record says today. There is no score.",
    easyRead: [
      ["fair", "There are 4 things that make it fair."],
      ["check", "See what we did so far."],
    ],
  },
  asOf: {
    standard: "This page is made anew each time from what is on record. You see it as of {day}.",
    easyRead: [["calendar", "This is how things were on {day}."]],
  },
  reasons: same("Why we opened it"),
  opened: {
    standard: "It opened on {day} although this point was not met. This is what was not met that day:",
    easyRead: [["warning", "It opened on {day}. This was not right then:"]],
  },
  because: { standard: "The reason that was given:", easyRead: [["talk", "This is why we went on:"]] },
} as const satisfies Words;

export const points = {
  formative: {
    standard: "Asked while things can still change",
    easyRead: "We ask while things can still change",
  },
  information: { standard: "Enough information", easyRead: "You get what you need to know" },
  time: { standard: "Enough time", easyRead: "You get enough time" },
  consideration: {
    standard: "What people said was weighed before the decision",
    easyRead: "We think about what you say",
  },
} as const satisfies Words;

export const verdicts = {
  met: { standard: "Met", easyRead: "Yes" },
  not_met: { standard: "Not met", easyRead: "No" },
  cannot_say: { standard: "Cannot be said yet", easyRead: "We cannot say yet" },
} as const satisfies Words;

export const sayings = {
  noDecisionBefore: {
    standard: "Our record shows nothing that was decided before the last day.",
    easyRead: [["vote", "We did not decide before we asked you."]],
  },
  decidedBefore: {
    standard: "This was decided before the last day for answers:",
    easyRead: [["vote", "We decided this before the end:"]],
  },
  topicsDeclared: {
    standard: "The front page says what can change. What is fixed has its reason there.",
    easyRead: [
      ["change", "We told you what can change."],
      ["fixed", "We told you what cannot change, and why."],
    ],
  },
  noTopics: {
    standard: "The front page does not say what can change and what is fixed.",
    easyRead: [["change", "We did not tell you what can change."]],
  },
  nothingCanChange: {
    standard: "The front page says that everything is fixed.",
    easyRead: [["fixed", "We said that nothing can change."]],
  },
  fixedWithoutReason: {
    standard: "Something is called fixed, and no reason is given:",
    easyRead: [["fixed", "We did not say why this cannot change:"]],
  },
  optionsListed: {
    standard: "The front page says what else was looked at, and why it was put aside:",
    easyRead: [["no", "We told you what we will not do, and why:"]],
  },
  noOtherOptions: {
    standard: "The front page says that nothing else was looked at, and why:",
    easyRead: [["idea", "We had no other plans. This is why:"]],
  },
  optionsNotListed: {
    standard: "The front page does not say what else was looked at and put aside.",
    easyRead: [["idea", "We did not tell you about other plans."]],
  },
  noPack: {
    standard: "There is no pack to read before people answer.",
    easyRead: [["document", "There is nothing to read first."]],
  },
  packListed: {
    standard:
      "The pack lists each format that is there and each that is not. Older versions can still be read.",
    easyRead: [["document", "You can see what there is to read, watch or hear."]],
  },
  reasonsTold: {
    standard: "The reasons could be read from the start:",
    easyRead: [["question", "We told you why we want to change things from the start:"]],
  },
  reasonsLate: {
    standard: "The reasons came only after it had opened:",
    easyRead: [["question", "We told you why we want to change things too late:"]],
  },
  reasonsMissing: {
    standard: "The reasons cannot be read in the pack.",
    easyRead: [["question", "We did not tell you why we want to change things."]],
  },
  costsTold: {
    standard: "The costs could be read from the start:",
    easyRead: [["money", "We told you what it costs from the start:"]],
  },
  costsLate: {
    standard: "The costs came only after it had opened:",
    easyRead: [["money", "We told you what it costs too late:"]],
  },
  costsMissing: {
    standard: "The costs cannot be read in the pack.",
    easyRead: [["money", "We did not tell you what it costs."]],
  },
  impactsTold: {
    standard: "What it would mean for people could be read from the start:",
    easyRead: [["people", "We told you what it means for people from the start:"]],
  },
  impactsLate: {
    standard: "What it would mean for people came only after it had opened:",
    easyRead: [["people", "We told you what it means for people too late:"]],
  },
  impactsMissing: {
    standard: "What it would mean for people cannot be read in the pack.",
    easyRead: [["people", "We did not tell you what it means for people."]],
  },
  equalityTold: {
    standard: "The draft equality impact assessment was there:",
    easyRead: [["fair", "We told you if it is fair to all groups from the start:"]],
  },
  equalityLate: {
    standard: "The draft equality impact assessment came late:",
    easyRead: [["fair", "We told you if it is fair to all groups too late:"]],
  },
  equalityMissing: {
    standard: "There is no draft equality impact assessment.",
    easyRead: [["fair", "We did not tell you if it is fair to all groups."]],
  },
  noLateChange: {
    standard: "Nothing in the pack has changed since it opened.",
    easyRead: [["document", "We changed nothing in it since the start."]],
  },
  lateChangeSmall: {
    standard: "Small things changed after it had opened, with a note to readers:",
    easyRead: [["change", "We changed small things later:"]],
  },
  lateChangeMoreTime: {
    standard:
      "Something that matters changed after it had opened. There was a note to readers, and more time:",
    easyRead: [["change", "We changed this later, and gave more time:"]],
  },
  lateChangeSameTime: {
    standard: "Something that matters changed after it had opened, and there was no more time:",
    easyRead: [["change", "We changed this later. We gave no more time:"]],
  },
  easyReadWritten: {
    standard: "You can read all of it in Easy Read too.",
    easyRead: [["learn", "You can read all of it in Easy Read."]],
  },
  easyReadMissing: {
    standard: "This is not written in Easy Read:",
    easyRead: [["learn", "This is not in Easy Read:"]],
  },
  easyReadHard: {
    standard: "The Easy Read of this breaks the rules of Easy Read:",
    easyRead: [["learn", "The Easy Read of this is still hard:"]],
  },
  noLastDay: {
    standard: "It has no last day yet.",
    easyRead: [["calendar", "It has no last day yet."]],
  },
  longEnough: {
    standard:
      "It is open for {days} days. No law sets a number. Many run for 6 to 13 weeks, and 12 is common.",
    easyRead: [["calendar", "You have {days} days."]],
  },
  shortTime: {
    standard:
      "It is open for {days} days. No law sets a number. But many run for 6 to 13 weeks, and 12 is common.",
    easyRead: [
      ["calendar", "You have {days} days."],
      ["time", "That is not much. Most times it is 6 weeks or more."],
    ],
  },
  noBankHoliday: {
    standard: "No bank holiday falls in this time.",
    easyRead: [["calendar", "No bank holiday is in this time."]],
  },
  bankHolidaysLeaveEnough: {
    standard: "Without its bank holidays, {days} days are left. These are the bank holidays:",
    easyRead: [["calendar", "These days are bank holidays. You still have {days} days."]],
  },
  bankHolidaysShorten: {
    standard: "Without its bank holidays, only {days} days are left. These are the bank holidays:",
    easyRead: [["calendar", "These days are bank holidays. That leaves {days} days."]],
  },
  bankHolidaysUnknown: {
    standard: "We do not hold the bank holidays of all these years.",
    easyRead: [["calendar", "We do not know all the bank holidays yet."]],
  },
  noElectionPeriod: {
    standard: "As far as the councils know, there is no election near this time.",
    easyRead: [["vote", "There is no vote for a new council near this time."]],
  },
  electionPeriod: {
    standard: "There is an election near. Councils take care what they say in these weeks:",
    easyRead: [["vote", "People vote for the council near this time:"]],
  },
  electionsUnknown: {
    standard:
      "Nobody has noted the weeks before an election. Most local votes in England are on the first Thursday in May. The next is {day}.",
    easyRead: [["vote", "We did not check if people vote near this time."]],
  },
  electionsNotEntered: {
    standard: "Nobody has said when the next election is.",
    easyRead: [["vote", "We did not check if people vote near this time."]],
  },
  notClosedYet: {
    standard: "This can be said once it has closed.",
    easyRead: [["time", "It is not over yet. We can say this later."]],
  },
  nothingSaid: {
    standard: "Nobody sent anything.",
    easyRead: [["listen", "Nobody told us anything."]],
  },
  allRead: {
    standard: "All {count} contributions were read, by {readers} of our staff.",
    easyRead: [["listen", "We read all {count} things that people said."]],
  },
  allReadOfFew: {
    standard: "A few people sent something. All of it was read.",
    easyRead: [["listen", "We read all that people said."]],
  },
  someUnread: {
    standard: "There are {count} contributions. So far {some} were read.",
    easyRead: [["listen", "People said {count} things. We read {some} of them."]],
  },
  someUnreadOfFew: {
    standard: "A few people sent something. Not all of it has been read.",
    easyRead: [["listen", "We did not read all that people said yet."]],
  },
  allAnswered: {
    standard: "There are {count} contributions. All have an answer here with its reason.",
    easyRead: [["talk", "We answered all {count} things, and said why."]],
  },
  allAnsweredOfFew: {
    standard: "All that was sent has a published answer with its reason.",
    easyRead: [["talk", "We answered all that people said, and said why."]],
  },
  someUnanswered: {
    standard: "There are {count} contributions. So far {some} have an answer here with its reason.",
    easyRead: [["talk", "People said {count} things. We answered {some} of them."]],
  },
  someUnansweredOfFew: {
    standard: "Not all that was sent has a published answer yet.",
    easyRead: [["talk", "We did not answer all that people said yet."]],
  },
  noDecisionSince: {
    standard: "No decision has been recorded since it closed.",
    easyRead: [["vote", "We have not decided since then."]],
  },
  decidedSince: {
    standard: "The decision came after the close:",
    easyRead: [["vote", "We decided after we asked you:"]],
  },
  decisionReliesOn: {
    standard: "The decision says what it rests on:",
    easyRead: [["document", "We used this when we decided:"]],
  },
  decisionReliesOnNothing: {
    standard: "The decision does not say what it rests on:",
    easyRead: [["document", "We did not say what we used when we decided:"]],
  },
  decisionHadAssessment: {
    standard: "The decision used an equality impact assessment:",
    easyRead: [["fair", "We looked at what is fair to all groups first:"]],
  },
} as const satisfies Words;
