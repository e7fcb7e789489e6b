import type { Submission } from "../types.ts";
import { say, sentBy } from "./compose.ts";

const inTheRoom = sentBy("in_the_room", "first-round", "reach", true, ["reach"]);
const imported = sentBy("imported", "first-round", "reach", true, ["reach"]);

/** First round, said in groups and typed by staff, or brought over from an older survey. */
export const firstRoomAndImported: readonly Submission[] = [
  inTheRoom(
    -80,
    "lived_experience",
    [
      say(
        "closed-hours",
        "room-torch",
        "I hold the torch for my mum when she does my brother's tube. I want help for the torch.",
        ["night", "young"],
      ),
    ],
    { choice: "hard", format: "easy_read" },
  ),
  inTheRoom(
    -80,
    "lived_experience",
    [
      say(
        "first-steps",
        "room-slow",
        "Talk to me. Not over me. Slow down, please. I had my yellow card up and she did not see it.",
        ["every-carer"],
      ),
    ],
    { choice: "hard", format: "easy_read" },
  ),
  inTheRoom(
    -80,
    "lived_experience",
    [
      say(
        "a-break",
        "room-bowling",
        "Bowling. Then chips. Then home late. That is a break for me and for mum.",
        ["breaks"],
      ),
    ],
    { format: "easy_read", choice: "easy" },
  ),
  inTheRoom(-80, "carer", [
    say("anything-else", "room-agree", "I agree with the lady about the torch.", ["night"]),
  ]),
  inTheRoom(
    -80,
    "lived_experience",
    [
      say("on-waiting", "room-waiting", "Eight weeks is too long. I can not remember what I wanted to say.", [
        "waiting",
      ]),
    ],
    { format: "easy_read" },
  ),
  inTheRoom(-73, "carer", [
    say(
      "first-steps",
      "room-dementia-cafe",
      "At the dementia café, four of us worked out that we had told the same worker the same thing, and she'd written it in four different books.",
      ["once"],
    ),
  ]),
  inTheRoom(
    -73,
    "carer",
    [
      say(
        "closed-hours",
        "room-tablets",
        "He takes everything out of the cupboards at night and lines it up. I'd want to ring and ask, do I stop him or do I help him line it up? I helped him, in the end. We did it by size.",
        ["night"],
      ),
    ],
    { choice: "never" },
  ),
  inTheRoom(
    -73,
    "carer",
    [
      say(
        "a-break",
        "room-together",
        "I don't want a break from him. I want a break with him. Somewhere that takes us both and somebody else does the lifting.",
        ["breaks"],
      ),
    ],
    { choice: "easy" },
  ),
  inTheRoom(
    -73,
    "carer",
    [
      say(
        "anything-else",
        "room-asked-again",
        "This is the fourth consultation I've been to in this hall. Same biscuits. I have never once been told what came of it. I am here for the biscuits.",
        ["trust"],
      ),
    ],
    { choice: "hard" },
  ),
  inTheRoom(
    -73,
    "lived_experience",
    [say("anything-else", "room-quiet", "Too loud in here.", ["every-carer"])],
    { format: "easy_read" },
  ),
  inTheRoom(
    -66,
    "carer",
    [
      say(
        "first-steps",
        "room-young-teacher",
        "My teacher thought I was lazy. I was up with Dad. If the hub told the school, with me saying yes, I would not have to explain in front of everyone.",
        ["young", "once"],
      ),
    ],
    { choice: "never" },
  ),
  inTheRoom(
    -66,
    "carer",
    [
      say(
        "closed-hours",
        "room-young-phone",
        "who do kids ring tho. im serious. if its 2am and hes drunk",
        ["young", "night"],
        false,
      ),
    ],
    { choice: "never" },
  ),
  inTheRoom(-66, "carer", [
    say("a-break", "room-young-pizza", "being normal. like just pizza and no one says the word carer", [
      "young",
      "breaks",
    ]),
  ]),
  inTheRoom(
    -66,
    "carer",
    [
      say(
        "anything-else",
        "room-young-trip",
        "The trip to the reservoir was the best day I have had. Do it again and let us bring a mate.",
        ["young"],
      ),
    ],
    { choice: "easy" },
  ),
  inTheRoom(-66, "carer", [
    say(
      "anything-else",
      "room-young-money",
      "I do the shopping, so I know what things cost. Can young carers have a bus pass.",
      ["young", "transport"],
    ),
  ]),
  inTheRoom(-59, "carer", [
    say(
      "a-break",
      "room-mosque",
      "In our community if I say I need a break the aunties think I don't love her. Don't call it a break. Call it a class. Everyone will let me go to a class.",
      ["breaks", "every-carer"],
    ),
  ]),
  inTheRoom(
    -59,
    "carer",
    [
      say(
        "first-steps",
        "room-uncle",
        "The interpreter was my uncle's neighbour. So I said everything was fine.",
        ["every-carer"],
        false,
      ),
    ],
    { choice: "hard" },
  ),
  inTheRoom(-59, "carer", [
    say("on-opening", "room-friday", "Not Friday lunchtime. Prayers.", ["reach", "every-carer"]),
  ]),
  inTheRoom(
    -59,
    "lived_experience",
    [
      say(
        "anything-else",
        "on-behalf-noor",
        "Noor has no speech. I asked her mother's permission and then Noor's, with her board. I read her the question about the hub. She chose: go out. Friends. Not hospital. Then she chose: finished.",
        ["breaks", "every-carer"],
      ),
    ],
    {
      voice: "on_behalf",
      speaker: { relationship: "advocate", whoseWords: "theirs", agreement: "said_yes" },
      format: "easy_read",
    },
  ),
  inTheRoom(
    -53,
    "provider",
    [
      say(
        "anything-else",
        "room-night-driver",
        "We run the night sitting. Half the calls we get are not for a sitter. They are for five minutes. We aren't paid for the five minutes, so we do it off the clock. Pay somebody for five minutes.",
        ["night"],
      ),
    ],
    { voice: "organisation" },
  ),
  imported(-92, "carer", [
    say("first-steps", "old-passed", "Passed from pillar to post and then the post was on annual leave.", [
      "once",
    ]),
  ]),
  imported(-92, "carer", [
    say("first-steps", "old-kind", "Very kind on the phone once you get through.", ["reach"]),
  ]),
  imported(-92, "carer", [
    say("closed-hours", "old-panic", "Had a panic attack on a Saturday. Rang. Machine.", ["night"]),
  ]),
  imported(-92, "carer", [
    say("a-break", "old-garden", "Two hours in my own garden with nobody calling my name.", ["breaks"]),
  ]),
  imported(-92, "carer", [
    say(
      "anything-else",
      "old-hospital-pass",
      "On the ward I wasn't allowed in till two. I'm the one who knows he chokes on toast. They gave him toast. Give carers a pass, the same in both hospitals, and let us in at mealtimes.",
      ["hospital"],
    ),
  ]),
  imported(-92, "carer", [
    say(
      "first-steps",
      "old-spouse-form",
      "The form has a box for ‘relationship’ with room for six letters. We've been together forty years and never married. I wrote FRIEND.",
      ["forms", "every-carer"],
    ),
  ]),
  imported(-92, "carer", [say("on-waiting", "old-still", "Still waiting. Wrote in spring.", ["waiting"])]),
  imported(-92, "carer", [
    say(
      "anything-else",
      "old-bipolar",
      "Her illness comes and goes. When she is well I'm struck off the list and when she is ill I have to join again, at exactly the moment I can't fill in a form. Let us stay on the list in the good months.",
      ["forms", "once"],
    ),
  ]),
  imported(-92, "carer", [
    say(
      "a-break",
      "old-key-safe",
      "The sitter could not work the key safe and left. I was already on the train.",
      ["breaks"],
    ),
  ]),
  imported(-92, "carer", [
    say(
      "anything-else",
      "old-work-hours",
      "Went down to 16 hours. Then to none. Nobody had told me you can ask for flexible working.",
      ["money"],
    ),
  ]),
  imported(-92, "carer", [
    say(
      "first-steps",
      "old-discharge",
      "Found the hub through a poster in the hospital lift, on day 23. Why not on day one?",
      ["hospital"],
    ),
  ]),
  imported(-92, "lived_experience", [
    say(
      "anything-else",
      "old-both",
      "I have MS and I look after my son with autism. There are two assessments, two workers, and two lots of the same questions. It's one house.",
      ["once"],
    ),
  ]),
  imported(-92, "carer", [
    say(
      "closed-hours",
      "old-line-closed",
      "We used to have a night line, run by volunteers out of a church office. Closed when the grant went, 2014. I still know the number.",
      ["night"],
    ),
  ]),
  imported(-92, "carer", [say("on-opening", "old-lunch", "Shut for lunch as well, I found.", ["reach"])]),
  imported(-92, "carer", [
    say(
      "a-break",
      "old-cousin",
      "Pay my cousin. He knows her, she knows him, and he's out of work. Your rules say he is family.",
      ["breaks", "money"],
    ),
  ]),
  imported(-92, "carer", [
    say(
      "anything-else",
      "old-blind",
      "The e-mails have pictures of words in them. My screen reader says ‘image, image, image’.",
      ["every-carer", "forms"],
    ),
  ]),
  imported(-92, "carer", [
    say(
      "first-steps",
      "old-traveller",
      "No fixed address, so the computer said no. I'm easy to find, I'm always with my mother.",
      ["forms", "every-carer"],
    ),
  ]),
  imported(-92, "other", [
    say(
      "anything-else",
      "old-neighbour",
      "I am only the neighbour but I do her fire, her cat and her insulin. Do I count?",
      ["every-carer"],
    ),
  ]),
];
