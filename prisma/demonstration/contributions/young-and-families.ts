import type { Submission } from "../types.ts";
import { say, sentBy } from "./compose.ts";

const online = sentBy("online", "second-round", "understood", false);
const inFirst = sentBy("online", "first-round", "reach", true, ["reach"]);

/** Children and young people, and families who answer together. */
export const youngAndFamilies: readonly Submission[] = [
  inFirst(
    -70,
    "young_person",
    [
      say(
        "closed-hours",
        "young-homework",
        "I do my homework at the top of the stairs so I can hear if my brother gets up. If somebody came one evening I could do it at a table. I am in year 9.",
        ["night"],
      ),
    ],
    { choice: "never", speaker: { underAge: true, agreedBy: "parent" } },
  ),
  inFirst(
    -66,
    "family",
    [
      say(
        "a-break",
        "family-four-of-us",
        "There are four of us and we wrote this at the kitchen table. A break for one of us is more work for another one. Give us a break as a family: somebody for the afternoon, so that we can all go out of the same door at the same time.",
        ["breaks"],
      ),
    ],
    { choice: "hard" },
  ),
  online(
    -12,
    "young_person",
    [
      say(
        "on-measures",
        "young-ask-us",
        "You only ask the grown-ups. Ask us too. I know which days are bad before Mum does.",
        [],
        false,
      ),
    ],
    { format: "easy_read", choice: "partly", speaker: { underAge: true, agreedBy: "parent" } },
  ),
  online(
    -9,
    "young_person",
    [
      say(
        "still-missing",
        "young-text",
        "Nobody my age is going to ring a number. Let us text it. I am 17, I have a job on Saturdays and I look after my gran.",
        [],
        false,
      ),
    ],
    { format: "young_people", choice: "partly", speaker: { underAge: false } },
  ),
  online(
    -5,
    "family",
    [
      say(
        "on-visits",
        "family-all-in",
        "Come when we are all in. You came at two on a Tuesday, when one of us is at work, two are at school, and the one who is left says that everything is fine.",
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
];
