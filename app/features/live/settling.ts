import type { ItemKind, ItemView } from "../../../server/domain/live.ts";
import { answeredIn, answeredWords } from "./words.ts";

/** What a facilitator is asked before something that cannot be taken back. */
export interface Settling {
  /** On the button that asks. */
  button: string;
  title: string;
  /** What then happens, a sentence or two each. */
  follows: string[];
  yes: string;
  no: string;
}

const closings: Record<ItemKind, Omit<Settling, "no" | "follows"> & { follows: string }> = {
  poll: {
    button: "Close the vote and show the result",
    title: "Close the vote?",
    follows: "After this nobody can answer, and everybody sees the result. It cannot be opened again.",
    yes: "Close the vote",
  },
  wall: {
    button: "Close the wall",
    title: "Close the wall?",
    follows: "After this nobody can write a note. It cannot be opened again.",
    yes: "Close it now",
  },
  statements: {
    button: "Close this part and show the answers",
    title: "Close this part?",
    follows: "After this nobody can answer here, and everybody sees the numbers. It cannot be opened again.",
    yes: "Close this part",
  },
};

/** Before a part is closed. */
export function closing(item: ItemView): Settling {
  const answered = answeredIn(item);
  const { follows, ...rest } = closings[item.kind];
  return {
    ...rest,
    follows: [...(answered === null ? [] : [answeredWords(answered)]), follows],
    no: "Keep it open",
  };
}

/** Before a session is ended. */
export const ending: Settling = {
  button: "End the session",
  title: "End the session?",
  follows: [
    "What is open closes, and nobody can answer after this.",
    "What was said and counted stays. The session cannot be started again.",
  ],
  yes: "End it now",
  no: "Go on with the session",
};
