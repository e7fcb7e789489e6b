import type { DraftResponse } from "./types.ts";

/** Answers to the second round that are still being written, each as far as another one can be. */
export const drafts: readonly DraftResponse[] = [
  {
    key: "draft-fridge",
    kind: "accepted",
    state: "waiting",
    by: "menna",
    day: -3,
    contributions: ["second-easy"],
    reason:
      "Yes. Everybody who joins the hub gets the night number on a card for the fridge, in large print, with a picture of a telephone.",
    easyRead: [
      { text: "You want the number on your fridge.", picture: "phone" },
      { text: "Yes. You will get a big card.", picture: "yes" },
    ],
  },
  {
    key: "draft-visits",
    kind: "not_accepted",
    state: "change_asked",
    by: "nadia",
    day: -4,
    contributions: ["six-visits"],
    reason:
      "The number of visits is set so that everybody gets the same. It cannot be changed for one person.",
    easyRead: [
      { text: "You asked for fewer, longer visits.", picture: "time" },
      { text: "We can not do that.", picture: "no" },
    ],
    readings: [
      {
        by: "menna",
        day: -2,
        changes: 0,
        verdict: "change_asked",
        note: "The question was what the visits are for, and this does not answer it. The draft lets a visit last up to two hours now. Say that, and say that six is the most, not a must.",
      },
    ],
  },
  {
    key: "draft-group",
    kind: "accepted",
    state: "ready",
    by: "nadia",
    day: -5,
    contributions: ["still-after"],
    before: [
      {
        by: "nadia",
        until: -3,
        reason: "The group goes on after somebody dies, as we said last time.",
      },
    ],
    reason:
      "You are right: we said it and did not write it. The next draft of the clause says that a carer may stay in the group for a year after the person they cared for has died.",
    easyRead: [
      { text: "You want to stay in your group.", picture: "group" },
      { text: "Yes. You can stay for 1 year.", picture: "calendar" },
      { text: "We will write it in the plan.", picture: "write" },
    ],
    readings: [
      {
        by: "menna",
        day: -4,
        changes: 0,
        verdict: "change_asked",
        note: "They know what we said. They ask for it in the clause. Say whether it goes in.",
      },
      { by: "menna", day: -2, changes: 1, verdict: "agreed" },
    ],
  },
  {
    key: "draft-bays",
    kind: "out_of_scope",
    state: "draft",
    by: "nadia",
    day: -2,
    contributions: ["car-park"],
    reason: "The building belongs to the library service. Ask them about the bins before this goes out.",
    easyRead: [],
  },
];
