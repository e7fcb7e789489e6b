import type { Perspective, Voice } from "../../../server/domain/submission.ts";
import type { Choice } from "../../components/index.ts";

export const voices: readonly (Choice & { value: Voice; label: string })[] = [
  { value: "own", label: "For myself", picture: "person" },
  { value: "on_behalf", label: "For somebody else, in their words", picture: "people" },
  { value: "organisation", label: "For an organisation", picture: "provider" },
];

export const perspectives: readonly (Choice & { value: Perspective; label: string })[] = [
  { value: "lived_experience", label: "I use care or support", picture: "person" },
  { value: "carer", label: "I look after somebody, without pay", picture: "carer" },
  { value: "provider", label: "I work for a service that gives care or support", picture: "work" },
  { value: "other", label: "None of these, or I would rather not say", picture: "unsure" },
];

export function labelOf(choices: readonly { value: string; label: string }[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? "";
}
