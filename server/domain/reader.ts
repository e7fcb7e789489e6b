/** Which wording somebody meets: by how they like to read, and by who they said they are. */
import type { YOUNG_WORDS } from "./language.ts";
import { isYoung, type Speaker } from "./speaker.ts";
import type { WordingPreference } from "./wording.ts";

interface Reading {
  language: string;
  easyRead: boolean;
  youngWords: (typeof YOUNG_WORDS)[number];
}

type Who = Pick<Speaker, "voice" | "perspective">;

/**
 * What somebody asks for. A child or young person who speaks for themselves is given the words for them, and a grown-up
 * who speaks for one is not. Either may choose otherwise. `who` is null before somebody begins.
 */
export function readerOf({ language, easyRead, youngWords }: Reading, who: Who | null): WordingPreference {
  const young = youngWords === "auto" ? who !== null && isYoung(who) : youngWords === "on";
  return { language, easyRead, young };
}

/** Could this be a child or young person? Whoever said nothing yet could, and whoever said something else could not. */
export function mayBeYoung(who: Who | null): boolean {
  return who === null || isYoung(who) || (who.voice === "own" && who.perspective === "other");
}
