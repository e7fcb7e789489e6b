import { languages as words } from "../../../accessibility/interface/languages.ts";
import { FIRST_LANGUAGE, LANGUAGES } from "../../../server/domain/language.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Button, Row, Stack } from "../../components/index.ts";
import { spokenIn } from "../../lib/spoken-in.ts";
import { Tell, useWords } from "../../lib/words.tsx";

type Offered = Pick<Consultation, "languages" | "language">;

/** What somebody reads who asked for a language: English, where nothing was written in theirs. */
const readNow = ({ languages, language }: Offered) =>
  languages.includes(language) ? language : FIRST_LANGUAGE;

/** Buttons that send their form: one for each language, by its own name. */
export function LanguageButtons({ offered, name, value }: ButtonsProps) {
  const now = readNow(offered);
  return (
    <Row>
      {LANGUAGES.filter(({ code }) => offered.languages.includes(code)).map((one) => (
        <Button
          key={one.code}
          name={name}
          value={value(one.code)}
          tone="plain"
          picture={one.code === now ? "yes" : undefined}
          aria-current={one.code === now}
          {...spokenIn(one.code)}
        >
          {one.name}
        </Button>
      ))}
    </Row>
  );
}
type ButtonsProps = { offered: Offered; name: string; value: (code: string) => string };

/** The choice among the languages in which anything of a consultation was written. One alone is no choice. */
export function Languages({ consultation, path }: { consultation: Consultation; path: string }) {
  const { say } = useWords();
  if (consultation.languages.length < 2) return null;
  return (
    <Stack gap="small">
      <form method="post" action="/preferences" aria-label={say(words.choose)}>
        <input type="hidden" name="from" value={path} />
        <LanguageButtons offered={consultation} name="language" value={(code) => code} />
      </form>
      {isPartly(consultation) ? <Tell words={words.partly} /> : null}
    </Stack>
  );
}

/** Some of it is there in the language that somebody asked for, and some is not. */
function isPartly({ languages, language, activity, questions }: Consultation): boolean {
  if (language === FIRST_LANGUAGE || !languages.includes(language)) return false;
  const parts = [
    activity.titleLang,
    activity.lang,
    ...questions.flatMap(({ section, lang, options }) => [
      ...(section ? [section.titleLang] : []),
      lang,
      ...options.map((option) => option.lang),
    ]),
  ];
  return parts.some((lang) => lang !== language);
}
