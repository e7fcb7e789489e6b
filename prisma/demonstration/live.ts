import type { LiveSession } from "./types.ts";

export const sessions: readonly LiveSession[] = [
  {
    key: "evening-in-the-hall",
    activity: "first-round",
    title: "An evening in Marrowdale town hall",
    joinCode: "TEAS42",
    state: "ended",
    startsDay: -62,
    lastedMinutes: 95,
    facilitator: "desmond",
    cards: [],
    items: [
      {
        key: "poll-when",
        kind: "poll",
        title: "When should the hub open its doors?",
        state: "closed",
        question: {
          key: "when-to-open",
          kind: "one_choice",
          wordings: {
            standard: [{ text: "If the hub could open at one more time, which would help you most?" }],
            easyRead: [
              { text: "The hub can open some more.", picture: "time" },
              { text: "When would help you most?", picture: "question" },
            ],
          },
          options: [
            {
              key: "evenings",
              wordings: {
                standard: [{ text: "Two evenings in the week" }],
                easyRead: [{ text: "In the evening", picture: "time" }],
              },
            },
            {
              key: "saturdays",
              wordings: {
                standard: [{ text: "Saturday mornings" }],
                easyRead: [{ text: "On Saturday morning", picture: "calendar" }],
              },
            },
            {
              key: "early",
              wordings: {
                standard: [{ text: "Early, before work" }],
                easyRead: [{ text: "Early in the morning", picture: "idea" }],
              },
            },
            {
              key: "when-not-sure",
              wordings: {
                standard: [{ text: "Not sure" }],
                easyRead: [{ text: "I am not sure", picture: "unsure" }],
              },
            },
          ],
        },
        votes: { evenings: 19, saturdays: 14, early: 3, "when-not-sure": 4 },
      },
      {
        key: "wall-night",
        kind: "wall",
        title: "What would help at night?",
        state: "closed",
        notes: [
          {
            key: "wall-night-voice",
            text: "A voice. A real one.",
            perspective: "carer",
            channel: "online",
            state: "shown",
            themes: ["night"],
          },
          {
            key: "wall-night-same",
            text: "Somebody who knows Mum already",
            perspective: "carer",
            channel: "online",
            state: "shown",
            themes: ["night", "once"],
          },
          {
            key: "wall-night-picture",
            text: "I want to see their face on the phone",
            perspective: "lived_experience",
            channel: "in_the_room",
            state: "shown",
            themes: ["night", "every-carer"],
          },
          {
            key: "wall-night-text",
            text: "Text! the walls are thin",
            perspective: "carer",
            channel: "online",
            state: "shown",
            themes: ["night"],
          },
          {
            key: "wall-night-morning",
            text: "That they tell the hub so I don't have to ring again in the morning",
            perspective: "carer",
            channel: "in_the_room",
            state: "shown",
            themes: ["night", "once"],
          },
          {
            key: "wall-night-bed",
            text: "A second pair of hands to get him back into bed",
            perspective: "carer",
            channel: "online",
            state: "shown",
            themes: ["night"],
          },
          {
            key: "wall-night-tea",
            text: "Tea. and sleep",
            perspective: "lived_experience",
            channel: "in_the_room",
            state: "shown",
            themes: ["breaks"],
          },
          {
            key: "wall-night-name",
            text: "My worker is useless, her name is on the letter",
            perspective: "carer",
            channel: "online",
            state: "hidden",
            themes: ["trust"],
          },
        ],
      },
    ],
  },
  {
    key: "working-out-the-night",
    activity: "workshop",
    title: "Working out the night line together",
    joinCode: "CARE27",
    state: "running",
    startsDay: 0,
    startedMinutesAgo: 25,
    facilitator: "desmond",
    cards: [
      { colour: "red", count: 1 },
      { colour: "amber", count: 2 },
      { colour: "green", count: 5 },
    ],
    items: [
      {
        key: "wall-trained",
        kind: "wall",
        title: "What should the people on the night line know?",
        state: "closed",
        notes: [
          {
            key: "wall-trained-quiet",
            text: "How to be quiet and still be there",
            perspective: "carer",
            channel: "online",
            state: "shown",
            themes: [],
          },
          {
            key: "wall-trained-dementia",
            text: "Not to argue with dementia",
            perspective: "carer",
            channel: "online",
            state: "shown",
            themes: [],
          },
          {
            key: "wall-trained-slow",
            text: "Talk slow. Wait for me.",
            perspective: "lived_experience",
            channel: "in_the_room",
            state: "shown",
            themes: [],
          },
          {
            key: "wall-trained-young",
            text: "what to say if the person ringing is 12",
            perspective: "carer",
            channel: "online",
            state: "waiting",
            themes: [],
          },
          {
            key: "wall-trained-farm",
            text: "that you can't just leave the stock",
            perspective: "carer",
            channel: "online",
            state: "waiting",
            themes: [],
          },
        ],
      },
      {
        key: "poll-first-words",
        kind: "poll",
        title: "What should they ask first?",
        state: "open",
        question: {
          key: "first-words",
          kind: "one_choice",
          wordings: {
            standard: [{ text: "You ring at night and a person answers. What should they ask you first?" }],
            easyRead: [
              { text: "You phone the hub at night.", picture: "phone" },
              { text: "What should the person ask first?", picture: "question" },
            ],
          },
          options: [
            {
              key: "how-are-you",
              wordings: {
                standard: [{ text: "How are you?" }],
                easyRead: [{ text: "They ask how I am", picture: "talk" }],
              },
            },
            {
              key: "what-happened",
              wordings: {
                standard: [{ text: "What has happened?" }],
                easyRead: [{ text: "They ask what has happened", picture: "listen" }],
              },
            },
            {
              key: "anybody-hurt",
              wordings: {
                standard: [{ text: "Is anybody hurt?" }],
                easyRead: [{ text: "They ask if somebody is hurt", picture: "help" }],
              },
            },
            {
              key: "first-not-sure",
              wordings: {
                standard: [{ text: "Not sure" }],
                easyRead: [{ text: "I am not sure", picture: "unsure" }],
              },
            },
          ],
        },
        votes: { "how-are-you": 7, "what-happened": 4, "anybody-hurt": 5, "first-not-sure": 1 },
      },
      { key: "statements-next", kind: "statements", title: "The aims we have so far", state: "pending" },
      { key: "wall-left", kind: "wall", title: "What have we left out?", state: "pending" },
    ],
  },
];
