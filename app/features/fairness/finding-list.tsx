import type { ReactNode } from "react";
import { points, sayings, verdicts } from "../../../accessibility/interface/fairness.ts";
import type { Label, Telling } from "../../../accessibility/interface/words.ts";
import type { Finding, Saying, Verdict } from "../../../server/domain/fairness.ts";
import type { Point } from "../../../server/domain/opening-reasons.ts";
import { Tag } from "../../components/index.ts";
import { tellIn, useWords } from "../../lib/words.tsx";

/** Whatever the check can say has its words. */
const told: Record<Saying, Telling> = sayings;
export const pointWords: Record<Point, Label> = points;
const verdictWords: Record<Verdict, Label> = verdicts;

const TONES = { met: "agreed", not_met: "stop", cannot_say: "waiting" } as const;

type Props = {
  findings: readonly (Finding & { verdict?: Verdict })[];
  /** What stands below one: at the desk, what would put it right. */
  below?: (says: Saying) => ReactNode;
};

/** What the record shows, one thing after another, each with what it rests on. */
export function FindingList({ findings, below }: Props) {
  const { say, easyRead } = useWords();
  return (
    <ul className="findings">
      {findings.map(({ says, values, named, verdict }) => (
        <li key={says}>
          {verdict ? <Tag tone={TONES[verdict]}>{say(verdictWords[verdict])}</Tag> : null}
          {tellIn(easyRead, told[says], values)}
          {named.length > 0 ? (
            <ul>
              {named.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          ) : null}
          {below?.(says)}
        </li>
      ))}
    </ul>
  );
}
