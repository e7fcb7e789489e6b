import type { Activity, Engagement, Option } from "./types.ts";
import { whatMatters } from "./what-matters.ts";

export const engagement: Engagement = {
  slug: "carers-hub",
  safetyContact: "Marrowdale adult social care, 01632 960123",
  title: "A new carers hub for Marrowdale and Tidewick",
  summary:
    "Thousands of people here look after a relative, a partner or a friend without being paid. The carers hub is there for them. Its contract ends soon. Before we write the next one, we want to know what should stay and what should change. The new contract runs for three years from 1 April, and can be made longer by two.",
  easyRead: [
    { text: "Help us plan a new hub for carers.", picture: "help" },
    { text: "Some people look after somebody they love.", picture: "carer" },
    { text: "They do it without pay. We call them carers.", picture: "kindness" },
    { text: "The carers hub is there for them.", picture: "home" },
    { text: "The council pays a group to run the hub.", picture: "council" },
    { text: "That ends soon. We will choose again.", picture: "calendar" },
    { text: "What should stay? What should change?", picture: "change" },
    { text: "The new one runs for 3 years. It may go on for 2 more.", picture: "time" },
  ],
  regime: "light_touch",
  publishedDay: -101,
  topics: [
    {
      title: "When the hub is open, and what happens at night",
      standing: "can_change",
      easyRead: [
        { text: "When should the hub be open?", picture: "time" },
        { text: "What help should there be at night?", picture: "night" },
      ],
    },
    {
      title: "How you get in touch, and how many forms there are",
      standing: "can_change",
      easyRead: [
        { text: "How can you get in touch with the hub?", picture: "phone" },
        { text: "How many forms should there be?", picture: "document" },
      ],
    },
    {
      title: "How long you wait for a carer's assessment",
      standing: "can_change",
      easyRead: [
        { text: "An assessment is a talk about the help you need.", picture: "talk" },
        { text: "How long should you wait for it?", picture: "calendar" },
      ],
    },
    {
      title: "How breaks from caring are arranged",
      standing: "can_change",
      easyRead: [
        { text: "Carers need a break sometimes.", picture: "break" },
        { text: "How should they get one?", picture: "question" },
      ],
    },
    {
      title: "How we will know whether the hub is any good",
      standing: "can_change",
      easyRead: [{ text: "How will we know if the hub is good?", picture: "check" }],
    },
    {
      title: "Who runs the hub, and how we choose them",
      standing: "can_change",
      easyRead: [
        { text: "Who should run the hub?", picture: "group" },
        { text: "How should we choose them?", picture: "vote" },
      ],
    },
    {
      title: "There will be a carers hub",
      standing: "fixed",
      reason:
        "The law says every carer who may need support must be offered an assessment. We cannot stop doing that.",
      easyRead: [
        { text: "There will be a carers hub.", picture: "home" },
        { text: "The law says carers must be offered an assessment.", picture: "fair" },
        { text: "We cannot stop doing that.", picture: "fixed" },
      ],
    },
    {
      title: "The yearly budget",
      standing: "fixed",
      reason: "Both councils set it in their budgets last winter. You can change what it is spent on.",
      easyRead: [
        { text: "The money for each year is set.", picture: "money" },
        { text: "Both councils set it last winter.", picture: "council" },
        { text: "You can say what we spend it on.", picture: "talk" },
      ],
    },
    {
      title: "The day it starts",
      standing: "fixed",
      reason: "The present contract ends on 31 March. There must be no day without a hub.",
      easyRead: [
        { text: "The new hub starts on 1 April.", picture: "calendar" },
        { text: "The old one ends the day before.", picture: "time" },
        { text: "There must be no day without a hub.", picture: "help" },
      ],
    },
  ],
  discarded: [
    {
      title: "Staff of the two councils run the hub",
      what: "The councils would not buy the hub from anybody. They would employ its workers themselves, in the offices in Marrowdale and Tidewick.",
      why: "Carers said in last year's talks that they wanted somebody to turn to who is not the council. The councils also have no team that works at night and at weekends, and could not build one before the present contract ends.",
      by: "Joint carers board of the two councils",
      day: -160,
      easyRead: [
        { text: "The councils could run the hub by themselves.", picture: "council" },
        { text: "Carers wanted somebody who is not the council.", picture: "carer" },
        { text: "The councils have nobody who works at night.", picture: "night" },
        { text: "So we will not do this.", picture: "no" },
      ],
    },
    {
      title: "A hub by phone and computer only",
      what: "There would be no building and no visits. All help would come by phone, by e-mail and on a website, and the money for rent would go into longer hours.",
      why: "Some carers have no computer, and some can only speak freely outside their home. Losing the drop-in would leave them without help. Longer hours stay on the table: that is one of the things you can change.",
      by: "Joint carers board of the two councils",
      day: -132,
      easyRead: [
        { text: "The hub could be by phone and computer only.", picture: "phone" },
        { text: "It would have no building.", picture: "home" },
        { text: "Some carers have no computer.", picture: "computer" },
        { text: "Some cannot talk freely at home.", picture: "private" },
        { text: "So we will not do this.", picture: "no" },
      ],
    },
  ],
  opennessChanges: [
    {
      topic: "Who runs the hub, and how we choose them",
      standing: "fixed",
      reason: "The councils choose by written offers alone.",
      day: -9,
      note: "Many of you asked to have a say in who is chosen. Both councils have agreed that the way of choosing can change, and that carers may take part in it. Tell us how you would want to.",
      noteEasyRead: [
        { text: "You asked to help us choose who runs the hub.", picture: "vote" },
        { text: "Now the way we choose can change.", picture: "change" },
        { text: "Tell us how you want to take part.", picture: "talk" },
      ],
    },
  ],
};

const notSure: Option = {
  key: "not-sure",
  wordings: {
    standard: [{ text: "Not sure" }],
    easyRead: [{ text: "I am not sure", picture: "unsure" }],
    welsh: [{ text: "Ddim yn siŵr" }],
  },
};

const firstRound: Activity = {
  key: "first-round",
  slug: "help-for-unpaid-carers",
  kind: "consultation",
  title: "Help for unpaid carers",
  introduction:
    "This was the first round. We asked what it is like to look after somebody here, and what people thought of our first draft, version 0.1. It was open for eight weeks. Everything that was said has been read and answered.",
  wordings: {
    standard: [
      { text: "Tell us what help is like now, and what should change. It takes about ten minutes." },
    ],
    easyRead: [
      { text: "Tell us how to make the carers hub better.", picture: "talk" },
      { text: "A carer looks after somebody who needs help.", picture: "carer" },
      { text: "The carers hub helps carers.", picture: "help" },
    ],
  },
  rung: "consultation",
  openedDay: -96,
  closesDay: -40,
  closedDay: -40,
  questions: [
    {
      key: "reach",
      kind: "one_choice",
      wordings: {
        standard: [{ text: "How easy is it to get help from the carers hub now?" }],
        easyRead: [
          { text: "Think about the carers hub.", picture: "help" },
          { text: "Is it easy or hard to get help there?", picture: "question" },
        ],
      },
      options: [
        {
          key: "easy",
          wordings: {
            standard: [{ text: "Easy" }],
            easyRead: [{ text: "It is easy", picture: "yes" }],
            welsh: [{ text: "Hawdd" }],
          },
        },
        {
          key: "hard",
          wordings: {
            standard: [{ text: "Hard" }],
            easyRead: [{ text: "It is hard", picture: "no" }],
            welsh: [{ text: "Anodd" }],
          },
        },
        {
          key: "gave-up",
          wordings: {
            standard: [{ text: "So hard that I gave up" }],
            easyRead: [{ text: "It is too hard. I stopped trying.", picture: "stop" }],
          },
        },
        {
          key: "never",
          wordings: {
            standard: [{ text: "I did not know there was a hub" }],
            easyRead: [{ text: "I did not know about the hub", picture: "search" }],
          },
        },
        notSure,
      ],
    },
    {
      key: "closed-hours",
      kind: "long_text",
      wordings: {
        standard: [{ text: "What should change about help at night and at weekends?" }],
        easyRead: [
          { text: "The hub is shut at night.", picture: "time" },
          { text: "The hub is shut on Saturday and Sunday.", picture: "calendar" },
          { text: "What help do you need then?", picture: "help" },
        ],
        welsh: [{ text: "Beth ddylai newid am gymorth gyda'r nos ac ar y penwythnos?" }],
      },
    },
    {
      key: "first-steps",
      kind: "long_text",
      wordings: {
        standard: [{ text: "What was it like to ask for help the first time?" }],
        easyRead: [
          { text: "Think about when you first asked for help.", picture: "question" },
          { text: "What was good? What was bad?", picture: "talk" },
        ],
      },
    },
    {
      key: "a-break",
      kind: "long_text",
      wordings: {
        standard: [{ text: "What makes a break from caring work, and what spoils it?" }],
        easyRead: [
          { text: "Carers need a break sometimes.", picture: "carer" },
          { text: "What makes a good break?", picture: "yes" },
          { text: "What makes a bad break?", picture: "no" },
        ],
      },
    },
    {
      key: "on-opening",
      kind: "clause_comment",
      clause: "opening-times",
      wordings: {
        standard: [{ text: "What do you think of the opening times in our draft?" }],
        easyRead: [
          { text: "The draft says when the hub is open.", picture: "time" },
          { text: "Is that right for you?", picture: "question" },
        ],
      },
    },
    {
      key: "on-waiting",
      kind: "clause_comment",
      clause: "assessment-time",
      wordings: {
        standard: [
          { text: "Our draft says an assessment happens within 40 working days. What do you think?" },
        ],
        easyRead: [
          { text: "An assessment is a talk about the help you need.", picture: "talk" },
          { text: "The draft says you may wait 40 working days.", picture: "calendar" },
          { text: "That is about 8 weeks. What do you think?", picture: "question" },
        ],
      },
    },
    {
      key: "anything-else",
      kind: "long_text",
      wordings: {
        standard: [{ text: "Is there anything else you would like to say?" }],
        easyRead: [{ text: "What else do you want to tell us?", picture: "talk" }],
        welsh: [{ text: "Oes unrhyw beth arall yr hoffech ei ddweud?" }],
      },
    },
  ],
};

const secondRound: Activity = {
  key: "second-round",
  slug: "have-we-got-it-right",
  kind: "consultation",
  title: "Have we got it right?",
  youngTitle: "Did we get it right?",
  welshTitle: "Ydyn ni wedi cael pethau’n iawn?",
  introduction:
    "You spoke and we changed the draft twice. This is version 0.3. Tell us where we have understood you, where we have not, and what is still missing. You can answer one question or all of them.",
  wordings: {
    standard: [
      { text: "Look at version 0.3 and tell us what is still wrong. It takes about twelve minutes." },
    ],
    easyRead: [
      { text: "Tell us if our new plan for carers is right.", picture: "question" },
      { text: "You told us what to change.", picture: "listen" },
      { text: "We changed our plan.", picture: "change" },
    ],
    young: [
      { text: "Do you look after somebody at home? Then this is about you, at school or not." },
      { text: "We have a plan for how people like you get help." },
      { text: "Tell us what it gets right and what it forgets." },
    ],
    welsh: [
      { text: "Edrychwch ar fersiwn 0.3 a dywedwch wrthym beth sy’n anghywir o hyd." },
      { text: "Mae’n cymryd tua 12 munud." },
    ],
  },
  rung: "consultation",
  openedDay: -20,
  closesDay: 36,
  reasons: {
    formative:
      "The decision took up the first aim as the workshop wrote it, and the way of buying that we test. It bought nothing. Every part of the draft in this consultation can still change, the first aim too. What is bought is decided after this has closed.",
  },
  sections: [
    {
      key: "understood",
      title: "Have we understood you?",
      youngTitle: "Did we listen?",
      welshTitle: "Ydyn ni wedi eich deall chi?",
    },
    {
      key: "parts",
      title: "Three parts of the draft",
      easyTitle: "Parts of our plan",
      youngTitle: "Three bits of the plan",
      welshTitle: "Tair rhan o’r drafft",
      introduction: {
        standard: [{ text: "Each of these shows you one part as it stands in version 0.3." }],
        easyRead: [
          { text: "We show you parts of our plan.", picture: "document" },
          { text: "Tell us what you think of each.", picture: "talk" },
        ],
        young: [
          { text: "Next you see three bits of the plan, one at a time." },
          { text: "They are written for grown-ups. You do not need to know every word." },
        ],
      },
    },
    {
      key: "you",
      title: "You and the hub",
      welshTitle: "Chi a’r hwb",
    },
  ],
  questions: [
    {
      key: "understood",
      section: "understood",
      kind: "one_choice",
      wordings: {
        standard: [{ text: "Does version 0.3 do what carers asked for?" }],
        easyRead: [
          { text: "Carers told us what they need.", picture: "carer" },
          { text: "Does the new plan do that?", picture: "question" },
        ],
        young: [
          { text: "People told us what they need. Some of them are still at school." },
          { text: "Is it in the plan?" },
        ],
        welsh: [{ text: "A yw fersiwn 0.3 yn gwneud yr hyn y gofynnodd gofalwyr amdano?" }],
      },
      options: [
        {
          key: "yes",
          wordings: {
            standard: [{ text: "Yes" }],
            easyRead: [{ text: "Yes, it does", picture: "yes" }],
            young: [{ text: "Yes, I think so" }],
            welsh: [{ text: "Ydy" }],
          },
        },
        {
          key: "partly",
          wordings: {
            standard: [{ text: "Some of it" }],
            easyRead: [{ text: "It does some of it", picture: "idea" }],
            young: [{ text: "Some of it" }],
          },
        },
        {
          key: "no",
          wordings: {
            standard: [{ text: "No" }],
            easyRead: [{ text: "No, it does not", picture: "no" }],
            young: [{ text: "No, not really" }],
            welsh: [{ text: "Nac ydy" }],
          },
        },
        notSure,
      ],
    },
    {
      key: "still-missing",
      section: "understood",
      kind: "long_text",
      wordings: {
        standard: [{ text: "What is still missing or wrong?" }],
        easyRead: [
          { text: "Think about the new plan.", picture: "idea" },
          { text: "What did we forget?", picture: "search" },
          { text: "What did we get wrong?", picture: "no" },
        ],
        young: [{ text: "Think of a normal week for you." }, { text: "What did we forget, or get wrong?" }],
        welsh: [{ text: "Beth sydd ar goll o hyd?" }],
        welshEasyRead: [
          { text: "Meddyliwch am y cynllun newydd.", picture: "idea" },
          { text: "Beth wnaethon ni ei anghofio?", picture: "search" },
          { text: "Beth sy’n anghywir?", picture: "no" },
        ],
      },
    },
    {
      key: "on-night-line",
      section: "parts",
      kind: "clause_comment",
      clause: "out-of-hours",
      wordings: {
        standard: [{ text: "What do you think of the night line we now describe?" }],
        easyRead: [
          { text: "The new plan has a phone line for the night.", picture: "phone" },
          { text: "A person answers it.", picture: "people" },
          { text: "What do you think?", picture: "question" },
        ],
        young: [
          { text: "Some nights are hard. The plan has a number that you can ring." },
          { text: "A real person picks up." },
          { text: "What do you think of that?" },
        ],
      },
    },
    {
      key: "on-visits",
      section: "parts",
      kind: "clause_comment",
      clause: "visits",
      wordings: {
        standard: [
          { text: "The draft still says six visits of 45 minutes. Is that the right way to say it?" },
        ],
        easyRead: [
          { text: "A worker can visit you at home.", picture: "home" },
          { text: "The plan says 6 visits. Each is 45 minutes.", picture: "time" },
          { text: "Is that right?", picture: "question" },
        ],
      },
    },
    {
      key: "on-measures",
      section: "parts",
      kind: "clause_comment",
      clause: "measures",
      wordings: {
        standard: [{ text: "How should we find out whether the hub makes life better?" }],
        easyRead: [
          { text: "We want to know if the hub is good.", picture: "yes" },
          { text: "What should we ask carers?", picture: "question" },
        ],
        young: [
          { text: "We want to know if the hub makes your life better." },
          { text: "How could we find out?" },
        ],
      },
    },
    {
      key: "saturdays",
      section: "you",
      kind: "agreement",
      wordings: {
        standard: [
          { text: "The hub should be open on Saturdays, even if it then shuts one morning in the week." },
        ],
        easyRead: [
          { text: "The hub could be open on Saturdays.", picture: "calendar" },
          { text: "Then it would shut one morning in the week.", picture: "time" },
          { text: "Do you agree?", picture: "question" },
        ],
      },
    },
    {
      key: "how-sure",
      section: "you",
      kind: "scale",
      wordings: {
        standard: [{ text: "How sure are you that what you say here will make a difference?" }],
        easyRead: [
          { text: "You tell us what you think.", picture: "talk" },
          { text: "How sure are you that it will change something?", picture: "question" },
        ],
      },
      options: [
        {
          key: "not-at-all",
          wordings: {
            standard: [{ text: "Not at all sure" }],
            easyRead: [{ text: "I do not think it will", picture: "no" }],
          },
        },
        {
          key: "a-little",
          wordings: {
            standard: [{ text: "A little sure" }],
            easyRead: [{ text: "It may change something", picture: "idea" }],
          },
        },
        {
          key: "quite",
          wordings: {
            standard: [{ text: "Quite sure" }],
            easyRead: [{ text: "I think it will", picture: "yes" }],
          },
        },
        {
          key: "very",
          wordings: {
            standard: [{ text: "Very sure" }],
            easyRead: [{ text: "I am sure it will", picture: "happy" }],
          },
        },
      ],
    },
    {
      key: "getting-there",
      section: "you",
      kind: "short_text",
      wordings: {
        standard: [{ text: "How would you get to the hub?" }],
        easyRead: [
          { text: "How would you get to the hub?", picture: "travel" },
          { text: "One word is enough. For example: bus.", picture: "write" },
        ],
        young: [
          { text: "Could you get to the hub by yourself? How?" },
          { text: "One word is fine, such as bus or bike." },
        ],
      },
    },
    {
      key: "your-own-rest",
      section: "you",
      kind: "long_text",
      perspectives: ["carer"],
      wordings: {
        standard: [{ text: "What would have to be in place before you could leave for a day?" }],
        easyRead: [
          { text: "Think of a day off for you.", picture: "rest" },
          { text: "What must be ready before you go?", picture: "question" },
        ],
      },
    },
    {
      key: "to-run-it",
      section: "you",
      kind: "long_text",
      perspectives: ["provider"],
      wordings: {
        standard: [{ text: "What would your staff need to answer the night line well?" }],
        easyRead: [
          { text: "Staff will answer the phone at night.", picture: "night" },
          { text: "What would they need?", picture: "question" },
        ],
      },
    },
    {
      key: "show-us",
      section: "you",
      kind: "upload",
      welcomes: ["letter", "photo", "audio"],
      mostFiles: 2,
      wordings: {
        standard: [{ text: "Is there something that you would rather show us, or say aloud?" }],
        easyRead: [
          { text: "You do not have to write.", picture: "write" },
          { text: "You can send a photo, a letter or your voice.", picture: "sound" },
          { text: "Is there something you want to show us?", picture: "question" },
        ],
        young: [
          { text: "You do not have to write." },
          { text: "You can send a photo, a letter or your voice." },
          { text: "Is there something that you want to show us?" },
        ],
      },
    },
  ],
};

const workshop: Activity = {
  key: "workshop",
  slug: "what-good-looks-like",
  kind: "workshop",
  title: "What good looks like",
  introduction:
    "We are writing the aims of the hub together, as sentences that begin with “I can” or “We will”. Put yours in. Say whether you agree with the others. What is agreed here becomes part of the specification.",
  wordings: {
    standard: [{ text: "Write what good looks like, and say whether you agree with what others wrote." }],
    easyRead: [
      { text: "We write down what a good hub does.", picture: "write" },
      { text: "You can add your own idea.", picture: "idea" },
      { text: "You can say yes or no to other ideas.", picture: "vote" },
    ],
  },
  rung: "co_design",
  openedDay: -58,
  closesDay: 30,
  questions: [],
};

const marketTest: Activity = {
  key: "market-test",
  slug: "talking-to-providers",
  kind: "market_test",
  title: "Talking to providers",
  introduction: [
    "We want to hear from organisations that might run the hub, whatever their size. **This is not a call for competition.** Taking part gives nobody an advantage, and staying away harms nobody.",
    "What we tell one of you, we tell all of you:",
    "- The hub costs £612,000 a year now: £441,000 in Marrowdale and £171,000 in Tidewick.\n- About 4,300 carers are known to it. About 1,150 have an assessment in a year.\n- The new contract runs three years from 1 April, with an option of two more.\n- The budget is fixed. It rises each year by the councils' agreed care index, which was 4.1 % this year.\n- Eleven people work in the present hub. Their jobs may move to the new provider under the staff transfer rules.\n- We have not decided whether there is one lot or two.",
    "Answer by the closing day. Mark an answer confidential where it would hurt your business, and give us a summary that everybody may read. We publish every question and its answer, without your name.",
  ].join("\n\n"),
  wordings: {
    standard: [
      { text: "Three questions for organisations that might run the hub. It takes about thirty minutes." },
    ],
    easyRead: [
      { text: "The council will pay a group to run the hub.", picture: "money" },
      { text: "We ask groups what would help them do it well.", picture: "question" },
      { text: "Every group gets the same facts.", picture: "people" },
    ],
  },
  rung: "engagement",
  openedDay: -14,
  closesDay: 21,
  questions: [
    {
      key: "lots",
      kind: "long_text",
      wordings: {
        standard: [{ text: "Should this be one contract for both councils or one for each, and why?" }],
        easyRead: [
          { text: "There are two councils.", picture: "council" },
          { text: "Should one group run both hubs?", picture: "question" },
        ],
      },
    },
    {
      key: "night-cost",
      kind: "long_text",
      mayBeConfidential: true,
      wordings: {
        standard: [{ text: "What would the night line in clause 5.5 cost you, and how would you staff it?" }],
        easyRead: [
          { text: "The plan has a phone line for the night.", picture: "phone" },
          { text: "What would it cost you?", picture: "money" },
        ],
      },
    },
    {
      key: "barriers",
      kind: "long_text",
      wordings: {
        standard: [{ text: "What in the draft, or in how we buy, would stop you from bidding?" }],
        easyRead: [
          { text: "Some groups may not want to run the hub.", picture: "no" },
          { text: "What would stop you?", picture: "stop" },
        ],
      },
    },
  ],
};

export const activities: readonly Activity[] = [firstRound, secondRound, whatMatters, workshop, marketTest];
