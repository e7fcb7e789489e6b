import { assessment } from "../../../accessibility/interface/assessment.ts";
import { openness as words } from "../../../accessibility/interface/openness.ts";
import type { Openness } from "../../../server/queries/read-openness.ts";
import { Details, Link, Stack } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { DiscardedOptions } from "./discarded-options.tsx";

interface Props {
  openness: Openness;
  /** The address of the engagement's front page. */
  front: string;
}

/** On a consultation's front: the ways to what can change, and what is not on the table any more. */
export function BeforeYouAnswer({ openness, front }: Props) {
  const { say } = useWords();
  const { discarded, noOthers } = openness;
  return (
    <Stack>
      {discarded.length > 0 || noOthers ? (
        <Details summary={say(words.look, { count: discarded.length })}>
          <DiscardedOptions discarded={discarded} noOthers={noOthers} level={3} />
        </Details>
      ) : null}
      <p>
        <Link href={front} alone>
          {say(words.toFront)}
        </Link>
      </p>
      {openness.assessed ? (
        <p>
          <Link href={`${front}/equality`} alone>
            {say(assessment.link)}
          </Link>
        </p>
      ) : null}
    </Stack>
  );
}
