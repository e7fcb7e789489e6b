import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { spokenIn } from "../../lib/spoken-in.ts";

type Props = { activity: Pick<Consultation["activity"], "title" | "titleLang"> };

/** What an activity is called, in the language that it is told in. */
export function ActivityName({ activity: { title, titleLang } }: Props) {
  const spoken = spokenIn(titleLang);
  return titleLang ? <span {...spoken}>{title}</span> : title;
}
