import type { FormEvent } from "react";

/** The value of the button with which a form was sent. */
export function pressedValue(event: FormEvent<HTMLFormElement>): string | null {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement ? submitter.value : null;
}

/** The words in a field of a form that is sent. */
export function typedIn(event: FormEvent<HTMLFormElement>, name: string): string {
  return String(new FormData(event.currentTarget).get(name) ?? "").trim();
}
