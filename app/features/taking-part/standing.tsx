import { sent } from "../../../accessibility/interface/changing.ts";
import { standing } from "../../../accessibility/interface/taking-part.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Link, Notice } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { type Place, pathOf } from "./place.ts";
import { UntilWhen } from "./until-when.tsx";

/** Why nothing can be written here now, where that is so. */
export function Standing({ consultation, place }: { consultation: Consultation; place: Place }) {
  const { say } = useWords();
  const { activity, submission } = consultation;
  if (submission?.state === "sent") {
    return (
      <Notice tone="agreed" title={say(standing.sent)}>
        {activity.taking === null ? <Tell words={standing.noChange} /> : <UntilWhen activity={activity} />}
        {activity.taking === null ? null : (
          <p>
            <Link href={pathOf(place, "check")} alone>
              {say(sent.link)}
            </Link>
          </p>
        )}
        <Link href={pathOf(place, "receipt")} alone>
          {say(standing.receipt)}
        </Link>
      </Notice>
    );
  }
  if (activity.state === "closed") {
    const day = activity.closedAt ?? activity.closesAt;
    const late = activity.taking === "late" && activity.lateUntil;
    const title = day ? say(standing.closedOn, { day: dayInWords(day) }) : say(standing.closed);
    if (late) {
      return (
        <Notice tone="waiting" picture="time" title={title}>
          <Tell words={standing.late} values={{ day: dayInWords(late) }} />
        </Notice>
      );
    }
    return (
      <Notice tone="stop" picture="time" title={title}>
        <Tell words={submission ? standing.stillHere : standing.noMore} />
        {submission ? (
          <Link href={pathOf(place, "print")} alone>
            {say(standing.print)}
          </Link>
        ) : (
          <Link href={`/e/${place.engagement}/you-said-we-did`} alone>
            {say(standing.outcome)}
          </Link>
        )}
      </Notice>
    );
  }
  if (!submission) {
    return (
      <Notice title={say(standing.notBegun)}>
        <Link href={pathOf(place)} alone>
          {say(standing.toBegin)}
        </Link>
        <br />
        <Link href="/return" alone>
          {say(standing.toReturn)}
        </Link>
      </Notice>
    );
  }
  return null;
}
