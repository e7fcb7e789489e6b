import type { Submission } from "../types.ts";
import { say, sentBy } from "./compose.ts";

const sent = sentBy("online", "first-round", "reach", true, ["reach"]);

/** First round, sent by people themselves. Long because people said much. */
export const firstOnline: readonly Submission[] = [
  sent(
    -95,
    "carer",
    [
      say(
        "closed-hours",
        "three-in-the-morning",
        "It is always three in the morning. Mum is up, dressed, handbag on her arm, waiting for a bus that stopped running in 1987. I am not in danger. She is not in danger. So I don't ring the emergency people, because they have real emergencies. I sit on the stairs and there is nobody in the whole county I can say a sentence to. I do not need a nurse. I need a voice that says, yes, that is hard, and no, you are not doing it wrong.",
        ["night"],
      ),
      say(
        "first-steps",
        "fourteen-pages",
        "Fourteen pages. I counted. Page 9 asked for the weight of the person cared for. I never found out why.",
        ["forms"],
      ),
    ],
    { choice: "hard", participant: "glenys" },
  ),
  sent(
    -95,
    "carer",
    [
      say(
        "on-opening",
        "shift-worker",
        "I start at six and finish at four and then there is a bus. Your doors shut at half past four. You have built a carers hub for carers who do not work, and most of us do.",
        ["reach", "money"],
      ),
    ],
    { choice: "gave-up" },
  ),
  sent(
    -94,
    "lived_experience",
    [
      say(
        "closed-hours",
        "dad-sleeps",
        "My dad looks after me. He is tired. He does not sleep when I have fits. I want somebody for my dad to talk to at night.",
        ["night"],
      ),
    ],
    { choice: "not-sure", format: "easy_read" },
  ),
  sent(
    -94,
    "carer",
    [
      say(
        "a-break",
        "wedding",
        "We had one weekend booked in eleven months. It was my sister's wedding. The sitter was cancelled on the Friday at ten to five by a recorded message and your office had already gone home. I watched the wedding on a phone propped against the toaster. Nobody ever rang to say sorry, and the hours were taken off my allowance because they had been ‘allocated’.",
        ["breaks", "reach"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -93,
    "carer",
    [
      say(
        "on-waiting",
        "nine-weeks",
        "Forty working days looks short written down. It was nine weeks. In week six my husband fell on me and I broke my wrist, and after that I was seen in two days. I would like to be seen before the wrist, please.",
        ["waiting"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(-93, "carer", [say("anything-else", "three-words", "Answer the phone.", ["reach"])], {
    choice: "gave-up",
  }),
  sent(
    -92,
    "carer",
    [
      say(
        "first-steps",
        "seventh-time",
        "I have told the story of the night my son tried to die seven times to seven people with seven lanyards. Each of them was kind. Each of them typed. Where does the typing go? By the seventh time I heard myself telling it like the weather forecast and I thought, this is doing something to me. Read it before you ring me. That is the whole of my answer.",
        ["once"],
        false,
      ),
    ],
    { choice: "hard" },
  ),
  sent(-92, "carer", [
    say("closed-hours", "text-at-night", "Could it be a text as well? If I speak, she wakes up.", ["night"]),
  ]),
  sent(
    -91,
    "carer",
    [
      say(
        "on-opening",
        "half-past-four",
        "4.30 is when the school taxi brings my daughter. 9.30 is when it collects her. You have chosen the exact hours in which I can never both park and be back.",
        ["reach"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -91,
    "carer",
    [
      say(
        "anything-else",
        "man-in-the-room",
        "I went to the group once. Eleven women and a plate of flapjacks, all very welcoming, and I sat there like the vicar. I looked after my wife for six years and never said the word incontinence to another man. Have something on a Thursday night in a shed. I'd go to a shed.",
        ["every-carer"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(
    -90,
    "carer",
    [
      say(
        "a-break",
        "three-hours",
        "Three hours is forty minutes on the bus each way, so really it's an hour and a half, of which I spend the first half looking at my phone and the second half looking at the clock.",
        ["breaks"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -90,
    "carer",
    [
      say(
        "first-steps",
        "wife-not-carer",
        "I did not come for three years because I am not a carer, I am his wife. Somebody at the chemist said it to me. Not the doctor, not the council. The chemist.",
        ["hospital"],
      ),
    ],
    { choice: "never" },
  ),
  sent(
    -89,
    "lived_experience",
    [
      say(
        "anything-else",
        "ask-me-too",
        "You ask my mum. Ask me too. I know what I need. I know when mum is sad.",
        ["every-carer"],
      ),
    ],
    { format: "easy_read", choice: "hard" },
  ),
  sent(-89, "carer", [
    say(
      "closed-hours",
      "emergency-team",
      "The emergency duty team is superb if the house is on fire. If it is merely Sunday and you have had no sleep since Thursday they tell you, quite rightly, that the hub opens at nine thirty on Monday.",
      ["night"],
    ),
  ]),
  sent(
    -88,
    "carer",
    [
      say(
        "first-steps",
        "log-in-again",
        "It timed me out at the question about finances and lost the lot. Twice. I was doing it in the car outside dialysis.",
        ["forms", "reach"],
      ),
      say(
        "a-break",
        "in-the-car",
        "My break is the car outside dialysis. Four hours, three times a week. If someone had a warm room with a socket I would call that respite.",
        ["breaks", "hospital"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -88,
    "carer",
    [
      say(
        "anything-else",
        "sibling",
        "Everybody asks my parents. They are 79 and 81. In a few years it will be me, four hours away, with two children and a brother who only eats from the blue bowl. I would like to be told things now. I am next in the queue and nobody has my number.",
        ["every-carer"],
      ),
    ],
    { choice: "never" },
  ),
  sent(
    -87,
    "carer",
    [say("on-waiting", "eight-weeks-mum", "eight weeks is longer than the doctors gave my mum", ["waiting"])],
    { choice: "gave-up" },
  ),
  sent(-87, "carer", [say("closed-hours", "just-a-person", "Just a person. Not press one.", ["night"])], {
    choice: "hard",
  }),
  sent(
    -86,
    "carer",
    [
      say(
        "anything-else",
        "saturday-farm",
        "We milk at five and again at four. Somewhere in the middle I wash, dress and turn my father. If the hub had been open on a single Saturday since he had his stroke I'd have come in my wellingtons. Mart day is Tuesday, if you ever wanted to find forty of us in one place with nothing to do but lean on a rail. Come to us.",
        ["reach", "every-carer"],
      ),
    ],
    { choice: "gave-up" },
  ),
  sent(-86, "carer", [
    say(
      "a-break",
      "stranger-at-the-door",
      "A different woman each week. He has dementia; to him each one is a burglar. I spend the evening before explaining and the evening after apologising. One face. That is what a break is: one face.",
      ["breaks"],
    ),
  ]),
  sent(
    -85,
    "carer",
    [
      say(
        "first-steps",
        "good-worker",
        "I want to put in a good word, since everyone will be moaning. Maureen, in the Tidewick office, noticed I had stopped eating. She didn't put it on a form. She brought soup. Whatever you write, leave room for Maureen.",
        ["trust"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(-85, "carer", [
    say(
      "anything-else",
      "employer-training",
      "Twenty employers a year is a drop. The big ones already have a policy on a wall. It is the garage with six staff and the nursery with nine where you lose your job for the third phone call. Write to them, not to the hospital trust.",
      ["money"],
    ),
  ]),
  sent(
    -84,
    "carer",
    [
      say(
        "closed-hours",
        "gyda-r-nos",
        "Mae Mam yn siarad Cymraeg yn unig erbyn hyn. Pan fydd hi'n ofnus yn y nos, rydw i eisiau siarad â rhywun sy'n deall.",
        ["night", "every-carer"],
      ),
    ],
    { language: "cy" },
  ),
  sent(
    -84,
    "carer",
    [
      say(
        "first-steps",
        "deaf-text",
        "I am deaf and I use British Sign Language. English is my second language. The form told me to ring if I had trouble with the form. I asked for an interpreter and waited ten working days; on the eleventh the worker was off sick and the interpreter came, and we sat together, she and I, in an empty room, and signed about her holiday. Let me text. Let me have video. Write down once that I am deaf.",
        ["every-carer", "reach"],
      ),
    ],
    { choice: "gave-up" },
  ),
  sent(
    -83,
    "carer",
    [
      say(
        "anything-else",
        "carers-allowance",
        "£81 and a bit a week for what would cost you over a thousand in a home. And if I earn a pound too much they take all of it and then ask for it back from last year. I know this isn't you. It needs to be somebody.",
        ["outside"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(-83, "carer", [
    say(
      "on-opening",
      "bank-holiday",
      "Illness does not observe bank holidays. Easter was four days. I nearly didn't make four days.",
      ["night", "reach"],
      false,
    ),
  ]),
  sent(
    -82,
    "carer",
    [
      say(
        "a-break",
        "use-it-or-lose-it",
        "I lost 19 hours at the end of March because I had been saving them to go to my daughter's in Leeds. Saving is what you do with precious things. You punished me for saving.",
        ["breaks"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(
    -82,
    "lived_experience",
    [
      say(
        "a-break",
        "my-break-too",
        "When my brother goes away I go to Sandra's house. I like Sandra. We do baking. It is my break as well.",
        ["breaks"],
      ),
    ],
    { format: "easy_read" },
  ),
  sent(
    -81,
    "carer",
    [
      say(
        "first-steps",
        "nine-years-old",
        "i was 9 when i started. im 17 now. nobody asked me anything till i was 15 and then they asked in front of my mum so i said it was fine. ask us on our own. ask in school but not get pulled out of class with everyone looking",
        ["young"],
      ),
    ],
    { choice: "never" },
  ),
  sent(
    -81,
    "carer",
    [
      say(
        "anything-else",
        "young-bus",
        "I'm 16 I can't drive. The hub's two buses away and shuts when college ends. Do something online in the evening that isn't a webinar.",
        ["young", "transport"],
      ),
    ],
    { choice: "gave-up" },
  ),
  sent(-80, "carer", [
    say(
      "on-waiting",
      "good-wait",
      "I do not mind waiting if somebody tells me I am waiting. I thought I had been forgotten, so I applied again, and it turns out that put me to the back.",
      ["waiting"],
    ),
  ]),
  sent(
    -79,
    "carer",
    [
      say(
        "closed-hours",
        "suicide",
        "There have been nights when I thought it would be simpler if the two of us did not wake up. I am all right now; I told my GP and I have help. But I want whoever writes this document to know who rings at night. It isn't people wanting opening times.",
        ["night"],
        false,
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -78,
    "carer",
    [
      say(
        "first-steps",
        "translate",
        "My English is good for shop. Is not good for ‘substantial and regular’. My daughter is eleven and she reads it to me. Some things I did not want she reads.",
        ["every-carer", "forms"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -78,
    "carer",
    [
      say(
        "anything-else",
        "leaflets",
        "Your measures. I have worked in quality for twenty-two years in a biscuit factory and even we stopped counting leaflets. Nobody's life is better because you gave out 3,000 leaflets. Ask ten carers what happened last time they rang and you will know everything.",
        ["trust"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(-77, "carer", [
    say(
      "a-break",
      "not-spa",
      "Please, no more pamper days. I don't want a hand massage. I want to go to bed at nine and not be needed.",
      ["breaks"],
    ),
  ]),
  sent(
    -76,
    "carer",
    [
      say(
        "anything-else",
        "husbands-two",
        "My husband and I are both men. The worker asked twice whether I was his brother. Third time I said yes. It is quicker.",
        ["every-carer"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(
    -75,
    "carer",
    [
      say(
        "first-steps",
        "addiction",
        "My son drinks. There is not a leaflet for that. When I read that the hub is for ‘addiction’ too I had to read it again. Say it louder. We think we are not allowed.",
        ["every-carer"],
      ),
    ],
    { choice: "never" },
  ),
  sent(
    -74,
    "carer",
    [
      say(
        "closed-hours",
        "what-i-do-now",
        "What I do at night now: I type it all into a message to my friend in New Zealand because she is awake. Twelve thousand miles. That is my out of hours service.",
        ["night"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -73,
    "provider",
    [
      say(
        "anything-else",
        "two-years-org",
        "Two years with an option of one means we spend the first six months hiring, the last nine losing people who can see the end date, and about nine months in between being any good. We would need three years at least to open evenings, because nobody takes a lease or an evening job on two. Tell us about the extension early, too: last time we heard in February about March.",
        ["trust"],
      ),
    ],
    { voice: "organisation", speaker: { organisationName: "Harbour Carers Trust" } },
  ),
  sent(
    -72,
    "carer",
    [
      say(
        "anything-else",
        "third-worker",
        "I am on my third worker in two years. They are lovely and then they leave, and I hear that their contracts were only till spring. I don't attach now. I just answer the questions.",
        ["trust", "once"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(
    -70,
    "carer",
    [
      say(
        "a-break",
        "yr-un-wyneb",
        "Pan ddaw'r un person bob wythnos, mae Dad yn hapus. Pan ddaw rhywun newydd, mae o'n gwrthod bwyta. Yr un wyneb, os gwelwch yn dda.",
        ["breaks", "every-carer"],
      ),
    ],
    { language: "cy" },
  ),
  sent(
    -68,
    "carer",
    [
      say(
        "on-waiting",
        "motor-neurone",
        "Motor neurone disease moves faster than forty working days. By the time you'd assessed what I needed when he could walk, he couldn't. Then you assessed that. We were always one illness behind. You need a fast lane, and someone who can decide on the phone.",
        ["waiting"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -67,
    "other",
    [
      say(
        "anything-else",
        "gp-receptionist",
        "I am a receptionist at a surgery. I see who is bringing whom. I could tell you a hundred carers by sight. Give me a card to hand over and a number where a person picks up, and I will.",
        ["hospital", "reach"],
      ),
    ],
    { choice: "not-sure" },
  ),
  sent(
    -66,
    "carer",
    [
      say(
        "first-steps",
        "same-night",
        "Filled it in on my phone in one go, half eleven at night, took nineteen minutes, worker rang me at lunch next day. So it can be done! Credit where due.",
        ["reach"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(
    -65,
    "carer",
    [
      say(
        "closed-hours",
        "weekend-meds",
        "Saturdays. Pharmacy got the blister pack wrong, dad's heart tablets missing. 111 said ask the hub, hub machine said ask 111. I drove round and round between two answerphones.",
        ["night", "hospital"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -63,
    "carer",
    [
      say(
        "anything-else",
        "after",
        "She died in March. The hub rang in May to review her support plan. What does the hub do for carers after? I was one for fourteen years, I don't know how to be anything else. I'd come back and help others, if somebody asked me.",
        ["trust"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(-61, "carer", [
    say("on-opening", "evening-group", "Evenings please, even one. I'd give up the Friday morning for it.", [
      "reach",
    ]),
  ]),
  sent(
    -59,
    "carer",
    [
      say(
        "anything-else",
        "potholes",
        "While you are all reading this could someone look at the dropped kerb outside the library. I have to take the wheelchair down the road with lorries.",
        ["outside"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(
    -57,
    "carer",
    [
      say(
        "first-steps",
        "proud",
        "My father would not have ‘the council’ in the house. If the first person had come from the church, or the allotments, he'd have made tea. It matters who knocks.",
        ["trust", "every-carer"],
      ),
    ],
    { choice: "gave-up" },
  ),
  sent(
    -54,
    "carer",
    [
      say(
        "a-break",
        "cancel-twice",
        "Cancelled 14 June. Cancelled 28 June. Cancelled 9 August, ‘staff sickness’. I keep a list on the fridge. My son who is autistic reads the list out to visitors.",
        ["breaks"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -52,
    "carer",
    [
      say(
        "anything-else",
        "counting-me",
        "You'd count me as five contacts. Five calls, all asking the same thing, none answered. On your chart I look like a success.",
        ["trust", "reach"],
      ),
    ],
    { choice: "hard" },
  ),
  sent(
    -49,
    "carer",
    [
      say(
        "closed-hours",
        "not-a-robot",
        "Whatever you do, no chatbot. I tried one for the electric. It asked if my mother's death had been resolved today.",
        ["night"],
      ),
    ],
    { choice: "easy" },
  ),
  sent(
    -47,
    "carer",
    [
      say(
        "anything-else",
        "gofalwr-ifanc",
        "Rydw i'n un ar bymtheg oed ac yn gofalu am fy mrawd bach. Hoffwn gwrdd â gofalwyr ifanc eraill sy'n siarad Cymraeg.",
        ["young", "every-carer"],
      ),
    ],
    { language: "cy", choice: "never" },
  ),
  sent(-45, "carer", [
    say(
      "on-waiting",
      "self-employed",
      "Every appointment costs me a morning's work. Forty days, fine, ten days, fine, but let me choose the hour. I lay bricks. I can't lay them in the dark.",
      ["waiting", "money"],
    ),
  ]),
  sent(
    -42,
    "carer",
    [
      say(
        "anything-else",
        "last-day",
        "I have had this page open for three weeks. I started it eleven times. If I'd been able to ring and say it I'd have been done in March. Here is what I'd have said: he was a lovely dancer, I miss him and he's in the next room, and I could do with Wednesdays off.",
        ["breaks", "reach"],
      ),
    ],
    { choice: "hard" },
  ),
];
