import { dayInWords } from "../../../server/domain/day.ts";
import { FIRST_LANGUAGE, languageOf } from "../../../server/domain/language.ts";
import { type Errors, Facts, Link, Notice, PeoplesWords, Stack } from "../../components/index.ts";
import { FilesRead } from "./files-read.tsx";
import { PassageList } from "./passage-list.tsx";
import type { Reading } from "./reading.ts";
import { speakerFacts } from "./speaker-words.ts";

/** In which words they were asked, where those were not the usual ones. */
function askedInFacts({ wordingLanguage, wordingFormat }: Reading) {
  const language = languageOf(wordingLanguage);
  const said = [
    ...(language && language.code !== FIRST_LANGUAGE ? [language.english] : []),
    ...(wordingFormat === "easy_read" ? ["Easy Read"] : []),
    ...(wordingFormat === "young_people" ? ["words for children and young people"] : []),
  ];
  return said.length > 0 ? [{ name: "Asked in", value: said.join(", ") }] : [];
}

interface Props {
  it: Reading;
  here: string;
  /** What was typed, when the page comes back with something to mend. */
  values: Record<string, string>;
  errors: Errors;
}

/** What somebody said: the question, the words as they were written, and what is known about them. */
export function ContributionRead({ it, here, values, errors }: Props) {
  const {
    reference,
    signs,
    may,
    question,
    choice,
    passages,
    passage,
    language,
    erased,
    withdrawnAt,
    activity,
    at,
    readings,
    clause,
    late,
  } = it;
  const { words } = passages[passage.number - 1] ?? { words: "" };
  const isCut = passages.length > 1;
  return (
    <Stack>
      {question ? <p>Asked: {question}</p> : null}
      {choice ? <p>Chose: {choice}</p> : null}
      {isCut ? (
        <h2>
          Passage {passage.number} of {passages.length}
        </h2>
      ) : null}
      {words ? <PeoplesWords lang={language === "en" ? undefined : language}>{words}</PeoplesWords> : null}
      {words && may.theme ? (
        <p>
          <Link href={`${here}/contributions/${reference}/cut`} alone data-key="c">
            {isCut ? "Cut it at other places, or join passages" : "Cut it into passages"}
          </Link>
        </p>
      ) : null}
      {isCut ? <PassageList it={it} /> : null}
      <FilesRead it={it} here={here} values={values} errors={errors} />
      {signs.length > 0 ? (
        <Notice picture="warning" title="Read this with care">
          <p>
            {`Somebody may not be safe. These words made us think so: ${signs.map((sign) => `“${sign}”`).join(", ")}. You decide.`}
          </p>
        </Notice>
      ) : null}
      {withdrawnAt ? (
        <Notice tone="waiting" title={`The person took this back on ${dayInWords(withdrawnAt)}`}>
          <p>The words are deleted. It counts nowhere any more. What it led to stays.</p>
        </Notice>
      ) : null}
      {erased && !withdrawnAt ? <p>The words were erased when the person asked. The thread stays.</p> : null}
      {may.raise ? (
        <p>
          <Link href={`${here}/contributions/${reference}/safety`} alone data-key="f">
            Somebody may not be safe: tell the safeguarding lead
          </Link>
        </p>
      ) : null}
      <Facts
        facts={[
          ...speakerFacts(it),
          { name: "Part of", value: activity },
          ...askedInFacts(it),
          { name: "Received", value: late ? `${dayInWords(at)}, after the last day: late` : dayInWords(at) },
          ...(it.typist ? [{ name: "Typed in by", value: it.typist }] : []),
          {
            name: "Read",
            value:
              readings.length > 0
                ? readings.map((one) => `${dayInWords(one.at)}, by ${one.by}`).join("; ")
                : "Not yet",
          },
          ...(clause
            ? [
                {
                  name: "Speaks about",
                  value: (
                    <Link href={`${here}/specification/${clause.id}`} alone>
                      {clause.number} {clause.title}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}
