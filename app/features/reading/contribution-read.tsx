import { dayInWords } from "../../../server/domain/day.ts";
import { Facts, Link, PeoplesWords, Stack } from "../../components/index.ts";
import type { Reading } from "./reading.ts";

/** What somebody said: the question, the words as they were written, and what is known about them. */
export function ContributionRead({ it, here }: { it: Reading; here: string }) {
  const { question, choice, text, language, erased, activity, at, readAt, clause } = it;
  return (
    <Stack>
      {question ? <p>Asked: {question}</p> : null}
      {choice ? <p>Chose: {choice}</p> : null}
      {text ? <PeoplesWords lang={language === "en" ? undefined : language}>{text}</PeoplesWords> : null}
      {erased ? <p>The words were erased when the person asked. The thread stays.</p> : null}
      <Facts
        facts={[
          { name: "Part of", value: activity },
          { name: "Received", value: dayInWords(at) },
          { name: "Read", value: readAt ? dayInWords(readAt) : "Not yet" },
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
