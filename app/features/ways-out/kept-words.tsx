import { kept } from "../../../accessibility/interface/ways-out.ts";
import { labelOf } from "../../../accessibility/interface/words.ts";
import { Panel, PeoplesWords, Stack } from "../../components/index.ts";
import { usePreferences } from "../../lib/use-preferences.ts";
import { tellIn } from "../../lib/words.tsx";

type Props = { texts: readonly string[] };

/** Words that could not be saved, so that whoever wrote them can take them along. */
export function KeptWords({ texts }: Props) {
  return <KeptWordsFor texts={texts} easyRead={usePreferences().easyRead === "on"} />;
}

/** As `KeptWords`, outside the page that knows how somebody reads. */
export function KeptWordsFor({ texts, easyRead }: Props & { easyRead: boolean }) {
  return (
    <section aria-labelledby="kept-words">
      <Panel>
        <Stack>
          <h2 id="kept-words">{labelOf(kept.title, easyRead)}</h2>
          {tellIn(easyRead, kept.notSaved)}
          {texts.map((text) => (
            <PeoplesWords key={text}>{text}</PeoplesWords>
          ))}
        </Stack>
      </Panel>
    </section>
  );
}
