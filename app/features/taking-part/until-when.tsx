import { sent } from "../../../accessibility/interface/changing.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Tell } from "../../lib/words.tsx";

type Activity = Consultation["activity"];

/** The last day on which answers are taken, as it stands now; null where none is set. */
export const lastDayOf = ({ taking, closesAt, lateUntil }: Activity) => {
  const day = taking === "late" ? lateUntil : closesAt;
  return day ? dayInWords(day) : null;
};

/** Until when somebody can change what they sent, and what is different after the last day. */
export function UntilWhen({ activity }: { activity: Activity }) {
  const day = lastDayOf(activity);
  return (
    <>
      {day ? <Tell words={sent.can} values={{ day }} /> : <Tell words={sent.canOpen} />}
      {activity.taking === "late" ? <Tell words={sent.late} /> : null}
    </>
  );
}
