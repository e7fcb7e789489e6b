import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Whether scripts may put something better in the place of native controls. Not while somebody is in one of them:
 * then once they have left. `before` runs while the native controls still hold what was typed.
 */
export function useTakeOver(native: RefObject<HTMLElement>, before: () => void): boolean {
  const [taken, setTaken] = useState(false);
  const latest = useRef(before);
  latest.current = before;
  useEffect(() => {
    const box = native.current;
    const take = () => {
      latest.current();
      setTaken(true);
    };
    if (!box?.contains(document.activeElement)) {
      take();
      return;
    }
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) take();
    };
    box.addEventListener("focusout", leave);
    return () => box.removeEventListener("focusout", leave);
  }, [native]);
  return taken;
}
