import { record as fairness } from "../../../accessibility/interface/fairness.ts";
import { pack } from "../../../accessibility/interface/pack.ts";
import { results } from "../../../accessibility/interface/results.ts";
import { activity as words } from "../../../accessibility/interface/taking-part.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Button, Link, LinkButton, Notice, PictureWords, Row, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { type Place, pathOf } from "./place.ts";
import { Safety } from "./safety.tsx";
import { Standing } from "./standing.tsx";

interface Props {
  consultation: Consultation;
  place: Place;
  /** In its information pack. */
  documents: number;
}

/** What to know before beginning, and the way in. Everything can be read before anybody begins. */
export function ConsultationFront({ consultation, place, documents }: Props) {
  const { say, pictured } = useWords();
  const { activity, submission, questions, elsewhere } = consultation;
  const sent = submission?.state === "sent";
  const open = activity.taking !== null;
  // Before somebody said who they are, only what everybody is asked is sure.
  const forThem = submission ? questions : questions.filter(({ perspectives }) => perspectives.length === 0);
  return (
    <Stack gap="large">
      {sent || activity.state === "closed" ? <Standing consultation={consultation} place={place} /> : null}
      {open && !sent ? (
        <>
          <PictureWords
            lines={[
              ...(forThem.length === 1
                ? pictured(words.oneQuestion)
                : pictured(words.questions, { count: forThem.length })),
              ...(forThem.length < questions.length ? pictured(words.more) : []),
              ...pictured(words.stop),
              ...pictured(words.noName),
              ...(activity.taking === "in_time" && activity.closesAt
                ? pictured(words.openUntil, { day: dayInWords(activity.closesAt) })
                : []),
            ]}
          />
          {elsewhere ? (
            <Notice tone="waiting" title={say(words.elsewhere)}>
              <Tell words={words.elsewhereCode} />
            </Notice>
          ) : null}
          <form method="post" action={pathOf(place, "begin")}>
            <Button picture="next">{say(submission ? words.goOn : words.begin)}</Button>
          </form>
          <Safety contact={consultation.engagement.safetyContact} />
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
        <LinkButton href={pathOf(place, "print")} tone="plain" picture="print">
          {say(words.print)}
        </LinkButton>
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
        <p>
          <Link href={pathOf(place, "fairness")} alone>
            {say(fairness.link)}
          </Link>
        </p>
      </div>
    </Stack>
  );
}
