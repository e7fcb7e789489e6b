import type { Workshop } from "./types.ts";

export const workshop: Workshop = {
  activity: "workshop",
  merge: { from: ["st-night-talk", "st-night-text"], into: "st-any-hour", day: -33, by: "desmond" },
  statements: [
    { key: "st-night-talk", text: "I can talk to a real person at night.", day: -57, channel: "in_the_room", voice: "own", perspective: "lived_experience", state: "merged", shown: true, votes: { agree: 17, disagree: 0, notSure: 2 }, mergedInto: "st-any-hour" },
    { key: "st-night-text", text: "I can send a text at any hour and somebody writes back.", day: -55, channel: "online", voice: "own", perspective: "carer", state: "merged", shown: true, votes: { agree: 14, disagree: 1, notSure: 3 }, mergedInto: "st-any-hour" },
    { key: "st-any-hour", text: "I can reach a person at any hour, by phone or by text, and I do not have to explain everything first.", day: -33, channel: "in_the_room", voice: "own", perspective: "carer", state: "agreed", shown: true, votes: { agree: 26, disagree: 1, notSure: 2 } },
    { key: "st-once", text: "I can tell my story once, and choose who reads it.", day: -52, channel: "online", voice: "own", perspective: "carer", state: "proposed", shown: true, votes: { agree: 21, disagree: 0, notSure: 1 } },
    { key: "st-break", text: "I can trust that a break I was promised will happen.", day: -50, channel: "online", voice: "own", perspective: "carer", state: "proposed", shown: true, votes: { agree: 22, disagree: 0, notSure: 0 } },
    { key: "st-own-life", text: "I can be somebody besides a carer, at least one day in the week.", day: -47, channel: "paper", voice: "own", perspective: "carer", state: "proposed", shown: true, votes: { agree: 13, disagree: 2, notSure: 6 } },
    { key: "st-ask-me", text: "We will ask the person who is looked after, too.", day: -44, channel: "in_the_room", voice: "on_behalf", perspective: "lived_experience", state: "proposed", shown: true, votes: { agree: 18, disagree: 1, notSure: 3 } },
    { key: "st-same-face", text: "I can get to know one worker, and I hear in good time when they leave.", day: -40, channel: "online", voice: "own", perspective: "carer", state: "proposed", shown: true, votes: { agree: 16, disagree: 0, notSure: 4 } },
    { key: "st-welsh", text: "Gallaf siarad Cymraeg â'r ganolfan pryd bynnag y dymunaf.", day: -31, channel: "online", voice: "own", perspective: "carer", language: "cy", state: "proposed", shown: true, votes: { agree: 9, disagree: 0, notSure: 7 } },
    { key: "st-prove", text: "We will only count things that carers say matter.", day: -18, channel: "online", voice: "organisation", perspective: "provider", state: "proposed", shown: true, votes: { agree: 11, disagree: 3, notSure: 5 } },
    { key: "st-every-village", text: "We will have a hub in every village.", day: -46, channel: "online", voice: "own", perspective: "carer", state: "set_aside", shown: true, votes: { agree: 6, disagree: 7, notSure: 8 } },
    { key: "st-new", text: "I can bring my mate who is also a carer but does not know it.", day: -1, channel: "online", voice: "own", perspective: "carer", state: "proposed", shown: false, votes: { agree: 0, disagree: 0, notSure: 0 } },
  ],
  decisions: [
    {
      key: "first-aim",
      authority: "marrowdale",
      title: "The hub's first aim, and the way of buying that we will test",
      decisionMaker: "Cabinet member for adults and communities, Marrowdale Council",
      decidedDay: -26,
      reasons:
        "Help at night was said most often in the first round, and 26 of 29 people in the workshop agreed with this sentence. It is adopted as the hub's first aim and goes into version 0.3. The contract is planned for three years from 1 April, with an option of two more. Nothing is bought by this decision. The way of buying is a preference: it is tested with providers and carers, and decided for good only after both have closed. Tidewick Council takes its own decision.",
      reliesOn:
        "Report of the first round; notes of the workshop; draft equality impact assessment, second edition; a cost note on the night line.",
      options: [
        {
          title: "Stop having a hub",
          rationale: "Assessments of carers are a duty in law, and somebody has to carry them out. Nobody who took part asked for this.",
          recommended: false,
        },
        {
          title: "Run it ourselves",
          rationale: "The councils know their areas and could steer it closely. But they have no team for it, and many carers said that they speak more freely to somebody who does not decide about their care.",
          recommended: false,
        },
        {
          title: "Add it to a contract that we have",
          rationale: "We looked at all contracts of both councils. None covers work like this, and stretching one would be unfair to others who might bid.",
          recommended: false,
        },
        {
          title: "Buy from a framework or a dynamic market",
          rationale: "We know of none for carers' services that small local organisations could still join.",
          recommended: false,
        },
        {
          title: "Hold an open competition",
          rationale: "Any organisation may bid, whatever its size, and the aims that carers agreed become part of what is scored. It takes longest, so the present contract must hold until 31 March.",
          recommended: true,
        },
      ],
    },
  ],
  outcomes: [
    {
      key: "a-person-at-any-hour",
      statement: "st-any-hour",
      decision: "first-aim",
      text: "I can reach a person at any hour, by phone or by text, and I do not have to explain everything first.",
      easyRead: [
        { text: "I can phone or text at any time.", picture: "phone" },
        { text: "A person answers me.", picture: "people" },
        { text: "They know my story already.", picture: "listen" },
      ],
    },
  ],
};
