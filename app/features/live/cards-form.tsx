import { CARD_COLOURS, type CardColour } from "../../../server/domain/live.ts";
import { Details } from "../../components/index.ts";
import { cardWords } from "./words.ts";

/** Three cards, as on a table in the room. Only the facilitator hears of them, and only how many. */
export function CardsForm({ held }: { held: CardColour | null }) {
  return (
    <Details
      summary={held ? `Your card is up. ${cardWords[held].short}` : "Hold up a card"}
      open={held !== null}
    >
      <form method="post">
        <input type="hidden" name="intent" value="card" />
        <p>Only the facilitator sees it, and not whose it is.</p>
        <div className="live-cards">
          {CARD_COLOURS.map((colour) => (
            <button
              type="submit"
              key={colour}
              className={`live-card live-card-${colour}`}
              name="colour"
              value={colour}
              aria-pressed={held === colour}
            >
              {cardWords[colour].label}
            </button>
          ))}
          {held ? (
            <button type="submit" className="live-card" name="colour" value="">
              Put my card down
            </button>
          ) : null}
        </div>
      </form>
    </Details>
  );
}
