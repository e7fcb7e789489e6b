import type { TypeInInput } from "../../../server/domain/typing.ts";
import { fieldsOf, readChoices } from "../taking-part/choice-form.ts";

/** Before the names of one question's fields on a page that holds them all. */
export const prefixOf = (number: number) => `q${number}-`;

/** What the form for typing in says, as the API takes it, and the way back from the API's paths to its fields. */
export function readTyped(form: FormData, questionIds: readonly string[]) {
  const text = (name: string) => String(form.get(name) ?? "");
  const chosen = (name: string) => text(name) || null;
  const read = questionIds.map((questionId, index) => {
    const own = fieldsOf(form, prefixOf(index + 1));
    const { fieldOf, ...choices } = readChoices(own);
    return { fieldOf, answer: { questionId, ...choices, text: String(own.get("text") ?? "") } };
  });
  const input = {
    key: text("key"),
    channel: text("channel"),
    voice: text("voice") || undefined,
    perspective: text("perspective") || undefined,
    relationship: chosen("relationship"),
    whoseWords: chosen("whoseWords"),
    agreement: chosen("agreement"),
    organisationName: chosen("organisationName"),
    underAge: { yes: true, no: false }[text("underAge")] ?? null,
    agreedBy: chosen("agreedBy"),
    easyRead: text("easyRead") === "on",
    youngWords: text("youngWords") === "on" ? "on" : "off",
    language: text("language"),
    answers: read.map(({ answer }) => answer),
    letter: text("letter"),
    // The lists hold these values and no others; the API asks its schema again.
  } as Omit<TypeInInput, "engagement" | "activity" | "saidOn" | "scan">;
  const fieldOf = (path: string): string => {
    const [head, index, ...rest] = path.split(".");
    const at = head === "answers" ? read[Number(index)] : undefined;
    return at ? prefixOf(Number(index) + 1) + at.fieldOf(rest.join(".")) : path;
  };
  return { input, fieldOf };
}
