import { openness as words } from "../../../accessibility/interface/openness.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { Standing } from "../../../server/domain/openness.ts";
import type { Openness } from "../../../server/queries/read-openness.ts";
import { Notice } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { Told } from "../taking-part/told.tsx";

/** What changed about what is open since people could answer, newest first, with its note to readers. */
export function OpennessChanges({ changes }: Pick<Openness, "changes">) {
  const { say, easyRead: wanted } = useWords();
  if (changes.length === 0) return null;
  return (
    <Notice picture="change" title={say(words.changes)}>
      {changes.map(({ id, about, deed, title, standing, note, easyRead, at }) => (
        <div key={id}>
          <Tell
            words={words.deeds[deed]}
            values={{
              title: about === "no_other_options" ? say(words.noOptions) : title,
              day: dayInWords(at),
            }}
          />
          {standing && deed !== "added" ? <StoodBefore standing={standing} until={at} /> : null}
          <Told sentences={easyRead} text={note} standsIn={wanted && easyRead.length === 0} />
        </div>
      ))}
    </Notice>
  );
}

/** How a topic stood, and until when. */
export function StoodBefore({ standing, until }: { standing: Standing; until: Date }) {
  return (
    <Tell
      words={standing === "fixed" ? words.wasFixed : words.couldChange}
      values={{ day: dayInWords(until) }}
    />
  );
}
