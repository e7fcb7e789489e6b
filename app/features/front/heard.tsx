import { dayInWords } from "../../../server/domain/day.ts";
import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import { Band, Link } from "../../components/index.ts";

function heardWords(heard: EngagementFront["heard"]): string {
  if (heard === "none") return "Nobody has sent us anything yet. You could be the first.";
  if (heard === "few") return "A few people have told us something so far.";
  return `We have ${heard.toLocaleString("en-GB")} contributions so far.`;
}

function answeredWords(answered: number): string {
  if (answered === 0) return "We have not published any answers to them yet.";
  return answered === 1
    ? "We have published one answer, with its reason."
    : `We have published ${answered} answers, each with its reason.`;
}

/** What was heard and done so far: true counts, and where to read all of it. */
export function Heard({ front }: { front: EngagementFront }) {
  return (
    <Band>
      <section aria-labelledby="heard">
        <h2 id="heard">What we have heard and done so far</h2>
        <p>{heardWords(front.heard)}</p>
        {front.heard === "none" ? null : <p>{answeredWords(front.answered)}</p>}
        {front.version ? (
          <p>
            <Link href={`/e/${front.slug}/versions/${front.version.label}`}>
              Read version {front.version.label} of the specification
            </Link>
            , published on {dayInWords(front.version.publishedAt)}.{" "}
            <Link href={`/e/${front.slug}/versions`}>All versions</Link>
          </p>
        ) : null}
        <p>
          <Link href={`/e/${front.slug}/you-said-we-did`} alone>
            You said, we did
          </Link>
        </p>
        <p>
          <Link href="/return" alone>
            I have a code: show me what happened to what I said
          </Link>
        </p>
      </section>
    </Band>
  );
}
