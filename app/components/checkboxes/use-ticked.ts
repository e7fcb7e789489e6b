import { type RefObject, useCallback, useEffect, useState } from "react";

/** A checkbox among others, by its name and value. */
export const keyOf = (name: string, value: string) => `${name}:${value}`;

/**
 * Which native checkboxes inside an element are ticked, by `keyOf`. They stay the truth: what was ticked before the
 * scripts came is found here, and `tick` ticks the box itself. Call `read` when one of them changes.
 */
export function useTicked(inside: RefObject<HTMLElement>) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const boxes = useCallback(
    () => [...(inside.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])],
    [inside],
  );
  const read = useCallback(() => {
    const keys = boxes().flatMap(({ checked, name, value }) => (checked ? [keyOf(name, value)] : []));
    setTicked(new Set(keys));
  }, [boxes]);
  const tick = useCallback(
    (keys: ReadonlySet<string>, checked: boolean) => {
      for (const box of boxes()) if (keys.has(keyOf(box.name, box.value))) box.checked = checked;
      read();
    },
    [boxes, read],
  );
  useEffect(() => {
    read();
    // A page that comes back by the Back button brings its ticks with it.
    window.addEventListener("pageshow", read);
    return () => window.removeEventListener("pageshow", read);
  }, [read]);
  return { ticked, read, tick };
}
