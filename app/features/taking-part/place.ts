import type { SpeakerStep } from "../../../server/domain/speaker.ts";

/** Where a person is: the names of the engagement and the activity in the address. */
export interface Place {
  engagement: string;
  activity: string;
}

export function placeOf(params: { engagement?: string | undefined; activity?: string | undefined }): Place {
  return { engagement: params.engagement ?? "", activity: params.activity ?? "" };
}

/** The address of the activity, or of a page below it. */
export function pathOf(place: Place, page = ""): string {
  const path = `/e/${encodeURIComponent(place.engagement)}/a/${encodeURIComponent(place.activity)}`;
  return page ? `${path}/${page}` : path;
}

/** Where somebody who came back goes on: at a question, at the check page, or with what became of what they said. */
export function resumePath(resume: (Place & { number: number | null }) | null): string {
  if (!resume) return "/my";
  return pathOf(resume, resume.number ? `question/${resume.number}` : "check");
}

/** The address of a file that this person added. */
export const pathToFile = ({ engagement }: Place, file: string): string =>
  `/e/${encodeURIComponent(engagement)}/files/${file}`;

/**
 * The address of what comes after `step` of those that a speaker is asked, or after the page before them.
 * Somebody on the way back to the check page is asked only what they left out.
 */
export function afterStep(
  place: Place,
  asked: { steps: readonly SpeakerStep[]; leftOut: readonly SpeakerStep[] },
  step: SpeakerStep | null,
  toCheck: boolean,
): string {
  const later = asked.steps.slice(step ? asked.steps.indexOf(step) + 1 : 0);
  const next = later.find((one) => !toCheck || asked.leftOut.includes(one));
  if (next) return pathOf(place, `who/${next}${toCheck ? "?from=check" : ""}`);
  return pathOf(place, toCheck ? "check" : "question/1");
}
