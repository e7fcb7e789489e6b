import { dayInWords } from "../../../server/domain/day.ts";
import type { ThreadResponse, ThreadStitch } from "../../../server/domain/my-thread.ts";
import { Link, Stitch } from "../../components/index.ts";

/** What a response says first, before its reason. Bad news is not hidden. */
const DECIDED: Record<ThreadResponse["kind"], string> = {
  accepted: "We agree. Here is why.",
  partly_accepted: "We agree with part of this. Here is why.",
  not_accepted: "We did not do this. Here is why.",
  already_covered: "The plan already says this. Here is where.",
  out_of_scope: "We cannot decide this here. Here is why.",
};

/** One thing that happened after the words were sent, in words, with its day. */
export function MyStitch({ stitch, engagement }: { stitch: ThreadStitch; engagement: string }) {
  const common = { date: dayInWords(stitch.at), level: 3 as const };
  switch (stitch.kind) {
    case "received":
      return <Stitch kind="said" {...common} />;
    case "read":
      return (
        <Stitch kind="understood" title="A person read it" {...common}>
          <p>Somebody at the council read your words.</p>
        </Stitch>
      );
    case "themed":
      return (
        <Stitch kind="understood" {...common}>
          <p>We put it with others about “{stitch.name}”.</p>
        </Stitch>
      );
    case "merged":
      return (
        <Stitch kind="understood" title="It was joined with another" {...common}>
          <p>Others said something very near to this. The two became one statement.</p>
        </Stitch>
      );
    case "agreed":
      return (
        <Stitch kind="decided" title="It became an agreed outcome" {...common}>
          <p>{stitch.text}</p>
        </Stitch>
      );
    case "answered":
      return (
        <Stitch
          kind="decided"
          title={stitch.beforehand ? "What we had already answered to others" : undefined}
          {...common}
        >
          <p>
            <strong>{DECIDED[stitch.response.kind]}</strong>
          </p>
          <p className="as-written">{stitch.response.reason}</p>
        </Stitch>
      );
    case "changed": {
      const { change } = stitch;
      return (
        <Stitch kind="changed" {...common}>
          <p>
            <Link href={`/e/${engagement}/clauses/${change.clauseId}`}>
              Clause {change.number} {change.title}
            </Link>{" "}
            changed in{" "}
            <Link href={`/e/${engagement}/versions/${change.version}`}>version {change.version}</Link>.
          </p>
          {change.reason ? <p className="as-written">{change.reason}</p> : null}
        </Stitch>
      );
    }
  }
}
