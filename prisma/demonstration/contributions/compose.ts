import type { Answer, Channel, Language, Perspective, Submission, Voice } from "../types.ts";

interface More {
  /** The choice made in the activity's first question. */
  choice?: string;
  participant?: string;
  organisation?: string;
  voice?: Voice;
  speaker?: NonNullable<Submission["speaker"]>;
  language?: Language;
  format?: NonNullable<Submission["format"]>;
  read?: boolean;
}

/** One written answer. The themes are those it was given when it was read. */
export function say(
  question: string,
  key: string,
  text: string,
  themes: readonly string[],
  approved = true,
): Answer {
  return { key, question, text, themes, approved };
}

/** How everything in one file came in. The returned function takes one submission, named after its first answer. */
export function sentBy(
  channel: Channel,
  activity: string,
  choiceQuestion: string,
  readByDefault: boolean,
  choiceThemes: readonly string[] = [],
) {
  return (
    day: number,
    perspective: Perspective,
    answers: readonly [Answer, ...Answer[]],
    more: More = {},
  ): Submission => {
    const { choice, read = readByDefault, voice = "own", ...rest } = more;
    const [first] = answers;
    const chosen: Answer[] = choice
      ? [{ key: `${first.key}-choice`, question: choiceQuestion, option: choice, themes: choiceThemes }]
      : [];
    return {
      key: `from-${first.key}`,
      activity,
      day,
      channel,
      voice,
      perspective,
      read,
      ...rest,
      answers: [...chosen, ...answers],
    };
  };
}
