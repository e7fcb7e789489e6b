import { dayInWords } from "../../../server/domain/day.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Link, Notice } from "../../components/index.ts";
import { type Place, pathOf } from "./place.ts";

/** Why nothing can be written here now, where that is so. */
export function Standing({ consultation, place }: { consultation: Consultation; place: Place }) {
  const { activity, submission } = consultation;
  if (submission?.state === "sent") {
    return (
      <Notice tone="agreed" title="You have sent your answers">
        <p>
          They cannot be changed here any more. <Link href={pathOf(place, "receipt")}>See your receipt</Link>
        </p>
      </Notice>
    );
  }
  if (activity.state === "closed") {
    const day = activity.closedAt ?? activity.closesAt;
    return (
      <Notice tone="stop" picture="time" title={`This closed${day ? ` on ${dayInWords(day)}` : ""}`}>
        {submission ? (
          <>
            <p>It takes no more answers. What you wrote is still here, for you alone.</p>
            <p>
              <Link href={pathOf(place, "print")} alone>
                A page to print, with your answers
              </Link>
            </p>
          </>
        ) : (
          <p>
            It takes no more answers.{" "}
            <Link href={`/e/${place.engagement}/you-said-we-did`}>See what came of it</Link>
          </p>
        )}
      </Notice>
    );
  }
  if (!submission) {
    return (
      <Notice title="You have not begun on this device">
        <p>
          <Link href={pathOf(place)}>Go to the first page and begin</Link>, or{" "}
          <Link href="/return">come back with your code</Link>.
        </p>
      </Notice>
    );
  }
  return null;
}
