import { useEffect, useSyncExternalStore } from "react";
import { useArrived } from "../../components/arrived/use-arrived.ts";
import { announce, Button, Details, Stack } from "../../components/index.ts";

/** Each key does what a control of the page does that carries it as `data-key`: it is pressed, or the focus goes there. */
const KEYS = [
  { key: "n", does: "Save the themes, then read the next" },
  { key: "s", does: "Leave this one, and read the next" },
  { key: "p", does: "Go to the one you read before" },
  { key: "r", does: "I have read this" },
  { key: "t", does: "Find a theme" },
  { key: "a", does: "Answer it" },
  { key: "c", does: "Cut it into passages" },
  { key: "f", does: "Somebody may not be safe" },
] as const;

const OFF = "reading-keys-off";
const changed = new EventTarget();

function useSwitch(): { on: boolean; turn: () => void } {
  const on = useSyncExternalStore(
    (tell) => {
      changed.addEventListener(OFF, tell);
      return () => changed.removeEventListener(OFF, tell);
    },
    () => localStorage.getItem(OFF) === null,
    () => true,
  );
  return {
    on,
    turn() {
      if (on) localStorage.setItem(OFF, "yes");
      else localStorage.removeItem(OFF);
      changed.dispatchEvent(new Event(OFF));
      announce(on ? "Keys are off." : "Keys are on.");
    },
  };
}

/** Where letters are typed, or where keys already mean something. */
const TAKES_KEYS =
  "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=grid], dialog";
const CONTROLS = "input:not([type=hidden]), select, textarea, button, a[href]";

const unsent = () =>
  [...document.querySelectorAll("textarea")].some(
    (field) => field.value.trim() !== field.defaultValue.trim(),
  );

function press(key: string): void {
  const meant = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!meant) return;
  if (!meant.matches("a, button")) {
    const controls = [...meant.querySelectorAll<HTMLElement>(CONTROLS)];
    controls.find((control) => control.checkVisibility())?.focus();
  } else if (unsent()) {
    announce("You have written a response that is not recorded yet. Record it, or empty it, first.");
  } else {
    meant.click();
  }
}

/**
 * Reading by single keys, where scripts run. They do nothing while somebody types, and can be switched off for this
 * browser (WCAG 2.1.4). Whatever a key does, a control that is seen does too.
 */
export function ReadingKeys() {
  const arrived = useArrived();
  const { on, turn } = useSwitch();
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(TAKES_KEYS);
      if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (!KEYS.some(({ key }) => key === event.key)) return;
      event.preventDefault();
      press(event.key);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [on]);
  if (!arrived) return null;
  return (
    <Details summary="Work by keys">
      <Stack>
        <p>
          {on
            ? "They do nothing while you type in a field."
            : "They are off. Nothing happens when you press one."}
        </p>
        <ul>
          {KEYS.map(({ key, does }) => (
            <li key={key}>
              <kbd>{key.toUpperCase()}</kbd>: {does}
            </li>
          ))}
        </ul>
        <Button type="button" tone="plain" onClick={turn}>
          {on ? "Switch the keys off" : "Switch the keys on"}
        </Button>
      </Stack>
    </Details>
  );
}
