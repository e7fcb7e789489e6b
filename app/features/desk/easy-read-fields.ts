import type { Sentence, WordingSubject } from "../../../server/domain/wording.ts";

/** One sentence with its picture, or none: the fields `name-text` and `name-picture`. */
export function picturedIn(form: FormData, name: string): Sentence[] {
  const text = String(form.get(`${name}-text`) ?? "");
  const picture = String(form.get(`${name}-picture`) ?? "");
  return text.trim() ? [{ text, ...(picture ? { picture } : {}) }] : [];
}

/** The rows to show for what stands in the fields, with room for more: numbers from 1. */
export function rowsFor(name: string, values: Record<string, string>): number[] {
  const filled = Object.entries(values).flatMap(([field, value]) =>
    value.trim() ? Number(new RegExp(`^${name}-(\\d+)-text$`).exec(field)?.[1] ?? 0) : [],
  );
  return Array.from({ length: Math.max(4, ...filled.map((row) => row + 2)) }, (_, index) => index + 1);
}

/** What stands in the rows `name-1`, `name-2` and so on before anybody types. */
export function fieldsOf(name: string, sentences: readonly Sentence[]): Record<string, string> {
  return Object.fromEntries(
    sentences.flatMap(({ text, picture }, index) => [
      [`${name}-${index + 1}-text`, text],
      [`${name}-${index + 1}-picture`, picture ?? ""],
    ]),
  );
}

/** The sentences in those rows, in order and without the empty ones, and the row of each. */
export function sentencesIn(form: FormData, name: string): { sentences: Sentence[]; rows: string[] } {
  const pattern = new RegExp(`^(${name}-\\d+)-text$`);
  const written = [...form.keys()]
    .flatMap((key) => pattern.exec(key)?.[1] ?? [])
    .flatMap((row) => picturedIn(form, row).map((sentence) => ({ row, sentence })));
  return { sentences: written.map(({ sentence }) => sentence), rows: written.map(({ row }) => row) };
}

/** The last part of the address of the page that writes a part of the front page. */
export function partOf(subject: WordingSubject): string {
  if (subject.of === "engagement") return "summary";
  if (subject.of === "discarded") return `discarded-${subject.option}`;
  return subject.of === "topic" ? `topic-${subject.topic}` : `activity-${subject.activity}`;
}
