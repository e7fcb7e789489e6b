import { who } from "../../../accessibility/interface/taking-part.ts";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { PERSPECTIVES, type Perspective, VOICES, type Voice } from "../../../server/domain/speaker.ts";
import type { Choice } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

const voicePictures: Record<Voice, PictureName> = {
  own: "person",
  on_behalf: "people",
  organisation: "provider",
};

const perspectivePictures: Record<Perspective, PictureName> = {
  lived_experience: "person",
  carer: "carer",
  young_person: "learn",
  family: "home",
  provider: "work",
  other: "unsure",
};

/** Who may be speaking, to choose from. */
export function useSpeakers(): { voices: Choice[]; perspectives: Choice[] } {
  const { say } = useWords();
  return {
    voices: VOICES.map((value) => ({ value, label: say(who.voices[value]), picture: voicePictures[value] })),
    perspectives: PERSPECTIVES.map((value) => ({
      value,
      label: say(who.perspectives[value]),
      picture: perspectivePictures[value],
    })),
  };
}
