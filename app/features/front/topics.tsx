import { front } from "../../../accessibility/interface/front.ts";
import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import type { Openness } from "../../../server/queries/read-openness.ts";
import { Picture } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { StoodBefore } from "../openness/openness-changes.tsx";
import { Said } from "../taking-part/said.tsx";

interface Props {
  topics: EngagementFront["fixed"];
  standing: "can_change" | "fixed";
  before: Openness["before"];
}

/** What can still change, or what cannot and why. */
export function Topics({ topics, standing, before }: Props) {
  const { say } = useWords();
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby={`topics-${standing}`}>
      <h2 id={`topics-${standing}`}>
        <Picture name={standing === "fixed" ? "fixed" : "change"} />
        {say(standing === "fixed" ? front.fixed : front.decided)}
      </h2>
      <ul className="topics">
        {topics.map((topic) => (
          <li key={topic.id}>
            {topic.easyRead.length > 0 ? <Said sentences={topic.easyRead} /> : <Topic {...topic} />}
            {(before[topic.id] ?? []).map((stood) => (
              <StoodBefore key={stood.until.getTime()} {...stood} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topic({ title, reason }: Props["topics"][number]) {
  if (!reason) return title;
  return (
    <>
      <strong>{title}</strong>
      <p>{reason}</p>
    </>
  );
}
