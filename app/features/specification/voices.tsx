import type { Perspective } from "../../../server/domain/speaker.ts";
import type { SaidCounts } from "../../../server/domain/suppression.ts";
import { StitchMargin } from "../../components/index.ts";
import { perspectiveWords } from "../reading/words.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "Asked for by 9 carers and fewer than 8 providers." Small numbers are not said. */
export function voicesInWords({ parts, below }: SaidCounts<Perspective>, lead: string): string {
  const said = parts.map(({ key, count }) => {
    const { one, many } = perspectiveWords[key];
    if (count === null) return `fewer than ${below} ${many}`;
    return `${count} ${count === 1 ? one : many}`;
  });
  return `${lead} ${list.format(said)}.`;
}

type Props = { voices: SaidCounts<Perspective>; lead: string; none?: string | undefined };

/** Whose voices stand behind something, as a margin of stitches: one for each kind of voice. */
export function VoicesMargin({ voices, lead, none }: Props) {
  if (voices.parts.length === 0) return none ? <StitchMargin count={0}>{none}</StitchMargin> : null;
  return (
    <StitchMargin count={voices.total ?? voices.parts.length}>{voicesInWords(voices, lead)}</StitchMargin>
  );
}
