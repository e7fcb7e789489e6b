import { record as words } from "../../../accessibility/interface/fairness.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { Fairness } from "../../../server/queries/read-fairness.ts";
import { Panel, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { Paragraphs } from "../taking-part/said.tsx";
import { FindingList } from "./finding-list.tsx";

/** Why it was opened with this point unmet, and what was unmet that day: both as they were written then. */
export function ReasonGiven({ given }: { given: Fairness["reasons"][number] }) {
  const { say } = useWords();
  return (
    <Panel>
      <Stack>
        <h3>{say(words.reasons)}</h3>
        <Tell words={words.opened} values={{ day: dayInWords(given.writtenAt) }} />
        <FindingList findings={given.unmet} />
        <Tell words={words.because} />
        <Paragraphs text={given.reason} />
      </Stack>
    </Panel>
  );
}
