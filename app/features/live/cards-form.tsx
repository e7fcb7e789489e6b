import type { FormEvent } from "react";
import { CARD_COLOURS, type CardColour, type ShowCardInput } from "../../../server/domain/live.ts";
import { CardMark } from "./card-mark.tsx";
import { pressedValue } from "./submitted.ts";
import { cardWords } from "./words.ts";

type Props = {
  sessionId: string;
  /** The card that is up. */
  held: CardColour | null;
  /** A card that has no answer yet. */
  waiting: ShowCardInput | undefined;
  connected: boolean;
  send: (card: ShowCardInput) => void;
};

/** Three cards, as on a table in the room. Only the facilitator hears of them, and only how many. */
export function CardsForm({ sessionId, held, waiting, connected, send }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const pressed = pressedValue(event);
    if (pressed === null) return;
    event.preventDefault();
    const colour = CARD_COLOURS.find((each) => each === pressed) ?? null;
    // The button that puts a card down goes away; the card that it put down stays.
    if (!colour) event.currentTarget.querySelector<HTMLElement>(`[value="${held}"]`)?.focus();
    send({ sessionId, colour });
  };
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">Hold up a card</h2>
      <form method="post" onSubmit={submit}>
        <input type="hidden" name="intent" value="card" />
        <p>Only the facilitator sees it, and not whose it is.</p>
        <div className="live-cards">
          {CARD_COLOURS.map((colour) => (
            <button
              type="submit"
              key={colour}
              className="live-card"
              name="colour"
              value={colour}
              aria-pressed={held === colour}
            >
              <CardMark colour={colour} />
              <span>{cardWords[colour].label}</span>
            </button>
          ))}
          {held ? (
            <button type="submit" className="live-card" name="colour" value="">
              Put my card down
            </button>
          ) : null}
        </div>
        <p>{standing(held, waiting, connected)}</p>
      </form>
    </section>
  );
}

function standing(held: CardColour | null, waiting: ShowCardInput | undefined, connected: boolean): string {
  if (waiting) return connected ? "Your card is on its way." : "You are not connected. Your card is kept.";
  return held ? `Your card is up. ${cardWords[held].short}.` : "You hold up no card.";
}
