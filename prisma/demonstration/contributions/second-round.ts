import type { Submission } from "../types.ts";
import { say, sentBy } from "./compose.ts";

const online = sentBy("online", "second-round", "understood", false);
const onPaper = sentBy("paper", "second-round", "understood", false);
const byPhone = sentBy("phone", "second-round", "understood", false);

/** Second round, still open. A few have been read; most wait. */
export const secondRound: readonly Submission[] = [
  online(
    -20,
    "carer",
    [
      say(
        "on-night-line",
        "second-glenys",
        "I read it at, you will be pleased to hear, three in the morning. ‘A trained person answers.’ I read that line out to the cat. Two questions: will they know about my mother's handbag, or do I start from the beginning? And what are they trained in?",
        ["night"],
        true,
      ),
    ],
    { choice: "partly", participant: "glenys", read: true },
  ),
  online(
    -19,
    "carer",
    [
      say(
        "on-visits",
        "six-visits",
        "Why six? Why 45? I needed one visit that lasted all afternoon, and then a phone call each month. Say what the visits are for and let us stop when it's done.",
        ["trust"],
        true,
      ),
    ],
    { choice: "partly", read: true },
  ),
  online(
    -19,
    "lived_experience",
    [
      say(
        "on-night-line",
        "second-easy",
        "This is good. I want the number on my fridge. Big.",
        ["night"],
        true,
      ),
    ],
    { choice: "yes", format: "easy_read", read: true },
  ),
  onPaper(
    -18,
    "carer",
    [
      say(
        "still-missing",
        "still-after",
        "I wrote last time about what comes after. I see I was answered, and civilly. But a year of the group is not in the clause. Put it in the clause.",
        ["trust"],
        true,
      ),
    ],
    { choice: "partly", read: true },
  ),
  byPhone(
    -18,
    "carer",
    [
      say(
        "still-missing",
        "car-park",
        "It says walk in. Walk in from where? There's two disabled spaces and one's got the bins on.",
        ["transport"],
        false,
      ),
    ],
    { choice: "yes", read: true },
  ),
  online(
    -17,
    "family",
    [
      {
        ...say(
          "show-us",
          "drawn-at-night",
          "My daughter drew the hub for you. It is dark outside, and the light is on, because that is when she wakes up. She says you may hang it up.",
          ["night"],
          true,
        ),
        file: {
          of: "drawing",
          name: "The hub by Mali.png",
          description: "A drawing: a house under a moon. There is light in its window and in its open door.",
        },
      },
    ],
    { choice: "yes", read: true },
  ),
  online(
    -15,
    "carer",
    [
      {
        ...say(
          "show-us",
          "waiting-tune",
          "This is the tune you play to us while we wait on the phone. My son hums it now, all day. He does not hum what he likes. Please let a person pick up.",
          [],
          false,
        ),
        file: {
          of: "hum",
          name: "Recording 12.wav",
          transcript: "[Somebody hums four notes, three times over. Nobody speaks.]",
        },
      },
    ],
    { choice: "partly" },
  ),
  online(
    -12,
    "lived_experience",
    [{ key: "sung-answer", question: "show-us", file: { of: "long_hum", name: "new recording.wav" } }],
    { format: "easy_read", choice: "yes" },
  ),
  online(
    -17,
    "carer",
    [
      say(
        "on-measures",
        "measure-sleep",
        "Ask: how many nights last week did you sleep through? You will get a number, since you like numbers, and it will be a true one.",
        [],
        false,
      ),
    ],
    { choice: "yes" },
  ),
  online(
    -16,
    "carer",
    [say("still-missing", "page-one", "One page! I could kiss whoever did that.", [], false)],
    { choice: "yes" },
  ),
  online(
    -16,
    "carer",
    [
      say(
        "still-missing",
        "young-eighteen",
        "what happens the day you turn 18. do i get a whole new worker",
        [],
        false,
      ),
    ],
    { choice: "not-sure" },
  ),
  online(
    -15,
    "carer",
    [
      say(
        "on-night-line",
        "landline",
        "Will it be a freephone number? Not all of us have minutes. And will it show up on the bill? I ask because in some houses it matters who you rang.",
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
  online(
    -15,
    "lived_experience",
    [say("on-visits", "visits-same", "I want the same person. I want to know her name before.", [], false)],
    { format: "easy_read" },
  ),
  online(
    -14,
    "carer",
    [
      say(
        "still-missing",
        "y-llinell-nos",
        "A fydd rhywun sy'n siarad Cymraeg ar y llinell nos bob nos? Nid yw'r ddogfen yn dweud.",
        [],
        false,
      ),
    ],
    { choice: "partly", language: "cy" },
  ),
  onPaper(
    -14,
    "lived_experience",
    [
      say(
        "still-missing",
        "easy-version-long",
        "The easy one is still long. I did half. I will do the other half on Sunday with Kath.",
        [],
        false,
      ),
    ],
    { format: "easy_read", choice: "not-sure" },
  ),
  online(
    -13,
    "carer",
    [
      say(
        "on-visits",
        "visits-rush",
        "The last worker had 45 minutes and took her coat off for none of them.",
        [],
        false,
      ),
    ],
    { choice: "no" },
  ),
  online(
    -13,
    "other",
    [
      say(
        "still-missing",
        "ward-sister",
        "I am a ward sister. Three days a week is a great deal better than leaflets, but people go home on all seven. Put the hub worker in at the Friday morning meeting if you can only choose one thing: Friday afternoon is when it all goes wrong.",
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
  online(
    -12,
    "carer",
    [
      say(
        "on-night-line",
        "second-deaf",
        "Text at night: thank you. You heard me, if that is the word. Please say that the text number also takes a video call with an interpreter. BSL at 2 am is when I need it most.",
        [],
        false,
      ),
    ],
    { choice: "yes" },
  ),
  online(
    -12,
    "carer",
    [say("still-missing", "nobody-told-gp", "The surgery has not heard of any of this. I asked.", [], false)],
    { choice: "partly" },
  ),
  byPhone(
    -11,
    "carer",
    [
      say(
        "still-missing",
        "phone-in-plain",
        "You read it to me and I followed it, all but the one about the care index. What's that when it's at home?",
        [],
        false,
      ),
    ],
    { choice: "yes" },
  ),
  online(
    -11,
    "carer",
    [
      say(
        "on-measures",
        "who-asks",
        "Who are the carers doing the asking, and are they paid? If I'm to ring up strangers and hear about the worst week of their lives I'd want training, a cup of tea with somebody after, and more than bus fare.",
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
  online(
    -10,
    "carer",
    [
      say(
        "still-missing",
        "twenty-days",
        "Twenty working days is still a month. I know you said why. I am only telling you that a month is a month.",
        [],
        false,
      ),
    ],
    { choice: "no" },
  ),
  online(
    -9,
    "carer",
    [
      say(
        "on-measures",
        "measure-cancel",
        "Publish the cancelled breaks. All of them, by month, on the door.",
        [],
        false,
      ),
    ],
    { choice: "yes" },
  ),
  onPaper(-9, "carer", [
    say(
      "on-visits",
      "visits-farm",
      "Forty-five minutes is about how long it takes your worker to find us.",
      [],
      false,
    ),
  ]),
  online(
    -8,
    "lived_experience",
    [say("on-measures", "measure-ask-me", "Ask me if my mum is happy. I know.", [], false)],
    { format: "easy_read", choice: "yes" },
  ),
  online(
    -7,
    "carer",
    [
      say(
        "on-night-line",
        "line-busy",
        "If it is engaged I won't try again. How many people will be on at once? One person for two councils is a recorded message with a nicer voice.",
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
  online(
    -6,
    "carer",
    [say("still-missing", "men-thursday", "No shed. I looked. It says ‘groups’.", [], false)],
    { choice: "no" },
  ),
  byPhone(
    -6,
    "lived_experience",
    [
      say(
        "on-night-line",
        "on-behalf-arthur",
        "Arthur can't use the phone since his stroke and he asked me to say this for him. He wants to know that if Jean rings at night they won't put him in hospital. He wants to be asked first. He's said it to me three times, so that's his own words: ask me first.",
        [],
        false,
      ),
    ],
    { voice: "on_behalf", speaker: { relationship: "friend", whoseWords: "theirs", agreement: "said_yes" } },
  ),
  online(
    -5,
    "provider",
    [
      say(
        "still-missing",
        "small-charity",
        "As a very small charity we would be glad to run one of the evenings, but nothing here says that the main provider must share the money with groups like ours. ‘Works with local groups’ is what they all write.",
        [],
        false,
      ),
    ],
    { voice: "organisation" },
  ),
  online(
    -4,
    "carer",
    [
      say(
        "on-visits",
        "visits-outcome",
        "Write: ‘until the carer says that what they came for has happened’. Then count how often that is.",
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
  online(
    -3,
    "carer",
    [
      say(
        "still-missing",
        "cousin-again",
        "You still will not pay my cousin. I saw the reason. I don't think much of it.",
        [],
        false,
      ),
    ],
    { choice: "no" },
  ),
  online(
    -2,
    "carer",
    [
      say(
        "still-missing",
        "learned-of-it",
        "First I have heard of it, from a beer mat in the Plough. Good beer mat.",
        [],
        false,
      ),
    ],
    { choice: "not-sure" },
  ),
  online(
    -3,
    "lived_experience",
    [
      say(
        "still-missing",
        "my-brother-has-my-card",
        "You could ask who looks after my money. My brother has my bank card and he shouts at me when I ask for it. I am scared of him. Please don't tell him I wrote this.",
        [],
        false,
      ),
    ],
    { choice: "not-sure" },
  ),
  online(
    -10,
    "lived_experience",
    [
      say(
        "still-missing",
        "no-dinner-on-sundays",
        "On Sundays nobody comes, so there is nothing to eat till Monday. I live in Tanner Street and I can't do the cooker.",
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
  online(
    -16,
    "carer",
    [
      {
        key: "not-the-monday",
        question: "saturdays",
        option: "agreement 2",
        text: "Not if it is the Monday that goes. Monday is when I find out what the weekend did to us.",
        themes: ["reach"],
        approved: true,
        changed: {
          key: "monday-stays",
          day: -4,
          option: "agreement 1",
          text: "You have told me that Monday stays. Then yes, open on Saturday as well. Somebody from two doors down could go who never gets out in the week.",
        },
      },
    ],
    { choice: "partly", read: true },
  ),
  onPaper(
    -14,
    "lived_experience",
    [
      {
        key: "by-myself-on-saturday",
        question: "saturdays",
        option: "agreement 1",
        text: "I am at college all week. On Saturday I can come by myself.",
        themes: ["reach"],
        approved: true,
      },
    ],
    { choice: "yes", read: true },
  ),
  byPhone(
    -12,
    "carer",
    [
      {
        key: "saturday-bus",
        question: "saturdays",
        option: "agreement 3",
        text: "It depends on the bus, and after one o'clock on a Saturday there isn't one.",
        themes: ["reach"],
        approved: false,
      },
    ],
    { choice: "not-sure", read: true },
  ),
  // Somebody thought better of what they wrote about their family.
  online(-6, "carer", [{ key: "about-my-family", question: "still-missing", takenBack: -5 }], {
    choice: "partly",
  }),
  online(-1, "carer", [say("on-night-line", "last-night", "I could have used it last night.", [], false)], {
    choice: "yes",
  }),
];
