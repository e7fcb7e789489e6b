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
      <h2 id={`topics-${standing}`}>
        <Picture name={standing === "fixed" ? "fixed" : "change"} /> {title}
      </h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <strong>{topic.title}</strong>
            {topic.reason
              ? standing === "fixed"
                ? `. This is fixed because: ${topic.reason}`
                : `. ${topic.reason}`
              : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
