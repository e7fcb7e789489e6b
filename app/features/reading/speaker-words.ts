import type {
  AgreeingAdult,
  Agreement,
  Relationship,
  Speaker,
  Voice,
  WhoseWords,
} from "../../../server/domain/speaker.ts";

/** How the desk marks who speaks. Somebody who speaks for themselves carries no mark. */
export const voiceMarks: Record<Voice, string | null> = {
  own: null,
  on_behalf: "For somebody else",
  organisation: "For an organisation",
};

export const relationshipWords: Record<Relationship, string> = {
  family: "In their family",
  friend: "A friend or neighbour",
  carer: "Looks after them, without pay",
  support_worker: "Paid to support them",
  advocate: "Their advocate",
  other: "Something else",
};

export const whoseWordsWords: Record<WhoseWords, string> = {
  theirs: "The person’s own words",
  mine: "The writer’s view of what they need",
  both: "Some of both",
};

export const agreementWords: Record<Agreement, string> = {
  said_yes: "They said yes",
  best_interests: "They cannot say. Done in their best interests",
  legal_role: "The writer has a legal role to speak for them",
};

export const agreeingAdultWords: Record<AgreeingAdult, string> = {
  parent: "A parent said yes",
  guardian: "A guardian said yes",
  other: "Another adult who looks after them said yes",
};

const NOT_SAID = "Not said";

/** What a reader should know of the speaker, as names and values. Nothing for somebody who speaks for themselves. */
export function speakerFacts(speaker: Omit<Speaker, "perspective">): { name: string; value: string }[] {
  const { voice, relationship, whoseWords, agreement, organisationName, underAge, agreedBy } = speaker;
  if (voice === "on_behalf") {
    return [
      { name: "Speaks for", value: "Somebody else" },
      {
        name: "What they are to the person",
        value: relationship ? relationshipWords[relationship] : NOT_SAID,
      },
      { name: "Whose words", value: whoseWords ? whoseWordsWords[whoseWords] : NOT_SAID },
      { name: "Did the person agree?", value: agreement ? agreementWords[agreement] : NOT_SAID },
    ];
  }
  if (voice === "organisation") return [{ name: "Organisation", value: organisationName ?? NOT_SAID }];
  return underAge && agreedBy ? [{ name: "An adult agreed", value: agreeingAdultWords[agreedBy] }] : [];
}
