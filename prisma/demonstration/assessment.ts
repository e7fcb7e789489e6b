import type { Assessment } from "./types.ts";

/** The equality impact assessment that the councils write, and what people said that speaks to it. */
export const assessment: Assessment = {
  day: -2,
  focus:
    "The next contract of the carers hub in Marrowdale and Tidewick: when it is open, how people get in touch, how breaks are arranged and how long an assessment takes. This is version 0.3 of the specification.",
  team: "Adult social care commissioning, Marrowdale Council",
  sections: [
    {
      characteristic: "age",
      known:
        "Carers of every age answered. Young carers told us that school and college end after the hub has shut. Older carers told us that they do not use a computer. We do not know how many carers are under 18: nobody counts them in one place.",
      affected:
        "Evening hours help people at school and at work. A form on the web alone would shut out older carers.",
      actions:
        "Every way in also works by phone and by letter: hub team, from the first day. We ask both colleges how to reach young carers: commissioning team, by 31 January.",
      contributions: ["nine-years-old", "young-bus", "no-computer"],
      themes: ["young"],
    },
    {
      characteristic: "disability",
      known:
        "Deaf carers told us that a phone line alone shuts them out. People with a learning disability told us that long forms make them give up. Small print is a barrier too.",
      affected:
        "The night line could leave deaf carers without help. Shorter forms help nearly everybody, and disabled carers most.",
      actions:
        "The night line answers texts as fast as calls: in version 0.3, clause on help at night. Every form is there in Easy Read and in large print: hub team, from the first day.",
      contributions: ["deaf-text", "forms-make-me-cry", "night-card", "handwriting"],
      themes: ["forms"],
    },
    {
      characteristic: "race",
      known:
        "A few people told us that they are asked to understand English that is hard even for those who grew up with it, and that children have to read letters aloud.",
      affected: "Without interpreters, children hear what their parents would keep from them.",
      actions: "An interpreter for every assessment that needs one: hub team, from the first day.",
      contributions: ["translate"],
      themes: [],
    },
    {
      characteristic: "sexual_orientation",
      known:
        "We know very little. What we heard is that workers sometimes guess who somebody is to somebody.",
      affected: "Couples who are taken for brothers or sisters may stop asking for help.",
      actions: "Workers ask, and never guess: training in the first three months, hub team.",
      contributions: ["husbands-two"],
      themes: [],
    },
    {
      characteristic: "carers",
      known:
        "Nearly everybody who answered is a carer. Nights, breaks and waiting are what they spoke of most.",
      affected: "All carers. Those who care at night and alone gain most from the line.",
      actions: "We ask carers again after six months, and publish what they say: commissioning team.",
      contributions: [],
      themes: ["night", "breaks", "waiting"],
    },
    {
      characteristic: "rural",
      known: "Buses are few, and none runs after one o'clock on Saturdays in some villages.",
      affected: "Carers in villages reach the hub less often than those in the two towns.",
      actions: "Groups also meet in village halls, on days with a bus: hub team, from the second month.",
      contributions: ["bus-fare", "parish-clerk"],
      passages: [{ contribution: "letter-by-hand", nth: 4 }],
      themes: ["transport"],
    },
  ],
};
