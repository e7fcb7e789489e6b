import { same, type Words } from "./words.ts";

/** A question that people answer with a letter, a photo, sound or film. */
export const upload = {
  welcomes: {
    letter: {
      standard: "A letter: PDF, Word or plain text, up to {size} MB",
      easyRead: [["letter", "You can add a letter."]],
    },
    photo: {
      standard: "A photo: JPEG, PNG or WebP, up to {size} MB",
      easyRead: [["photo", "You can add a photo."]],
    },
    audio: {
      standard: "Sound, such as your own voice: MP3, M4A, WAV, OGG or WebM, up to {size} MB",
      easyRead: [["sound", "You can add your voice."]],
    },
    video: {
      standard: "A film: MP4, MOV or WebM, up to {size} MB",
      easyRead: [["sign", "You can add a film. You can sign in it."]],
    },
  },
  one: { standard: "You can add one file.", easyRead: [["add", "You can add one file."]] },
  several: {
    standard: "You can add up to {most} files, one after the other.",
    easyRead: [["add", "You can add up to {most} files. Add them one by one."]],
  },
  whoSeesIt: same("Who sees what you add?"),
  whoSees: {
    standard:
      "Only the people who read the answers see it. We never put your file on a website. At most the words are shown, without your name, once a person has looked at them.",
    easyRead: [
      ["lock", "Only the people who read the answers see it."],
      ["no", "We never put your file on a website."],
      ["check", "We may show the words. A person looks at them first."],
      ["private", "We do not show your name."],
    ],
  },
  taken: {
    standard: "We take out of a photo where and when it was taken.",
    easyRead: [["place", "A photo can tell where it was taken. We take that out."]],
  },
  others: {
    standard: "If other people can be seen or heard, ask them first.",
    easyRead: [["people", "Can we see or hear other people? Ask them first."]],
  },
  typedOut: {
    standard:
      "Somebody who reads the answers types what is said in it. Then everybody who reads can read it.",
    easyRead: [["write", "A person types what is said in it."]],
  },
  added: same("What you added"),
  open: same("Open"),
  yourPhoto: same("Your photo"),
  takeAway: same("Take it away"),
  deletedWhenSent: {
    standard: "If you take away a file that you sent, we delete it when you send your changes.",
    easyRead: [
      ["remove", "You can take away a file that you sent."],
      ["letter", "We delete it when you send your changes."],
    ],
  },
  choose: same("Your file"),
  add: same("Add this file"),
  another: same("Add another file"),
  about: same("What is it about?"),
  words: same("Your words about it"),
  full: {
    standard: "You have added all the files there is room for. Take one away to add another.",
    easyRead: [
      ["check", "There is no room for more."],
      ["remove", "Take one away to add another."],
    ],
  },
  tried: {
    standard: "We looked at this file: it would be taken. In a test run it is not kept.",
    easyRead: [
      ["check", "We looked at this file. It is fine."],
      ["remove", "This is a test. We did not keep it."],
    ],
  },
  onPaper: {
    standard: "Fasten your letter or photo to this page. You can write about it here.",
    easyRead: [
      ["letter", "Fasten your letter or photo to this page."],
      ["write", "You can write about it here."],
    ],
  },
} as const satisfies Words;
