import type { ImportMapping } from "../../../server/domain/contribution-import.ts";

/** The columns beside the words, with what they are called on screen. */
export const COLUMNS = [
  ["date", "When it was said"],
  ["perspective", "Who they are (uses the service, carer, provider, other)"],
  ["voice", "Whether they speak for themselves"],
  ["channel", "How it came in"],
  ["language", "Language"],
  ["wording", "Which wording they read (standard, Easy Read, young people)"],
  ["wordingLanguage", "Language of that wording"],
  ["themes", "Themes that it has already"],
] as const;

/** A mapping out of its form. */
export function mappingOf(form: FormData): ImportMapping {
  const named = (name: string) => String(form.get(name) ?? "").trim() || null;
  const column = named("leaveOutColumn");
  const values = String(form.get("leaveOutValues") ?? "")
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
  return {
    text: named("text") ?? "",
    date: named("date"),
    perspective: named("perspective"),
    voice: named("voice"),
    channel: named("channel"),
    language: named("language"),
    wording: named("wording"),
    wordingLanguage: named("wordingLanguage"),
    themes: named("themes"),
    leaveOut: column || values.length > 0 ? { column: column ?? "", values } : null,
  };
}

/** The form's name for what the API calls `mapping.leaveOut.values.0`. */
export function mappingField(path: string): string {
  const [, name = path, part] = path.split(".");
  if (name !== "leaveOut") return name;
  return part === "values" ? "leaveOutValues" : "leaveOutColumn";
}
