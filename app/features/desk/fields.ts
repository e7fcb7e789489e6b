import { refusalOf, refused } from "../../lib/form.ts";

/** The lines of a text box that are not empty. */
export const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== "");

/** As `refused`, for forms whose fields are named otherwise than the API's: `name` turns a path into a field. */
export function refusedAs(error: unknown, form: FormData, name: (path: string) => string) {
  const found = refusalOf(error);
  if (!found?.fields) return refused(error, form);
  const fields: Record<string, string> = {};
  for (const [path, sentence] of Object.entries(found.fields)) fields[name(path)] ??= sentence;
  return refused({ ...found, fields }, form);
}
