import { monitoring } from "../../../accessibility/interface/monitoring.ts";
import type { Label } from "../../../accessibility/interface/words.ts";
import { CURRENT_SET, EQUALITY_QUESTIONS, EQUALITY_SETS } from "../../../server/domain/monitoring.ts";
import { Radios } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

interface Props {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/**
 * The questions of equality monitoring, all on one page: what is answered here may not be kept beside the
 * person, so nothing could be carried from page to page.
 */
export function AboutYou({ values, errors }: Props) {
  const { say } = useWords();
  return EQUALITY_QUESTIONS.map((question) => {
    const words: Readonly<Record<string, Label>> = monitoring.answers[question];
    return (
      <Radios
        key={question}
        name={question}
        label={say(monitoring.questions[question])}
        optional
        choices={EQUALITY_SETS[CURRENT_SET][question].flatMap((value) => {
          const label = words[value];
          return label ? [{ value, label: say(label) }] : [];
        })}
        defaultValue={values[question]}
        error={errors[question]}
      />
    );
  });
}
