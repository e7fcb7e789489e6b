import type { FormEvent } from "react";
import { poll as words } from "../../../accessibility/interface/live.ts";
import type { CastVoteInput, PollView } from "../../../server/domain/live.ts";
import { Button, Notice, Radios, Row, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { askedIn, Pictured, pictureOf, Said } from "../taking-part/said.tsx";
import { answeredWords, inWords, sentencesIn } from "./words.ts";

type Props = {
  poll: PollView;
  easyRead: boolean;
  /** What counts of this person's votes. */
  mine: { optionId: string; sequence: number } | undefined;
  /** A vote of theirs that has no answer yet. */
  waiting: CastVoteInput | undefined;
  connected: boolean;
  error?: string | undefined;
  /** What was chosen in a form that was refused. */
  typed?: string | undefined;
  send: (vote: CastVoteInput) => void;
};

/** A poll as a form: posted without scripts, sent through the socket with them. */
export function PollForm({ poll, easyRead, mine, waiting, connected, error, typed, send }: Props) {
  const { say } = useWords();
  const sequence = Math.max(mine?.sequence ?? 0, waiting?.sequence ?? 0) + 1;
  const counted = poll.options.find((option) => option.id === mine?.optionId);
  const { before, ask, after } = askedIn(sentencesIn(poll.wordings, easyRead));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const optionId = new FormData(event.currentTarget).get("optionId");
    // Nothing chosen: the form goes the long way, and the server says what to do.
    if (typeof optionId !== "string") return;
    event.preventDefault();
    send({ pollId: poll.pollId, optionId, sequence });
  };
  return (
    <form method="post" noValidate onSubmit={submit}>
      <input type="hidden" name="intent" value="vote" />
      <input type="hidden" name="pollId" value={poll.pollId} />
      <input type="hidden" name="sequence" value={sequence} />
      <Stack>
        <Said sentences={before} />
        <Radios
          label={ask ? <Pictured sentence={ask} /> : say(words.answer)}
          hint={after.length > 0 ? <Said sentences={after} /> : undefined}
          name="optionId"
          choices={poll.options.map(({ id, wordings }) => ({
            value: id,
            label: inWords(wordings, easyRead),
            picture: pictureOf(sentencesIn(wordings, easyRead)[0]?.picture),
          }))}
          defaultValue={waiting?.optionId ?? typed ?? mine?.optionId}
          error={error}
        />
        <Row>
          <Button picture="vote">{say(mine ? words.change : words.vote)}</Button>
        </Row>
        {waiting ? (
          <Notice tone="waiting" level={3} title={say(connected ? words.onItsWay : words.kept)}>
            <Tell words={words.soon} />
          </Notice>
        ) : counted ? (
          <Notice tone="agreed" title={say(words.isIn)} level={3}>
            <Tell words={words.chose} values={{ option: inWords(counted.wordings, easyRead) }} />
          </Notice>
        ) : null}
        <p>
          {answeredWords(poll.answered)} {say(words.later)}
        </p>
      </Stack>
    </form>
  );
}
