import { pack } from "../../../accessibility/interface/pack.ts";
import { results } from "../../../accessibility/interface/results.ts";
import { activity as words } from "../../../accessibility/interface/taking-part.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import { openingOf } from "../../../server/domain/wording.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Button, Link, LinkButton, Notice, Row, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { type Place, pathOf } from "./place.ts";
import { Standing } from "./standing.tsx";
import { Told } from "./told.tsx";

interface Props {
  consultation: Consultation;
  place: Place;
  /** In its information pack. */
  documents: number;
  /** Something changed since it opened, and is told further down, at `#new`. */
  isNews: boolean;
}

/**
 * What it is about in one sentence, until when it is open, and how to begin: all that somebody who reads little needs,
 * before anything else. What can be read first is a link away.
 */
export function WayIn({ consultation, place, documents, isNews }: Props) {
  const { say } = useWords();
  const { activity, submission, questions, elsewhere } = consultation;
  const sent = submission?.state === "sent";
  const open = activity.taking !== null;
  const { opening } = openingOf({ sentences: activity.sentences, text: activity.introduction });
  return (
    <Stack>
      <Told {...opening} lang={activity.lang} />
      {sent || activity.state === "closed" ? <Standing consultation={consultation} place={place} /> : null}
      {open && !sent ? (
        <>
          {activity.taking === "in_time" && activity.closesAt ? (
            <Tell words={words.openUntil} values={{ day: dayInWords(activity.closesAt) }} />
          ) : null}
          {elsewhere ? (
            <Notice tone="waiting" title={say(words.elsewhere)}>
              <Tell words={words.elsewhereCode} />
            </Notice>
          ) : null}
          <form method="post" action={pathOf(place, "begin")}>
            <Button picture="next">{say(submission ? words.goOn : words.begin)}</Button>
          </form>
        </>
      ) : null}
      <Row>
        {activity.hasResults ? (
          <LinkButton href={pathOf(place, "results")} picture="listen">
            {say(results.toResults)}
          </LinkButton>
        ) : null}
        {submission ? null : (
          <LinkButton href="/return" tone="plain" picture="key">
            {say(words.haveCode)}
          </LinkButton>
        )}
      </Row>
      <div>
        {documents > 0 ? (
          <p>
            <Link href={pathOf(place, "pack")} alone>
              {say(pack.link, { count: documents })}
            </Link>
          </p>
        ) : null}
        {questions.length > 0 ? (
          <p>
            <Link href={pathOf(place, "question/1")} alone>
              {say(open ? words.lookFirst : words.look)}
            </Link>
          </p>
        ) : null}
        {isNews ? (
          <p>
            <Link href="#new" alone>
              {say(words.whatIsNew)}
            </Link>
          </p>
        ) : null}
      </div>
    </Stack>
  );
}
