import { dayInWords, timeInWords } from "../../../server/domain/day.ts";
import type { RoomView } from "../../../server/domain/live.ts";
import { Button, ErrorSummary, Link, Notice, PageTitle, Row, Stack } from "../../components/index.ts";
import { useLiveSession } from "../../lib/use-live-session.ts";
import { usePreferences } from "../../lib/use-preferences.ts";
import type { Problem } from "./add-item.tsx";
import { CardsForm } from "./cards-form.tsx";
import { Done } from "./done.tsx";
import { PollForm } from "./poll-form.tsx";
import { WallForm } from "./wall-form.tsx";
import { kindWords } from "./words.ts";

type Props = { code: string; noteKey: string; problem: Problem | undefined };

/** A live session as somebody sees it who takes part. */
export function Room({ code, noteKey, problem }: Props) {
  const { room, mine, connection, pending, problem: refused, send } = useLiveSession(code);
  const easyRead = usePreferences().easyRead === "on";
  if (!room) return null;
  const { now } = room;
  const errors = problem?.refusal.fields ?? {};
  const general = Object.keys(errors).length === 0 ? problem?.refusal.message : undefined;
  const votes = pending.flatMap((item) => (item.kind === "vote" ? [item.input] : []));
  const notes = pending.flatMap((item) => (item.kind === "note" ? [item.input] : []));
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={general} />
      <PageTitle above={<Link href={`/e/${room.engagement.slug}`}>{room.engagement.title}</Link>}>
        {room.title}
      </PageTitle>
      <Strip room={room} connection={connection} />
      {refused ? <Notice tone="stop" title={refused} /> : null}
      {mine === null ? <Join room={room} /> : null}
      {now ? (
        <section aria-labelledby="now" key={now.id}>
          <h2 id="now">Now</h2>
          {mine === null ? <p>{now.title}</p> : null}
          {mine && now.poll ? (
            <PollForm
              poll={now.poll}
              easyRead={easyRead}
              mine={mine.votes[now.poll.pollId]}
              waiting={votes.find((vote) => vote.pollId === now.poll?.pollId)}
              connected={connection === "live"}
              error={errors["optionId"]}
              send={(input) => send({ kind: "vote", input })}
            />
          ) : null}
          {mine && now.kind === "wall" ? (
            <WallForm
              item={now}
              mine={mine}
              waiting={notes}
              noteKey={noteKey}
              error={errors["words"]}
              typed={problem?.values["words"]}
              send={(input) => send({ kind: "note", input })}
            />
          ) : null}
        </section>
      ) : null}
      {mine && room.state !== "ended" ? <CardsForm held={mine.card} /> : null}
      <Done items={room.done} easyRead={easyRead} />
    </Stack>
  );
}

/** Now and next, always in the same place; without scripts, the link that looks again. */
function Strip({ room, connection }: { room: RoomView; connection: "connecting" | "live" | "lost" }) {
  const starts = new Date(room.startsAt);
  return (
    <div className="live-strip">
      <p>
        <strong>Now:</strong>{" "}
        {room.state === "waiting"
          ? `We start on ${dayInWords(starts)} at ${timeInWords(starts)}. You are in the right place.`
          : room.state === "ended"
            ? "This session has ended. What came of it stays here."
            : (room.now?.title ?? "Nothing to answer just now. Stay as you are.")}
      </p>
      {room.next ? (
        <p>
          <strong>Next:</strong> {room.next.title} ({kindWords[room.next.kind].toLowerCase()})
        </p>
      ) : null}
      {connection === "live" ? (
        <p>You are connected. This page follows the session by itself.</p>
      ) : (
        <p>
          {connection === "lost" ? "The connection is lost. We keep trying, and keep what you send. " : null}
          <Link href={`/live/${room.code}`}>See what is new</Link>
        </p>
      )}
    </div>
  );
}

function Join({ room }: { room: RoomView }) {
  if (room.state === "ended") return null;
  return (
    <form method="post">
      <input type="hidden" name="intent" value="join" />
      <Stack>
        <p>To vote or to write a note, join. You need no name, no e-mail address and no account.</p>
        <Row>
          <Button picture="people">Join this session</Button>
        </Row>
      </Stack>
    </form>
  );
}
