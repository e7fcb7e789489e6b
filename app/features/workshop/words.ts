import type { Opening, Stance } from "../../../server/domain/statement.ts";
import type { Choice } from "../../components/index.ts";

export const stances: readonly { value: Stance; label: string; picture: "yes" | "no" | "unsure" }[] = [
  { value: "agree", label: "Agree", picture: "yes" },
  { value: "disagree", label: "Disagree", picture: "no" },
  { value: "not_sure", label: "Not sure", picture: "unsure" },
];

export const saidWords: Record<Stance, string> = {
  agree: "You agree.",
  disagree: "You disagree.",
  not_sure: "You are not sure.",
};

export const openings: readonly (Choice & { value: Opening })[] = [
  {
    value: "I can",
    label: "I can…",
    hint: "What a person can do when the service is good.",
    picture: "person",
  },
  {
    value: "We will",
    label: "We will…",
    hint: "What the council and the service promise.",
    picture: "people",
  },
];
