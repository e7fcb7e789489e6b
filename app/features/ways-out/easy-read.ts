import type { PictureLine } from "../../components/index.ts";

/** Easy Read wording of the ways out. A test holds it to the rules of accessibility/easy-read.ts. */
type Line = PictureLine & { words: string };

export const easyHelp: readonly Line[] = [
  { picture: "question", words: "We ask you one question on each page." },
  { picture: "next", words: "Press Next when you are ready." },
  { picture: "back", words: "Press Back to see your last answer. It is still there." },
  { picture: "rest", words: "You can stop and rest. Press Save and stop." },
  { picture: "key", words: "We give you a code. It has four words. Keep it safe." },
  { picture: "search", words: "Use your code to come back. It shows what we did, too." },
  { picture: "support", words: "Somebody you trust can help you answer." },
  { picture: "private", words: "You do not have to tell us your name." },
];

export const easySupport: readonly Line[] = [
  { picture: "support", words: "Somebody you trust can help you answer." },
  { picture: "phone", words: "You can ask to talk on the phone." },
  { picture: "letter", words: "You can write a letter." },
  { picture: "council", words: "Ask the council that wrote to you." },
  { picture: "rest", words: "Are you tired or upset? You can stop." },
  { picture: "doctor", words: "Talk to your doctor if you feel very low." },
];

export const easyStop: readonly Line[] = [
  { picture: "yes", words: "Your answers are kept." },
  { picture: "back", words: "Did you press Next? If not, go back and press it." },
  { picture: "key", words: "Come back with your code of four words." },
  { picture: "rest", words: "Or do not come back. That is fine." },
];
