import type { Perspective } from "../../../server/domain/speaker.ts";
import type { SaidCounts } from "../../../server/domain/suppression.ts";
import { StitchMargin } from "../../components/index.ts";
import { perspectiveWords } from "../reading/words.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "9 carers", or "fewer than 8 carers": small numbers are not said. */
function partInWords({ key, count }: SaidCounts<Perspective>["parts"][number], below: number): string {
  const { one, many } = perspectiveWords[key];
  if (count === null) return `fewer than ${below} ${many}`;
  return `${count} ${count === 1 ? one : many}`;
}

/** "Asked for by 9 carers and fewer than 8 providers." */
export function voicesInWords({ parts, below }: SaidCounts<Perspective>, lead: string): string {
  return `${lead} ${list.format(parts.map((part) => partInWords(part, below)))}.`;
}

/** The same, each on a line of its own: in Easy Read no line is long. */
export function VoicesList({ voices: { parts, below } }: { voices: SaidCounts<Perspective> }) {
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.key}>{partInWords(part, below)}</li>
      ))}
    </ul>
  );
}

type Props = { voices: SaidCounts<Perspective>; lead: string; none?: string | undefined };

/** Whose voices stand behind something, as a margin of stitches: one for each kind of voice. */
export function VoicesMargin({ voices, lead, none }: Props) {
  if (voices.parts.length === 0) return none ? <StitchMargin count={0}>{none}</StitchMargin> : null;
  return (
    <StitchMargin count={voices.total ?? voices.parts.length}>{voicesInWords(voices, lead)}</StitchMargin>
  );
}
