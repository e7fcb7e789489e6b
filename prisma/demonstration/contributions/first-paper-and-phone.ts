import type { Submission } from "../types.ts";
import { say, sentBy } from "./compose.ts";

const onPaper = sentBy("paper", "first-round", "reach", true, ["reach"]);
const byPhone = sentBy("phone", "first-round", "reach", true, ["reach"]);

/** First round, on paper or told to somebody on the telephone, who typed it as it was said. */
export const firstPaperAndPhone: readonly Submission[] = [
  onPaper(
    -90,
    "carer",
    [
      say(
        "first-steps",
        "no-computer",
        "I have no computer and I do not want one. When I telephoned, the young lady said it was all on the website. I said I am 84 and I am looking after my wife who is 86, what is the website going to do, come round? I would like to telephone and be spoken to. I am writing this with a biro and my granddaughter is posting it.",
        ["reach"],
      ),
    ],
    { choice: "gave-up" },
  ),
  onPaper(
    -90,
    "lived_experience",
    [
      say(
        "first-steps",
        "forms-make-me-cry",
        "Forms make me cry. Too many words. I like pictures. I like when Kath sits with me and does it slow.",
        ["forms"],
      ),
    ],
    { choice: "hard", format: "easy_read" },
  ),
  onPaper(
    -89,
    "lived_experience",
    [
      say(
        "closed-hours",
        "night-card",
        "I look after my girlfriend. We both have a learning disability. At night I get scared when she is ill. I want a card with a number on. I want a nice person to answer. I want them to talk slow.",
        ["night"],
      ),
    ],
    { format: "easy_read", choice: "hard" },
  ),
  onPaper(-88, "carer", [
    say(
      "a-break",
      "chapel",
      "What makes a break? An hour in chapel, on a Sunday, when the singing is on. You only send people on weekdays.",
      ["breaks"],
    ),
  ]),
  onPaper(
    -87,
    "lived_experience",
    [
      say(
        "a-break",
        "no-sleep-over",
        "I do not like the respite place. It is noisy. They lock the kitchen. I want to stay in my house and mum goes out.",
        ["breaks"],
      ),
    ],
    { format: "easy_read" },
  ),
  onPaper(
    -86,
    "carer",
    [say("on-waiting", "red-pen", "Forty days and forty nights, and look what that was.", ["waiting"])],
    { choice: "hard" },
  ),
  onPaper(
    -85,
    "lived_experience",
    [
      say(
        "anything-else",
        "on-behalf-tom",
        "Tom pointed to the picture of the night and then to the picture of the phone, and then he put my hand on my cheek, which is his sign for Mum asleep. I asked if he meant that Mum should have help at night. He smiled and pointed again. These are his answers, not mine. I am his day centre worker.",
        ["night"],
      ),
    ],
    {
      voice: "on_behalf",
      speaker: { relationship: "support_worker", whoseWords: "theirs", agreement: "said_yes" },
      format: "easy_read",
    },
  ),
  onPaper(
    -84,
    "carer",
    [
      say(
        "on-opening",
        "daylight",
        "My husband sees badly and I will not leave him after dark. In winter you give me about an hour and a half.",
        ["reach"],
      ),
    ],
    { choice: "hard" },
  ),
  onPaper(-82, "carer", [
    say(
      "first-steps",
      "carbon-copy",
      "I kept the copies. 2019, 2021, 2022 and last year. All fourteen pages each time and nothing had changed except that she was worse. I enclose them so that you may feel the weight.",
      ["forms", "once"],
    ),
  ]),
  onPaper(
    -81,
    "lived_experience",
    [say("first-steps", "nice-lady", "The lady was nice. She had a dog.", ["trust"])],
    { format: "easy_read", choice: "easy" },
  ),
  onPaper(
    -79,
    "carer",
    [
      say("anything-else", "handwriting", "Print is too small. I used the magnifier I use for her tablets.", [
        "forms",
        "every-carer",
      ]),
    ],
    { choice: "not-sure" },
  ),
  onPaper(
    -77,
    "carer",
    [
      say(
        "closed-hours",
        "widow-next-door",
        "At night I knock on the wall and Pauline next door knocks back. That's our system, we have had it since my husband's second stroke. Pauline is 77. What happens when she goes? I'm not joking. Your plan should have a Pauline in it.",
        ["night"],
      ),
    ],
    { choice: "never" },
  ),
  onPaper(
    -74,
    "carer",
    [
      say(
        "anything-else",
        "bus-fare",
        "There is a bus on Tuesdays and Fridays. Please hold things on a Tuesday or a Friday. A hub in every village would be better. We used to have a bank and a policeman.",
        ["transport"],
      ),
    ],
    { choice: "hard" },
  ),
  onPaper(
    -71,
    "lived_experience",
    [say("anything-else", "dont-stop-maureen", "Do not stop Maureen.", ["trust"])],
    { format: "easy_read", choice: "easy" },
  ),
  onPaper(
    -69,
    "carer",
    [
      say(
        "anything-else",
        "llythyr",
        "Diolch am ofyn. Mae'r ffurflen yn rhy hir ac mae'r Gymraeg arni'n anodd ei deall. Ysgrifennwch fel y mae pobl yn siarad.",
        ["forms", "every-carer"],
      ),
    ],
    { language: "cy", choice: "hard" },
  ),
  onPaper(
    -66,
    "carer",
    [
      say(
        "a-break",
        "pills-and-hospital",
        "I put off my own hip for two years because a hip is six weeks and a break is three hours.",
        ["breaks"],
      ),
    ],
    { choice: "hard" },
  ),
  onPaper(-64, "lived_experience", [
    say(
      "closed-hours",
      "radio",
      "I have bad nights and my wife gets up. She is worn out. I feel guilty. I am the one being cared for and I would like it if somebody else could tell her to go back to bed.",
      ["night"],
    ),
  ]),
  onPaper(
    -60,
    "other",
    [
      say(
        "anything-else",
        "parish-clerk",
        "Parish clerk. We have a hall, heated, with a ramp, empty four days in seven. Ask.",
        ["transport"],
      ),
    ],
    { voice: "organisation", speaker: { organisationName: "Lower Tidewick Parish Council" } },
  ),
  onPaper(
    -55,
    "carer",
    [say("on-opening", "no-change", "Times suit me. Don't change for the sake of it.", ["reach"])],
    { choice: "easy" },
  ),
  onPaper(
    -50,
    "carer",
    [say("anything-else", "council-tax", "Council tax is too high. Also my bin.", ["outside"])],
    { choice: "never" },
  ),
  byPhone(
    -94,
    "carer",
    [
      say(
        "first-steps",
        "taxi-at-nine",
        "They rang at nine at night and said he was in a taxi. I said, I have not got a bed downstairs. They said, it says here wife at home. That was the assessment, that was: wife at home. I'd had a knee done the month before. He came in his hospital gown with his things in a yellow bag and the taxi man helped me get him up the step because nobody else was there to. Now if one person on that ward, just one, had asked me what I could do, I'd have told them. I can do meals. I can do pills. I can't lift.",
        ["hospital"],
      ),
    ],
    { choice: "never" },
  ),
  byPhone(
    -93,
    "carer",
    [
      say(
        "closed-hours",
        "hold-music",
        "I'd sooner have somebody who doesn't know the answer than a machine that does.",
        ["night"],
      ),
    ],
    { choice: "hard" },
  ),
  byPhone(
    -91,
    "carer",
    [
      say(
        "anything-else",
        "daughter-interprets",
        "My daughter is saying this for me. We speak Tigrinya. At the assessment she was twelve and the lady asked her, in front of me, if I was depressed. She said to me: Mama, she asks if you are tired. I said yes, I'm tired. That is what is in my file.",
        ["every-carer"],
        false,
      ),
    ],
    {
      voice: "on_behalf",
      speaker: { relationship: "family", whoseWords: "theirs", agreement: "said_yes" },
      choice: "hard",
    },
  ),
  byPhone(-89, "carer", [
    say(
      "a-break",
      "dog",
      "The best break I ever had was when a lad came and walked the dog. For him to sit in with Mum I'd have had to tidy up.",
      ["breaks"],
    ),
  ]),
  byPhone(
    -86,
    "carer",
    [
      say(
        "first-steps",
        "army-wife",
        "We've moved five times with the army and each place I start from nought. Couldn't it just come with me, like his medical notes do?",
        ["once"],
      ),
    ],
    { choice: "hard" },
  ),
  byPhone(
    -83,
    "lived_experience",
    [
      say(
        "anything-else",
        "say-my-name",
        "They say ‘the cared-for’. I'm Dilys. I was a headmistress. Put that in your specification.",
        ["every-carer"],
      ),
    ],
    { choice: "not-sure" },
  ),
  byPhone(
    -80,
    "carer",
    [
      say(
        "on-waiting",
        "ward-ring",
        "Nobody rang for five weeks, then three people rang on one day and two of them argued about which of them I belonged to.",
        ["waiting", "once"],
      ),
    ],
    { choice: "hard" },
  ),
  byPhone(
    -76,
    "carer",
    [
      say(
        "closed-hours",
        "lambing",
        "Lambing, I'm up anyway. I might as well talk to somebody. My brother's in the house with his nerves and I'm in the shed with my hand up a ewe. Out here there's no signal mind, so it'd have to be the landline.",
        ["night", "every-carer"],
      ),
    ],
    { choice: "never" },
  ),
  byPhone(
    -75,
    "carer",
    [
      say(
        "anything-else",
        "lost-job",
        "I lost my job over it, the third time I was late. If there had been somebody to write me a letter. They'd have listened to a letter with a heading on it.",
        ["money"],
      ),
    ],
    { choice: "never" },
  ),
  byPhone(
    -70,
    "carer",
    [
      say(
        "a-break",
        "guilt",
        "You have to make it so we're allowed. I can't go to the pictures when he's… I can't. But if the nurse said, you are booked in, off you pop, I'd go.",
        ["breaks"],
      ),
    ],
    { choice: "easy" },
  ),
  byPhone(
    -67,
    "carer",
    [
      say(
        "first-steps",
        "grandson",
        "I've my grandson, his mother's poorly with her head. They said I'm not a carer, I'm kinship. Kinship said I'm not kinship, I'm a carer. I'm Nan.",
        ["every-carer"],
      ),
    ],
    { choice: "gave-up" },
  ),
  byPhone(
    -62,
    "carer",
    [
      say(
        "closed-hours",
        "xmas",
        "Christmas Day. Ten days you were shut, the twenty-third to the second. I'm not asking for crackers. I'm asking for someone to be on the end of it.",
        ["night"],
      ),
    ],
    { choice: "hard" },
  ),
  byPhone(-58, "carer", [
    say(
      "anything-else",
      "blue-badge",
      "Is this the number for the blue badge? No? Well, while I have you, I've been waiting eleven weeks for that and all.",
      ["outside"],
    ),
  ]),
  byPhone(
    -51,
    "carer",
    [
      say(
        "on-opening",
        "sunday-family",
        "Sundays is when the family come and I could get out, and Sundays you're shut.",
        ["reach"],
      ),
    ],
    { choice: "easy" },
  ),
  byPhone(
    -44,
    "lived_experience",
    [
      say(
        "closed-hours",
        "my-wife-ring",
        "I can ring for her. I'm paralysed but I can talk. At night she's asleep and I could ring, so make it that I can ring as well and not only the carer.",
        ["night"],
      ),
    ],
    { choice: "hard" },
  ),
];
