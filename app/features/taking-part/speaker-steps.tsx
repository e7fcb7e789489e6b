import type { ReactNode } from "react";
import { forOrganisation, onBehalf, young } from "../../../accessibility/interface/speaking.ts";
import type { PictureName } from "../../../accessibility/pictures.ts";
import {
  AGREEING_ADULTS,
  AGREEMENTS,
  RELATIONSHIPS,
  type Speaker,
  type SpeakerFields,
  type SpeakerStep,
  WHOSE_WORDS,
} from "../../../server/domain/speaker.ts";
import type { Choice } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** One thing that a speaker is asked: its field, its words, and what may be chosen (nothing: it is written). */
export interface AskedOfSpeaker {
  title: string;
  name: keyof SpeakerFields;
  lede: ReactNode;
  choices: Choice[] | null;
  /** What was said before, as the form sends it. */
  said: (speaker: Speaker) => string | undefined;
}

const relationshipPictures: Record<(typeof RELATIONSHIPS)[number], PictureName> = {
  family: "home",
  friend: "people",
  carer: "carer",
  support_worker: "work",
  advocate: "talk",
  other: "unsure",
};
const wordsPictures: Record<(typeof WHOSE_WORDS)[number], PictureName> = {
  theirs: "talk",
  mine: "idea",
  both: "people",
};
const agreementPictures: Record<(typeof AGREEMENTS)[number], PictureName> = {
  said_yes: "yes",
  best_interests: "kindness",
  legal_role: "document",
};

/** What a speaker is asked after voice and perspective. `adultUnder` is the age that the authority set. */
export function useSpeakerSteps(adultUnder: number): Record<SpeakerStep, AskedOfSpeaker> {
  const { say } = useWords();
  const age = { age: adultUnder };
  return {
    relationship: {
      title: say(onBehalf.relationship),
      name: "relationship",
      lede: <Tell words={onBehalf.relationshipLede} />,
      choices: RELATIONSHIPS.map((value) => ({
        value,
        label: say(onBehalf.relationships[value]),
        picture: relationshipPictures[value],
      })),
      said: ({ relationship }) => relationship ?? undefined,
    },
    words: {
      title: say(onBehalf.words),
      name: "whoseWords",
      lede: <Tell words={onBehalf.wordsLede} />,
      choices: WHOSE_WORDS.map((value) => ({
        value,
        label: say(onBehalf.whoseWords[value]),
        picture: wordsPictures[value],
      })),
      said: ({ whoseWords }) => whoseWords ?? undefined,
    },
    agreement: {
      title: say(onBehalf.agreement),
      name: "agreement",
      lede: <Tell words={onBehalf.agreementLede} />,
      choices: AGREEMENTS.map((value) => ({
        value,
        label: say(onBehalf.agreements[value]),
        picture: agreementPictures[value],
      })),
      said: ({ agreement }) => agreement ?? undefined,
    },
    organisation: {
      title: say(forOrganisation.title),
      name: "organisationName",
      lede: <Tell words={forOrganisation.lede} />,
      choices: null,
      said: ({ organisationName }) => organisationName ?? undefined,
    },
    age: {
      title: say(young.age, age),
      name: "underAge",
      lede: (
        <>
          <Tell words={young.ageLede} />
          <Tell words={young.ageChosen} values={age} />
        </>
      ),
      choices: [
        { value: "yes", label: say(young.ages.yes, age), picture: "yes" },
        { value: "no", label: say(young.ages.no, age), picture: "no" },
      ],
      said: ({ underAge }) => (underAge === null ? undefined : underAge ? "yes" : "no"),
    },
    adult: {
      title: say(young.adult),
      name: "agreedBy",
      lede: (
        <>
          <Tell words={young.adultLede} />
          <Tell words={young.adultLater} />
        </>
      ),
      choices: [
        ...AGREEING_ADULTS.map((value) => ({
          value,
          label: say(young.adults[value]),
          picture: "yes" as const,
        })),
        { value: "none", label: say(young.adults.none), picture: "time" },
      ],
      said: ({ agreedBy }) => agreedBy ?? undefined,
    },
  };
}
