import { sent } from "../../../accessibility/interface/changing.ts";
import { standing } from "../../../accessibility/interface/taking-part.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Button, Link, LinkButton, Notice, Row } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import type { Question } from "./asked.tsx";
import { type Place, pathOf } from "./place.ts";
import { Safety } from "./safety.tsx";

/** Above what was sent: its receipt, changes that wait to be sent, and the way to take everything back. */
export function SentSoFar({ consultation, place }: { consultation: Consultation; place: Place }) {
  const { say } = useWords();
  const { submission, questions, engagement } = consultation;
  return (
    <>
      {submission?.changes ? (
        <Notice tone="waiting" title={say(sent.waiting)}>
          <form method="post">
            <Tell words={sent.waitingWhy} />
            <Row>
              <Button name="does" value="change" picture="letter">
                {say(sent.send)}
              </Button>
              <Button name="does" value="undo" tone="plain" picture="back">
                {say(sent.undo)}
              </Button>
            </Row>
          </form>
        </Notice>
      ) : null}
      {submission?.changes ? <Safety contact={engagement.safetyContact} /> : null}
      <Row>
        <Link href={pathOf(place, "receipt")} alone>
          {say(standing.receipt)}
        </Link>
        {questions.some((question) => question.sent) ? (
          <LinkButton href={pathOf(place, "withdraw")} tone="quiet" picture="remove">
            {say(sent.takeAllBack)}
          </LinkButton>
        ) : null}
      </Row>
    </>
  );
}

/** The ways from one answer that was sent, or from a question without one. */
export function ChangeSent({ question, place }: { question: Question; place: Place }) {
  const { say } = useWords();
  const { number, answer, sent: wasSent } = question;
  const empty = !answer || answer.erased;
  return (
    <div>
      <p>
        <Link href={pathOf(place, `question/${number}?from=check&change=yes`)} alone>
          {say(empty ? sent.give : sent.change, { number })}
        </Link>
      </p>
      {wasSent ? (
        <p>
          <Link href={pathOf(place, `withdraw?answer=${number}`)} alone>
            {say(sent.takeBack, { number })}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
