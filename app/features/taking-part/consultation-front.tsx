import { dayInWords } from "../../../server/domain/day.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Button, Link, LinkButton, Notice, PictureWords, Row, Stack } from "../../components/index.ts";
import { type Place, pathOf } from "./place.ts";
import { Standing } from "./standing.tsx";

/** What to know before beginning, and the way in. Everything can be read before anybody begins. */
export function ConsultationFront({ consultation, place }: { consultation: Consultation; place: Place }) {
  const { activity, submission, questions, elsewhere } = consultation;
  const sent = submission?.state === "sent";
  const open = activity.state === "open";
  return (
    <Stack gap="large">
      {sent || activity.state === "closed" ? <Standing consultation={consultation} place={place} /> : null}
      {open && !sent ? (
        <>
          <PictureWords
            lines={[
              {
                picture: "question",
                words: `${questions.length === 1 ? "One question" : `${questions.length} questions`}. You can leave any of them out.`,
              },
              {
                picture: "rest",
                words: "You can stop and come back. You get a code of four words for that.",
              },
              {
                picture: "private",
                words: "You need no account and no name. Leave out the names of other people too.",
              },
              ...(activity.closesAt
                ? [
                    {
                      picture: "calendar" as const,
                      words: `It is open until ${dayInWords(activity.closesAt)}.`,
                    },
                  ]
                : []),
            ]}
          />
          {elsewhere ? (
            <Notice tone="waiting" title="You are taking part in something else on this device">
              <p>If you begin here, you need your code to go back to that. Have it first.</p>
            </Notice>
          ) : null}
          <form method="post" action={pathOf(place, "begin")}>
            <Button picture="next">{submission ? "Go on with my answers" : "Begin"}</Button>
          </form>
        </>
      ) : null}
      <Row>
        {submission ? null : (
          <LinkButton href="/return" tone="plain" picture="key">
            I have a code
          </LinkButton>
        )}
        <LinkButton href={pathOf(place, "print")} tone="plain" picture="print">
          A page to print
        </LinkButton>
      </Row>
      {questions.length > 0 ? (
        <p>
          <Link href={pathOf(place, "question/1")} alone>
            {open ? "Look at the questions first" : "Look at the questions"}
          </Link>
        </p>
      ) : null}
    </Stack>
  );
}
