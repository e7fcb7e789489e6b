import { kept } from "../../../accessibility/interface/ways-out.ts";
import { Panel, PeoplesWords, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** Words that could not be saved, so that whoever wrote them can take them along. */
export function KeptWords({ texts }: { texts: readonly string[] }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="kept-words">
      <Panel>
        <Stack>
          <h2 id="kept-words">{say(kept.title)}</h2>
          <Tell words={kept.notSaved} />
          {texts.map((text) => (
            <PeoplesWords key={text}>{text}</PeoplesWords>
          ))}
        </Stack>
      </Panel>
    </section>
  );
}
