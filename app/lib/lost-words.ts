import { isRefusal } from "../../server/domain/refusal.ts";
import type { FormState } from "./form.ts";

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** As React writes text and attributes. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
const lines = (text: string) => text.replace(/\r\n?/g, "\n");

/** Ids, numbers, addresses and names of buttons: nobody typed them as words. */
const NO_WORDS = /^[\w\-/?=&%.:+#@ ]*$/;
const SEVERAL_WORDS = /\p{L}\s+\p{L}/u;
const IDS = /^[0-9a-f-]{36}(\s+[0-9a-f-]{36})*$/;

const isWords = (value: string) => !IDS.test(value) && (SEVERAL_WORDS.test(value) || !NO_WORDS.test(value));

function isFormState(value: unknown): value is FormState {
  return typeof value === "object" && value !== null && "refusal" in value && isRefusal(value.refusal);
}

/**
 * What somebody typed in a form that was refused and that the answering page does not show: the form
 * may be gone with what it belonged to, or with the permission to use it.
 */
export function lostWords(actionData: Record<string, unknown> | null, html: string): string[] {
  const shown = lines(html);
  return Object.values(actionData ?? {})
    .filter(isFormState)
    .flatMap(({ chosen }) => Object.values(chosen).flat())
    .map((text) => lines(text).trim())
    .filter((text) => isWords(text) && !shown.includes(escaped(text)));
}
