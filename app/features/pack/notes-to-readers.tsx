import { pack as words } from "../../../accessibility/interface/pack.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { InformationPack } from "../../../server/queries/read-pack.ts";
import { Notice } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { Told } from "../taking-part/told.tsx";

/** What has changed in the pack since people could answer, and whether that gave them more time. */
export function NotesToReaders({ notes }: Pick<InformationPack, "notes">) {
  const { say } = useWords();
  if (notes.length === 0) return null;
  return (
    <Notice picture="change" title={say(words.changed)}>
      {notes.map(({ id, title, note, publishedAt, extendedTo, ...met }) => (
        <div key={id}>
          <Tell words={words.changedOn} values={{ title, day: dayInWords(publishedAt) }} />
          <Told {...met} text={note} />
          {extendedTo ? <Tell words={words.moreTime} values={{ day: dayInWords(extendedTo) }} /> : null}
        </div>
      ))}
    </Notice>
  );
}
