import { room } from "../../../accessibility/interface/live.ts";
import type { ItemView } from "../../../server/domain/live.ts";
import { Stack } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { Outcome } from "./outcome.tsx";
import { titleOf } from "./words.ts";

/** What has closed, the newest first. */
export function Done({ items, easyRead }: { items: readonly ItemView[]; easyRead: boolean }) {
  const { say } = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="done">
      <Stack>
        <h2 id="done">{say(room.done)}</h2>
        {items.map((item) => (
          <section key={item.id} aria-labelledby={`done-${item.id}`}>
            <h3 id={`done-${item.id}`}>{titleOf(item, easyRead)}</h3>
            <Outcome item={item} easyRead={easyRead} />
          </section>
        ))}
      </Stack>
    </section>
  );
}
