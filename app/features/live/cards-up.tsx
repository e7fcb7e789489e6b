import { CARD_COLOURS, type DeskView } from "../../../server/domain/live.ts";
import { CardMark } from "./card-mark.tsx";
import { cardWords } from "./words.ts";

/** How many cards are up, by shape, number and words. Nobody is named. */
export function CardsUp({ cards }: { cards: DeskView["cards"] }) {
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">Cards that are up</h2>
      <ul className="live-cards-up">
        {CARD_COLOURS.map((colour) => (
          <li key={colour}>
            <CardMark colour={colour} />
            <strong>{cards[colour]}</strong> <span>{cardWords[colour]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
