import { front } from "../../../accessibility/interface/front.ts";
import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import { Picture } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { Said } from "../taking-part/said.tsx";

interface Props {
  topics: EngagementFront["fixed"];
  standing: "can_change" | "fixed";
}

/** What can still change, or what cannot and why. */
export function Topics({ topics, standing }: Props) {
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
