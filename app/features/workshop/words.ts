import { propose, statements } from "../../../accessibility/interface/workshop.ts";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { OPENINGS, type Opening, STANCES, type Stance } from "../../../server/domain/statement.ts";
import { useWords } from "../../lib/words.tsx";

const STANCE_PICTURES: Record<Stance, PictureName> = { agree: "yes", disagree: "no", not_sure: "unsure" };
const OPENING_PICTURES: Record<Opening, PictureName> = { "I can": "person", "We will": "people" };

/** The three answers to a sentence, as this person reads. */
export function useStances() {
  const { say } = useWords();
  return STANCES.map((value) => ({
    value,
    label: say(statements.stances[value]),
    picture: STANCE_PICTURES[value],
  }));
}

/** How a sentence can begin, as this person reads. */
export function useOpenings() {
  const { say } = useWords();
  return OPENINGS.map((value) => ({
    value,
    label: say(propose.openings[value]),
    hint: say(propose.openingHints[value]),
    picture: OPENING_PICTURES[value],
  }));
}
