import type { ItemView } from "../../../server/domain/live.ts";
import { Stack } from "../../components/index.ts";
import { Outcome } from "./outcome.tsx";

/** What has closed, the newest first. */
export function Done({ items, easyRead }: { items: readonly ItemView[]; easyRead: boolean }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="done">
      <Stack>
        <h2 id="done">What we have done</h2>
        {items.map((item) => (
          <section key={item.id} aria-labelledby={`done-${item.id}`}>
            <h3 id={`done-${item.id}`}>{item.title}</h3>
            <Outcome item={item} easyRead={easyRead} />
          </section>
        ))}
      </Stack>
    </section>
  );
}
