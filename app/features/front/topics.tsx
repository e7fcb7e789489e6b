import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import { Picture } from "../../components/index.ts";

interface Props {
  title: string;
  topics: EngagementFront["fixed"];
  standing: "can_change" | "fixed";
}

/** What can still change, or what cannot and why. */
export function Topics({ title, topics, standing }: Props) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby={`topics-${standing}`}>
      <Picture name={standing === "fixed" ? "fixed" : "change"} />
      <h2 id={`topics-${standing}`}>{title}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <strong>{topic.title}</strong>
            {topic.reason ? (
              <p>{standing === "fixed" ? `Fixed because: ${topic.reason}` : topic.reason}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
