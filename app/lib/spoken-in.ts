import { languageOf } from "../../server/domain/language.ts";

/** Attributes of an element whose words are in this language; none where it is that of the page. */
export function spokenIn(lang: string | undefined) {
  return lang ? { lang, dir: languageOf(lang)?.direction ?? ("ltr" as const) } : {};
}
