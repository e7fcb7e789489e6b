/** The questions of equality monitoring, as set 1 of server/domain/monitoring.ts names them. */
import { same, type Words } from "./words.ts";

const preferNot = { standard: "I would rather not say", easyRead: "I do not want to say" } as const;
const yesOrNo = { yes: same("Yes"), no: same("No"), prefer_not: preferNot } as const;

export const monitoring = {
  title: same("About you"),
  lede: {
    standard:
      "These are questions about you. You do not have to answer any of them. They help us to see whose voices we have not heard.",
    easyRead: [
      ["question", "These are questions about you."],
      ["no", "You do not have to answer them."],
      ["listen", "They show us who we have not heard yet."],
    ],
  },
  apart: {
    standard:
      "We keep these answers apart from what you told us. They carry no name, no code and no day. Nobody can put them together again.",
    easyRead: [
      ["private", "We keep these answers in another place."],
      ["lock", "Nobody can see that they are yours."],
    ],
  },
  noChange: {
    standard: "Nobody can find or change these answers after you send them.",
    easyRead: [["fixed", "You cannot change them after you send them."]],
  },
  proxy: {
    standard: "Did you answer for somebody else? Then say what is true for that person, if they agree.",
    easyRead: [
      ["people", "Did you speak for someone else?"],
      ["yes", "Then answer about them, if they agree."],
    ],
  },
  send: same("Send this"),
  skip: { standard: "Leave this out", easyRead: "I do not want to answer" },
  thanks: same("Thank you for telling us about you"),
  thanked: {
    standard:
      "Your answers to these questions are with us. They are counted together with those of other people.",
    easyRead: [
      ["check", "We have your answers."],
      ["group", "We count them together with those of other people."],
    ],
  },
  receipt: same("Back to your receipt"),
  invite: same("Answer questions about you"),
  invitation: {
    standard: "There are some questions about you. You can leave them out.",
    easyRead: [
      ["question", "We have some questions about you."],
      ["no", "You can leave them out."],
    ],
  },
  questions: {
    age: same("How old are you?"),
    disability: {
      standard: "Do you have a disability, or an illness that lasts a year or more?",
      easyRead: "Are you disabled, or have you been ill for a long time?",
    },
    sex: { standard: "What is your sex?", easyRead: "Are you a woman or a man?" },
    gender: {
      standard: "Is the gender you live in the same as the sex you were registered with at birth?",
      easyRead: "Are you still what people said when you were born: a girl or a boy?",
    },
    ethnicity: {
      standard: "What is your ethnic group?",
      easyRead: "Which group of people do you belong to?",
    },
    religion: { standard: "What is your religion?", easyRead: "Do you have a religion or faith?" },
    orientation: { standard: "Which of these describes you?", easyRead: "Who do you love?" },
    pregnancy: {
      standard: "Are you pregnant, or have you had a baby in the last year?",
      easyRead: "Are you having a baby? Or did you have one in the last year?",
    },
    partnership: {
      standard: "Are you married or in a civil partnership?",
      easyRead: "Are you married, or partners by law?",
    },
  },
  answers: {
    age: {
      under_16: same("Under 16"),
      "16_24": same("16 to 24"),
      "25_44": same("25 to 44"),
      "45_64": same("45 to 64"),
      "65_74": same("65 to 74"),
      "75_over": same("75 or over"),
      prefer_not: preferNot,
    },
    disability: yesOrNo,
    sex: {
      female: { standard: "Female", easyRead: "A woman or a girl" },
      male: { standard: "Male", easyRead: "A man or a boy" },
      prefer_not: preferNot,
    },
    gender: { same: same("Yes"), different: same("No"), prefer_not: preferNot },
    ethnicity: {
      asian: same("Asian or Asian British"),
      black: same("Black, Black British, Caribbean or African"),
      mixed: { standard: "Mixed or multiple ethnic groups", easyRead: "Mixed: more than one group" },
      white: same("White"),
      another: { standard: "Another ethnic group", easyRead: "Another group" },
      prefer_not: preferNot,
    },
    religion: {
      none: same("No religion"),
      buddhist: same("Buddhist"),
      christian: same("Christian"),
      hindu: same("Hindu"),
      jewish: same("Jewish"),
      muslim: same("Muslim"),
      sikh: same("Sikh"),
      another: same("Another religion"),
      prefer_not: preferNot,
    },
    orientation: {
      straight: { standard: "Straight", easyRead: "A woman who loves men, or a man who loves women" },
      gay: { standard: "Gay or lesbian", easyRead: "A woman who loves women, or a man who loves men" },
      bisexual: { standard: "Bisexual", easyRead: "I love both women and men" },
      another: { standard: "In another way", easyRead: "Something else" },
      prefer_not: preferNot,
    },
    pregnancy: yesOrNo,
    partnership: yesOrNo,
  },
} as const satisfies Words;
