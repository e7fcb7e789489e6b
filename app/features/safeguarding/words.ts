import type { Concern } from "./concern.ts";

export const concernWords: Record<Concern["state"], string> = {
  open: "Waits for you",
  acted_on: "Acted on, kept here",
  returned: "Back with the readers",
};

export const concernTones: Record<Concern["state"], "waiting" | "agreed" | "plain"> = {
  open: "waiting",
  acted_on: "agreed",
  returned: "plain",
};
