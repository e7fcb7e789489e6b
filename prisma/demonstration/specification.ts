import { clauses } from "./clauses.ts";
import type { Revision, Specification } from "./types.ts";

const secondDraft: readonly Revision[] = [
  {
    clause: "opening-times",
    day: -37,
    body: "The hub is open from 9 am to 5 pm, Monday to Friday, until 8 pm on two evenings, and on Saturday mornings from 9 am to 1 pm. Carers choose with the Provider which evenings these are, and look at them again each year.",
    reason:
      "Carers who work, and carers who need daylight hours for the person they look after, told us that they could never come.",
    sources: [
      { kind: "contribution", key: "shift-worker" },
      { kind: "contribution", key: "half-past-four" },
      { kind: "contribution", key: "saturday-farm" },
      { kind: "live_item", key: "poll-when" },
    ],
    easyRead: [
      { text: "The hub is open Monday to Friday.", picture: "calendar" },
      { text: "On 2 evenings it is open until 8.", picture: "time" },
      { text: "It is open on Saturday morning.", picture: "yes" },
      { text: "Carers help to pick the evenings.", picture: "people" },
    ],
  },
  {
    clause: "getting-in-touch",
    day: -37,
    body: "A carer can reach the hub by telephone, text message, letter, e-mail, online or by walking in, and all of them count the same. During opening times a person answers the telephone. A message is answered by the end of the next working day, in the way the carer asked for.",
    reason:
      "Sending people who ring to a website shut out those without one. Every way in now counts the same.",
    sources: [
      { kind: "theme", key: "reach" },
      { kind: "contribution", key: "no-computer" },
      { kind: "contribution", key: "deaf-text" },
    ],
    easyRead: [
      { text: "You can phone, text, write or come in.", picture: "phone" },
      { text: "A person answers the phone.", picture: "people" },
      { text: "We answer you by the next working day.", picture: "calendar" },
    ],
  },
  {
    clause: "forms",
    day: -37,
    body: "Registration takes one page: a name, a way to be reached, and what would help. The rest is filled in by the worker, in conversation, over as many talks as the carer likes. Nobody fills in a form twice. A carer can ask for a copy of what was written, and have it changed.",
    reason: "The 14 pages were the reason most often given for never coming back.",
    sources: [
      { kind: "theme", key: "forms" },
      { kind: "contribution", key: "fourteen-pages" },
      { kind: "contribution", key: "forms-make-me-cry" },
    ],
    easyRead: [
      { text: "The form is 1 page now.", picture: "write" },
      { text: "A worker writes the rest with you.", picture: "help" },
      { text: "You do not fill it in again.", picture: "stop" },
    ],
  },
  {
    clause: "assessment-time",
    day: -36,
    body: "A worker speaks with the carer within 5 working days of first contact. The assessment takes place within 20 working days, and within 5 where caring may break down. While the carer waits, the worker keeps in touch every week.",
    reason:
      "Forty working days is too long for somebody near the edge. Ten for everybody would cost more than the budget, so we go to twenty, and to five when it is urgent.",
    sources: [
      { kind: "theme", key: "waiting" },
      { kind: "contribution", key: "nine-weeks" },
      { kind: "contribution", key: "eight-weeks-mum" },
      { kind: "contribution", key: "provider-on-waiting" },
    ],
    easyRead: [
      { text: "Somebody talks to you in the first week.", picture: "talk" },
      { text: "Your assessment is in 4 weeks or less.", picture: "calendar" },
      { text: "If things are very bad, it is in 1 week.", picture: "help" },
    ],
  },
  {
    clause: "breaks",
    day: -36,
    body: "Each carer with a plan has a personal amount for breaks, and chooses how it is used: by the hour, a day, a night, or saved up. It can be used on any day of the week. If a booked break is cancelled by the Provider or its partners, the Provider finds another within seven days, and tells the carer the same day. Whoever takes the carer's place has met the person beforehand, except in an emergency.",
    reason:
      "A break that is cancelled, too short to go anywhere, or spent worrying about a stranger in the house is no break.",
    sources: [
      { kind: "theme", key: "breaks" },
      { kind: "contribution", key: "wedding" },
      { kind: "contribution", key: "stranger-at-the-door" },
      { kind: "contribution", key: "three-hours" },
      { kind: "contribution", key: "letter-from-a-teacher" },
    ],
    easyRead: [
      { text: "You choose how to use your break.", picture: "carer" },
      { text: "It can be on any day.", picture: "calendar" },
      { text: "If it is stopped, we find another in 7 days.", picture: "time" },
      { text: "You meet the new person first.", picture: "people" },
    ],
  },
  {
    clause: "leaving-hospital",
    day: -36,
    body: "A hub worker is on the wards of both hospitals at least three days a week. When somebody with a carer is to leave hospital, the worker asks the carer, before the day, what they can and cannot do, and writes it into the plan for going home.",
    reason: "People were sent home to carers whom nobody had asked.",
    sources: [
      { kind: "theme", key: "hospital" },
      { kind: "contribution", key: "taxi-at-nine" },
    ],
    easyRead: [
      { text: "A hub worker is in the hospital.", picture: "people" },
      { text: "They talk to you before the person goes home.", picture: "talk" },
      { text: "You can say what you can not do.", picture: "no" },
    ],
  },
];

const thirdDraft: readonly Revision[] = [
  {
    clause: "out-of-hours",
    day: -24,
    title: "At night, and when the hub is shut",
    body: "Whenever the hub is shut, a trained person answers the same telephone number and the same text number, every night of the year. They can see the carer's plan, if the carer agreed to that. They listen, they can start the carer's emergency plan, and they tell the hub by the next morning, so that the carer does not have to ring again. They do not send somebody to the house; where that is needed they call the emergency duty team and stay on the line until it answers.",
    reason:
      "This was said more often than anything else, and people taking part in the workshop agreed it as their first outcome.",
    sources: [
      { kind: "outcome", key: "a-person-at-any-hour" },
      { kind: "theme", key: "night" },
      { kind: "contribution", key: "three-in-the-morning" },
      { kind: "contribution", key: "night-card" },
      { kind: "contribution", key: "wall-night-voice" },
    ],
    easyRead: [
      { text: "You can phone or text at night.", picture: "phone" },
      { text: "A person answers.", picture: "people" },
      { text: "They listen and they can get help.", picture: "help" },
      { text: "They tell the hub in the morning.", picture: "talk" },
    ],
  },
  {
    clause: "told-once",
    day: -24,
    body: "What a carer has told the hub is written down once, in their own words where they wish, and every worker reads it before they speak. With the carer's agreement it goes with them to the Councils and the hospitals. A worker asks “has anything changed?”, and does not ask for the story again.",
    reason:
      "Carers told us that repeating the worst days of their lives to each new worker was a harm in itself.",
    sources: [
      { kind: "theme", key: "once" },
      { kind: "contribution", key: "seventh-time" },
    ],
    easyRead: [
      { text: "You tell your story one time.", picture: "talk" },
      { text: "Every worker reads it first.", picture: "listen" },
      { text: "They only ask what is new.", picture: "question" },
    ],
  },
  {
    clause: "communication",
    day: -24,
    body: "The Provider asks each carer how they like to communicate, writes it down and does it every time without being asked again. Easy Read, large print, British Sign Language and Welsh are ready from the first day. An interpreter is there within three working days, and at once by video where it is urgent. Family members, and never children, are not used as interpreters.",
    reason:
      "Ten days' notice for an interpreter, each time, left deaf carers and carers with other languages behind everyone else.",
    sources: [
      { kind: "theme", key: "every-carer" },
      { kind: "contribution", key: "deaf-text" },
      { kind: "contribution", key: "daughter-interprets" },
      { kind: "law", citation: "Equality Act 2010, section 20 (duty to make adjustments)" },
    ],
    easyRead: [
      { text: "We ask how you like to talk to us.", picture: "talk" },
      { text: "We write it down and we do it.", picture: "write" },
      { text: "We have Easy Read, sign language and Welsh.", picture: "yes" },
    ],
  },
  {
    clause: "measures",
    day: -23,
    body: "Twice a year the Provider asks carers, through people who are carers themselves: Did a person answer when you needed one? Did you have the break you were promised? Did you have to say it all again? Is your own life more as you want it? It reports the answers, waiting times and cancelled breaks to the carers' panel first, and then to the Councils. The number of calls and leaflets is not reported.",
    reason:
      "Counting calls and leaflets says how busy the hub is. It does not say whether anybody was helped.",
    sources: [
      { kind: "contribution", key: "leaflets" },
      { kind: "contribution", key: "counting-me" },
    ],
    easyRead: [
      { text: "We ask carers if the hub helped.", picture: "question" },
      { text: "Other carers ask the questions.", picture: "carer" },
      { text: "The carers' group hears the answers first.", picture: "group" },
    ],
  },
  {
    clause: "term",
    day: -23,
    body: "The contract starts on 1 April and lasts three years. The Councils can extend it by up to two more, and decide so at least nine months before it ends.",
    reason:
      "Two years is too short to build trust, or to keep good staff. The wording about notice was also unclear and has been tidied.",
    sources: [
      { kind: "contribution", key: "two-years-org" },
      { kind: "contribution", key: "third-worker" },
      { kind: "editorial", citation: "Says when the Councils must decide about the extension." },
    ],
    easyRead: [
      { text: "One group runs the hub for 3 years.", picture: "calendar" },
      { text: "It can be 2 years longer.", picture: "time" },
    ],
  },
];

const draft: readonly Revision[] = [
  {
    clause: "visits",
    day: -4,
    body: "Each carer with a plan receives up to six home visits, whenever they are most use in the course of a year. A visit lasts as long as it is needed, up to two hours, and is never cut short because a bus was late.",
    reason:
      "Forty-five minutes by the clock, within twelve weeks, did not fit how far people live from one another.",
    sources: [
      { kind: "theme", key: "transport" },
      { kind: "passage", key: "letter-by-hand", nth: 4 },
    ],
    easyRead: [
      { text: "A worker can visit you 6 times.", picture: "home" },
      { text: "You pick when in the year.", picture: "calendar" },
      { text: "A visit can last 2 hours.", picture: "time" },
    ],
  },
  {
    clause: "complaints",
    day: -2,
    body: "Anybody may complain in any way they like. The Provider replies within five working days and says what changes.",
    reason: "Ten working days is a long time to wait for an answer.",
    sources: [],
    easyRead: [
      { text: "You can complain in any way you like.", picture: "talk" },
      { text: "You get an answer in 5 working days.", picture: "calendar" },
    ],
  },
];

export const specification: Specification = {
  title: "Carers hub: service specification",
  clauses,
  versions: [
    {
      label: "0.1",
      publishedDay: -98,
      summary:
        "The first draft, written from the present contract. Everything not marked as fixed was open to change.",
      revisions: [],
    },
    {
      label: "0.2",
      publishedDay: -34,
      summary:
        "Six clauses changed after the first round: opening times, getting in touch, forms, waiting, breaks, leaving hospital.",
      revisions: secondDraft,
    },
    {
      label: "0.3",
      publishedDay: -22,
      summary:
        "Five more clauses changed, among them a person at night, agreed in the workshop as the hub's first outcome.",
      revisions: thirdDraft,
    },
  ],
  draft,
};
