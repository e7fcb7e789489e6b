import { cards as cardWords, room as words } from "../../../accessibility/interface/live.ts";
import { dayInWords, timeInWords } from "../../../server/domain/day.ts";
import type { RoomView } from "../../../server/domain/live.ts";
import {
  Button,
  ErrorSummary,
  Link,
  Notice,
  PageTitle,
  PeoplesWords,
  Row,
  Stack,
} from "../../components/index.ts";
import { useLiveSession } from "../../lib/use-live-session.ts";
import type { Connection } from "../../lib/use-live-socket.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { KeptWords } from "../ways-out/kept-words.tsx";
import type { Problem } from "./add-item.tsx";
import { CardsForm } from "./cards-form.tsx";
import { Done } from "./done.tsx";
import { NowPart } from "./now-part.tsx";
import { waitingOf } from "./outbox.ts";
import { titleOf } from "./words.ts";

type Props = { code: string; noteKey: string; problem: Problem | undefined };

/** A live session as somebody sees it who takes part. */
export function Room({ code, noteKey, problem }: Props) {
  const { room, mine, connection, pending, problem: refused, send } = useLiveSession(code);
  const { say, easyRead } = useWords();
  if (!room) return null;
  const { now } = room;
  const errors = problem?.refusal.fields ?? {};
  const general = Object.keys(errors).length === 0 ? problem?.refusal.message : undefined;
  const connected = connection === "live";
  // What it was written for may have closed, or this device been cleared, meanwhile.
  const written = problem?.values["words"] ?? problem?.values["rest"];
  const gone = written !== undefined && (mine === null || now?.id !== problem?.values["itemId"]);
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={general} />
      <PageTitle above={<Link href={`/e/${room.engagement.slug}`}>{room.engagement.title}</Link>}>
        {room.title}
      </PageTitle>
      {gone ? <KeptWords texts={[written]} /> : null}
      <Strip room={room} connection={connection} cards={mine !== null && room.state !== "ended"} />
      {refused ? (
        <Notice tone="stop" title={refused.message}>
          {refused.written ? <PeoplesWords by={say(words.wrote)}>{refused.written}</PeoplesWords> : null}
        </Notice>
      ) : null}
      {mine === null ? <Join room={room} /> : null}
      {now ? (
        <section aria-labelledby="now" key={now.id}>
          <h2 id="now">{say(words.now)}</h2>
          <NowPart
            room={room}
            item={now}
            mine={mine}
            pending={pending}
            connected={connected}
            easyRead={easyRead}
            itemKey={noteKey}
            problem={gone ? undefined : problem}
            send={send}
          />
        </section>
      ) : null}
      {mine && room.state !== "ended" ? (
        <CardsForm
          sessionId={room.sessionId}
          held={mine.card}
          waiting={waitingOf(pending, "card")[0]}
          connected={connected}
          send={(input) => send({ kind: "card", input })}
        />
      ) : null}
      <Done items={room.done} easyRead={easyRead} />
    </Stack>
  );
}

/** Now and next, always in the same place; without scripts, the link that looks again. */
function Strip({ room, connection, cards }: { room: RoomView; connection: Connection; cards: boolean }) {
  const { say, easyRead } = useWords();
  const starts = new Date(room.startsAt);
  return (
    <div className="live-strip">
      <p>
        <strong>{say(words.nowIs)}</strong>{" "}
        {room.state === "waiting"
          ? say(words.starts, { day: dayInWords(starts), time: timeInWords(starts) })
          : room.state === "ended"
            ? say(words.ended)
            : room.now
              ? titleOf(room.now, easyRead)
              : say(words.quiet)}
      </p>
      {room.next ? (
        <p>
          <strong>{say(words.nextIs)}</strong> {room.next.title} (
          {say(words.kinds[room.next.kind]).toLowerCase()})
        </p>
      ) : null}
      {connection === "live" ? (
        <p>{say(words.connected)}</p>
      ) : (
        <p>
          {connection === "lost" ? say(words.lost) : null}
          <Link href={`/live/${room.code}`}>{say(words.look)}</Link>
        </p>
      )}
      {cards ? (
        <Link href="#cards" alone>
          {say(cardWords.title)}
        </Link>
      ) : null}
    </div>
  );
}

function Join({ room }: { room: RoomView }) {
  const { say } = useWords();
  if (room.state === "ended") return null;
  return (
    <form method="post">
      <input type="hidden" name="intent" value="join" />
      <Stack>
        <Tell words={words.why} />
        <Row>
          <Button picture="people">{say(words.join)}</Button>
        </Row>
      </Stack>
    </form>
  );
}
