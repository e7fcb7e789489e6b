import { useEffect, useRef } from "react";

/**
 * Takes up the focus when `state` changed and the control that had it is gone: a keyboard goes on from
 * here and not from the top of the page. Never takes it from anything else.
 */
export function useKeptFocus<Element extends HTMLElement>(state: string) {
  const target = useRef<Element>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) target.current?.focus({ preventScroll: true });
  }, [state]);
  return target;
}
