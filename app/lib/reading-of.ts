import { parsePreferences } from "../../accessibility/preferences.ts";
import { FIRST_LANGUAGE, languageOf } from "../../server/domain/language.ts";

/** The wording that whoever sent this request asks for, as the API takes it. */
export function readingOf(request: Request) {
  const { easyRead, youngWords, language } = parsePreferences(request.headers.get("cookie"));
  return {
    easyRead: easyRead === "on",
    youngWords,
    language: languageOf(language)?.code ?? FIRST_LANGUAGE,
  };
}
