import type { ReactNode } from "react";
import { sentTogether as words } from "../../../accessibility/interface/sent-together.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { SubmissionThread } from "../../../server/queries/read-submission-thread.ts";
import { Link, PageTitle, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { QuotedWords } from "./quoted-words.tsx";

/** What was sent under the reference of one receipt: each part with its way into the thread. */
export function SentTogether({ engagement, reference, at, contributions }: SubmissionThread) {
  const { say } = useWords();
  const here = `/e/${engagement.slug}`;
  return (
    <Stack gap="large">
      <PageTitle
        above={<Link href={here}>{engagement.title}</Link>}
        lede={<Tell words={words.lead} values={{ day: dayInWords(at) }} />}
      >
        {say(words.title, { reference })}
      </PageTitle>
      {contributions.length === 0 ? <Tell words={words.nothing} /> : null}
      {contributions.map((part, index) => (
        <Part key={part.reference} part={part}>
          <Link href={`${here}/contributions/${part.reference}`} lang="en-GB" alone>
            {say(words.part, { number: index + 1 })}
          </Link>
        </Part>
      ))}
    </Stack>
  );
}

type PartProps = { part: SubmissionThread["contributions"][number]; children: ReactNode };

/** The words of one part where everybody may read them, and the way to its page. */
function Part({ part: { words: said, erased }, children }: PartProps) {
  if (said) {
    return <QuotedWords {...said}>{children}</QuotedWords>;
  }
  return (
    <Stack gap="small">
      <Tell words={erased ? words.erased : words.private} />
      {children}
    </Stack>
  );
}
