import type { StanceCounts } from "../../../server/domain/statement.ts";
import { useStances } from "../workshop/words.ts";

/** The counts once more for the eye: each stance has its pattern and its number, so that no colour is alone. */
export function StanceBar({ counts }: { counts: StanceCounts }) {
  const given = useStances().filter(({ value }) => counts[value] > 0);
  if (given.length === 0) return null;
  return (
    <div className="live-stances" aria-hidden="true">
      {given.map(({ value }) => (
        <span key={value} className={`live-stance live-stance-${value}`} style={{ flexGrow: counts[value] }}>
          <span className="live-stance-number">{counts[value]}</span>
        </span>
      ))}
    </div>
  );
}

/** Which pattern is which. */
export function StanceKey() {
  const stances = useStances();
  return (
    <div className="live-stance-key" aria-hidden="true">
      {stances.map(({ value, label }) => (
        <span key={value} className="live-stance-named">
          <span className={`live-swatch live-stance-${value}`} />
          {label}
        </span>
      ))}
    </div>
  );
}
