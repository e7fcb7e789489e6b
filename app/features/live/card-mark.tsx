import type { CardColour } from "../../../server/domain/live.ts";

const SHAPES = {
  red: "M8 1h8l7 7v8l-7 7H8l-7-7V8z",
  amber: "M12 2 23 22H1z",
  green: "M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z",
} as const satisfies Record<CardColour, string>;

/** A card as a shape, so that its colour is not alone: as on the road, eight sides, three sides, round. */
export function CardMark({ colour }: { colour: CardColour }) {
  return (
    <svg className={`live-mark live-mark-${colour}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[colour]} />
    </svg>
  );
}
