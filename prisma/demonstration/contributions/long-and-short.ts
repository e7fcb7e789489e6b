import type { Submission } from "../types.ts";
import { say, sentBy } from "./compose.ts";

const online = sentBy("online", "first-round", "reach", true, ["reach"]);
const onPaper = sentBy("paper", "first-round", "reach", true, ["reach"]);
const byPhone = sentBy("phone", "first-round", "reach", true, ["reach"]);
const inTheRoom = sentBy("in_the_room", "first-round", "reach", true, ["reach"]);
const secondOnline = sentBy("online", "second-round", "understood", false);
const secondByPhone = sentBy("phone", "second-round", "understood", false);

/** Those who wrote pages, and those who wrote a word. */
export const longAndShort: readonly Submission[] = [
  onPaper(
    -83,
    "carer",
    [
      say(
        "anything-else",
        "letter-from-a-teacher",
        [
          "Dear Sir or Madam,",
          "I am told that a letter counts the same as the form. I hope so, because I have spoiled two forms already and there is no third.",
          "I taught in the junior school here until I retired, and I have looked after my husband for the six years since his Parkinson's was given its name. I mention the teaching because I know what it is to mark a piece of work, and I should like to mark yours.",
          "For kindness, full marks. Nobody from the hub has ever been short with me. The young man who came about the grab rails stayed an extra half hour, on his own time, because he saw that Gwilym wanted to talk about cricket.",
          "For listening, rather less. I have been asked whether I ‘feel supported’ on a scale of one to five by four different people. I do not know what a three is. If you had asked me what happened on Tuesday, I could have told you. On Tuesday the carer who was to sit with Gwilym did not come, I missed my hospital appointment, the hospital wrote to say that I had been discharged for not attending, and it took me eleven days and the help of a neighbour's son to be put back on the list. That is not a three. It is a Tuesday.",
          "For arithmetic, I am afraid, see me. You write in 5.2 of two thousand four hundred hours of replacement care in a year. It sounds a great deal. Then I divided it by the number of us in the room at the last coffee morning, who are only the ones who can get to a coffee morning, and I stopped dividing.",
          "May I suggest three things? First, when you cancel somebody, telephone. Do not write, do not e-mail, do not leave it to the agency. Second, let me keep the same two or three people. Gwilym cannot say names any more but he knows hands. Third, when he dies, which will be before this contract ends, do not close my file the same afternoon. I shall not know what to do with the mornings, and I should be glad if somebody rang.",
          "I do not need a reply. I should only like to see, in the next version, one thing that is different because I bought a stamp.",
          "Yours faithfully,\nA carer, Marrowdale (the top end)",
        ].join("\n\n"),
        ["breaks", "trust"],
      ),
    ],
    { choice: "hard" },
  ),
  online(
    -77,
    "carer",
    [
      say(
        "closed-hours",
        "ten-past-two",
        [
          "its ten past two so sorry for the spelling. im doing this on the landing because if i go downstairs the third step creaks and that wakes him and then we are all up",
          "you ask what should change at night. ok. this is what night is. he goes down about nine if im lucky. i do the washing, the sheets from last night, then the forms, theres always a form, school or dla or the one from your lot. i fall asleep about half eleven. at one he's up because his legs hurt. he's 13 and nearly my size so its not picking him up and giving him a cuddle any more, its more like walking a wardrobe to the bathroom. then he wont go back. so i put the film on. we have seen the film, i would say, every night since he was seven. i know it in both languages because he likes the menu",
          "round about now is when i start adding things up. i shouldnt. how old i'll be when he's 30. who'll do it then. whether his sister minds. i looked her school report up tonight at midnight, it says she is ‘quiet’. she isnt quiet. shes tired",
          "what would i want. honestly not much. i dont want anyone to come, the house is a state and he'd be frightened. i want to be able to type something to a person and they type back. not a robot. i tried the chat thing on the council site once at 3am and it asked me if i wanted to report a missed bin. i laughed so much i had to bite the towel",
          "and if its a really bad one, like when he had the big seizure in february, i want somebody who already knows his name and that he cant have the usual medicine, so im not spelling the other one to a stranger with him going blue. i wasnt even crying i was just spelling. that was worse",
          "the other thing and then ill stop. can the person at night be allowed to say something at the end. the 111 people are lovely but they have to finish with the same sentence every time, you can hear them reading it. i would like somebody to be able to say, go and put the kettle on, its nearly morning. because it usually is. its twenty to three now so that took me half an hour, hes still watching. he says hello by the way. he doesnt speak but i told him what i was doing and he did his hand",
        ].join("\n\n"),
        ["night", "once"],
        false,
      ),
    ],
    { choice: "gave-up" },
  ),
  online(
    -69,
    "provider",
    [
      say(
        "on-waiting",
        "provider-on-waiting",
        [
          "This comes from a charity that carries out assessments for another council, some way from here. We have no stake in your contract and do not expect to bid for it. We saw your draft because one of our trustees has a sister in Tidewick.",
          "Forty working days is not a standard. It is a description of a queue. When we had a figure like it, three things happened, and we would expect them to happen to you.",
          "First, people came back. A carer who hears nothing for a month rings again, or is referred again by somebody else, and each of those calls is a new entry. When we looked properly, the list was full of people who were on it twice. We were working hard at being told twice.",
          "Second, we did the easy ones. If the only thing that is counted is whether the day of the assessment falls inside the limit, then a quiet carer with a tidy situation is worth exactly as much as a man who has not slept since Sunday, and takes a third of the time. Nobody decided to leave the hard ones. The form decided.",
          "Third, good staff left. It is very hard to meet somebody for the first time knowing that the thing they needed help with is over.",
          "What we did instead was simple, and you are welcome to it. Somebody speaks to every carer within a week: not an assessment, a conversation, fifteen minutes, by a person who is allowed to do things. Many needed something small and needed it now. A number for the night. A key safe. A letter to an employer. They got it in that call, and some of them never needed the rest. Those who did need it went into two lines and not one: soon, and now. We published how long each line was, every Monday, on the door. It was embarrassing for about two months.",
          "It did not cost more. It did mean that experienced people answered the telephone, which some of them thought was beneath them until they tried it.",
          "One warning. Do not let ‘now’ be decided by who shouts. Ask everybody the same four questions and write the answers down.",
        ].join("\n\n"),
        ["waiting"],
      ),
    ],
    { voice: "organisation" },
  ),
  byPhone(
    -64,
    "carer",
    [
      say(
        "a-break",
        "sister-for-tom",
        [
          "I'm ringing for my brother. He can't ring himself, he doesn't use words, so I'm going to tell you what he'd say and you can put it down as near as you can. Mum says I'm to be fair about it, so I'll say when it's me.",
          "He'd say, don't move my chair. They took him to the place in Tidewick for a week when Mum had her hip done and the first thing they did was put his chair the other side of the window, so he couldn't see the road. He likes the road. He counts the red ones, we think. He didn't eat for two days. They wrote down that he'd refused meals. He hadn't refused anything, he was waiting for his chair to go back.",
          "He'd say he likes a bath, not a shower. He'd say music, but not in the morning. He'd say that when he laughs and hides his face he's not being naughty, it's the best there is, it means stay.",
          "Now this is me. All that's written down. I wrote it. It's four pages with photographs, it's got a cover. I gave it to the place, and I gave it to the agency, and I gave it to the lady on the ward, and I've still got the one I gave to the social worker because she handed it back and said could I put it in an e-mail. What makes a break is somebody reading four pages. What spoils it is Mum lying in a hospital bed with a new hip, ringing me every hour to ask is he eating.",
          "And he'd like to go out on a Saturday with lads his own age. He's twenty-six. He's been going to the same Tuesday club with the over-sixties since he left school, because it was the one that had a hoist. They're very good to him. He's the only one who doesn't like bingo.",
          "That's it. He's just come in, actually. He's hiding his face. So I think I got it right.",
        ].join("\n\n"),
        ["breaks", "once"],
      ),
    ],
    {
      voice: "on_behalf",
      speaker: { relationship: "family", whoseWords: "both", agreement: "best_interests" },
      choice: "hard",
    },
  ),
  inTheRoom(
    -59,
    "lived_experience",
    [
      say(
        "anything-else",
        "dev-and-his-nan",
        [
          "My name is not in this. That is the rule. Kath typed it for me and read it back two times.",
          "I live with my nan. She looks after me. I look after her as well. She is 81. She can not do the stairs. I do the stairs. I bring her tea up. I know the tablets. Blue is morning. White is night. I never got it wrong.",
          "Nobody asks me. A lady came. She talked to my nan. She said who helps you? My nan said he does. The lady looked at me and wrote down no one.",
          "I was cross. I did not say it. I say it now.",
          "I want the lady to say hello to me. I want her to ask me what I do. I want it on the paper. It should say I am a carer. I have got a learning disability and I am a carer. You can be two things.",
          "I want to learn the phone. If nan falls I want to know who to ring. I want a picture of who will answer. I do not like a voice with no face.",
          "I get tired on Sunday. On Sunday there is no bus and no club and my nan sleeps. I would like to go to football. I would like somebody to sit with my nan who she knows. She likes Pauline. She does not like the one with the keys.",
          "When my nan dies I want to stay in my house. I asked the man. He said we will cross that bridge. I do not know what bridge. I want somebody to tell me true.",
          "That is all. I like that you asked. Ask me again.",
        ].join("\n\n"),
        ["every-carer", "breaks"],
      ),
    ],
    { choice: "hard", format: "easy_read" },
  ),
  online(-73, "carer", [say("closed-hours", "night-only", "Night.", ["night"])]),
  onPaper(-72, "carer", [say("on-waiting", "too-long", "Too long.", ["waiting"])], { choice: "hard" }),
  online(-68, "lived_experience", [say("a-break", "my-own-bed", "My own bed.", ["breaks"])], {
    format: "easy_read",
  }),
  inTheRoom(-59, "carer", [say("on-opening", "room-sundays", "Sundays.", ["reach"])]),
  byPhone(-57, "carer", [say("anything-else", "phone-buses", "Buses, love. Buses.", ["transport"])]),
  online(-52, "other", [say("first-steps", "what-hub", "What hub?", ["reach"])], { choice: "never" }),
  secondOnline(
    -9,
    "carer",
    [
      say(
        "on-measures",
        "nurse-on-measures",
        [
          "I was a district nurse before I was a carer, and I have filled in more returns than I have had hot dinners, so let me say something for the measures in 7.1 before I say something against them.",
          "They are the right four questions. ‘Did you have to say it all again?’ is better than anything that I was ever asked to count. If my own mother's care had been judged by that one question, half of the county would have been out of a job, and the other half, who were wonderful, would have been given a medal.",
          "Now against. You ask twice a year. Twice a year is when something is due, so you will hear from people about the fortnight in which the letter came. Ask a few of us every week instead. It is less work in any one week and nobody can polish the brass the night before.",
          "Do not ask only the people who are still with you. The ones I should want to hear from are those who came once and did not come back. They know something. Ring them, say that nobody will be in trouble, and listen to what they say about the first five minutes.",
          "And decide now, before there are any answers, what will happen when the answers are bad. I have seen a very honest survey put in a drawer because nobody had agreed beforehand whose job it was to mind. Write down a name. Not a post, a name.",
          "Last: the panel hears it first, good. Then please let the panel say what they think it means, in their own words, on the same page as the numbers, and do not let anybody tidy it.",
          "I could go on. My husband says that I have. It has been a good evening, as a matter of fact: it is a long while since anybody asked me about work.",
        ].join("\n\n"),
        [],
        false,
      ),
    ],
    { choice: "partly" },
  ),
  secondByPhone(-7, "lived_experience", [say("on-visits", "on-behalf-yes", "He says yes.", [], false)], {
    voice: "on_behalf",
    speaker: { relationship: "carer", whoseWords: "theirs", agreement: "said_yes" },
    choice: "yes",
  }),
  secondOnline(-4, "carer", [say("on-night-line", "only-yes", "Yes.", [], false)], { choice: "yes" }),
  secondOnline(
    -3,
    "lived_experience",
    [say("still-missing", "nothing-missing", "Nothing. It is good.", [], false)],
    {
      format: "easy_read",
      choice: "yes",
    },
  ),
  secondOnline(-1, "carer", [say("on-measures", "ask-twice", "Ask twice.", [], false)]),
];
