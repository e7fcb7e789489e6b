import type { FormEvent } from "react";
import { cards as words } from "../../../accessibility/interface/live.ts";
import { CARD_COLOURS, type CardColour, type ShowCardInput } from "../../../server/domain/live.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { CardMark } from "./card-mark.tsx";
import { pressedValue } from "./submitted.ts";

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
  const { say } = useWords();
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
      <h2 id="cards">{say(words.title)}</h2>
      <form method="post" onSubmit={submit}>
        <input type="hidden" name="intent" value="card" />
        <Tell words={words.private} />
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
              <span>{say(words.labels[colour])}</span>
            </button>
          ))}
          {held ? (
            <button type="submit" className="live-card" name="colour" value="">
              {say(words.down)}
            </button>
          ) : null}
        </div>
        <p>
          {waiting
            ? say(connected ? words.onItsWay : words.kept)
            : held
              ? say(words.isUp, { card: say(words.short[held]) })
              : say(words.none)}
        </p>
      </form>
    </section>
  );
}
