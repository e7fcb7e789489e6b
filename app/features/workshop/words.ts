import { propose, statements } from "../../../accessibility/interface/workshop.ts";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { OPENINGS, type Opening, STANCES, type Stance } from "../../../server/domain/statement.ts";

export const STANCE_PICTURES = { agree: "yes", disagree: "no", not_sure: "unsure" } as const satisfies Record<
  Stance,
  PictureName
>;

export const OPENING_PICTURES: Record<Opening, PictureName> = { "I can": "person", "We will": "people" };

export const stances = STANCES.map((value) => ({
  value,
  label: statements.stances[value].standard,
  picture: STANCE_PICTURES[value],
}));

export const saidWords: Record<Stance, string> = {
  agree: statements.said.agree.standard,
  disagree: statements.said.disagree.standard,
  not_sure: statements.said.not_sure.standard,
};

export const openings = OPENINGS.map((value) => ({
  value,
  label: propose.openings[value].standard,
  hint: propose.openingHints[value].standard,
  picture: OPENING_PICTURES[value],
}));
