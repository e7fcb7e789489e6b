import { record as words } from "../../../accessibility/interface/fairness.ts";
import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import { Link } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

/** The way to the fairness record of each consultation that was opened. */
export function FairnessLinks({ front }: { front: EngagementFront }) {
  const { say } = useWords();
  return front.activities
    .filter(({ kind }) => kind === "consultation")
    .map(({ slug, title }) => (
      <p key={slug}>
        <Link href={`/e/${front.slug}/a/${slug}/fairness`} alone>
          {say(words.linkTo, { title })}
        </Link>
      </p>
    ));
}
