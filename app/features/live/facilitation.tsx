import { Form } from "@remix-run/react";
import type { DeskView, ItemState } from "../../../server/domain/live.ts";
import {
  Button,
  Columns,
  ErrorSummary,
  Link,
  PageTitle,
  Panel,
  Row,
  Stack,
  Tag,
} from "../../components/index.ts";
import { useKeptFocus } from "../../lib/use-kept-focus.ts";
import { useLiveDesk } from "../../lib/use-live-desk.ts";
import { usePreferences } from "../../lib/use-preferences.ts";
import { AddItem, type Problem } from "./add-item.tsx";
import { CardsUp } from "./cards-up.tsx";
import { JoinWays } from "./join-ways.tsx";
import { Moderation } from "./moderation.tsx";
import { Outcome } from "./outcome.tsx";
import { Proposed } from "./proposed.tsx";
import { Settle } from "./settle.tsx";
import { closing, ending } from "./settling.ts";
import { answeredIn, answeredWords, kindWords, sessionStateWords, stateWords } from "./words.ts";

type Props = {
  sessionId: string;
  address: string;
  qr: { size: number; path: string };
  problem: Problem | undefined;
};

const tones = { pending: "plain", open: "agreed", closed: "plain" } as const satisfies Record<
  ItemState,
  string
>;

/** The facilitator's screen: what is on now with its big controls, the agenda, what waits, and the room. */
export function Facilitation({ sessionId, address, qr, problem }: Props) {
  const { desk, connection } = useLiveDesk(sessionId);
  if (!desk) return null;
  const { room, agenda, cards } = desk;
  const errors = problem?.refusal.fields ?? {};
  const here = `/desk/${room.engagement.slug}/live/${sessionId}`;
  return (
    <Stack gap="large">
      <ErrorSummary errors={errors} message={problem?.refusal.message} />
      <PageTitle above={<Link href={`/desk/${room.engagement.slug}/live`}>{room.activity.title}</Link>}>
        {room.title}
      </PageTitle>
      <Row>
        <Tag tone={room.state === "running" ? "agreed" : "plain"}>{sessionStateWords[room.state]}</Tag>
        <Link href={`/live/${room.code}/projector`} target="_blank" rel="noopener" alone>
          Projector, in a new window
        </Link>
        <Link href={`/live/${room.code}`} target="_blank" rel="noopener" alone>
          The room as people see it, in a new window
        </Link>
        {connection === "lost" ? <Tag tone="waiting">The connection is lost. We keep trying</Tag> : null}
      </Row>
      {room.state === "ended" ? null : <CardsUp cards={cards} />}
      <Columns>
        <Stack gap="large">
          <Now desk={desk} here={here} />
          {desk.workshop ? <Proposed proposed={desk.workshop.proposed} /> : null}
          <Moderation waiting={desk.waiting} decided={desk.decided} />
        </Stack>
        <Stack gap="large">
          <section aria-labelledby="agenda">
            <h2 id="agenda">Agenda</h2>
            {agenda.length === 0 ? (
              <p>Nothing yet. Add a vote or a wall below.</p>
            ) : (
              <ol className="live-agenda">
                {agenda.map((item) => (
                  <li key={item.id}>
                    {item.title} <Tag>{kindWords[item.kind]}</Tag>{" "}
                    <Tag tone={tones[item.state]}>{stateWords[item.state]}</Tag>
                  </li>
                ))}
              </ol>
            )}
          </section>
          {room.state === "ended" ? null : (
            <section aria-labelledby="come-in">
              <h2 id="come-in">How people come in</h2>
              <JoinWays address={address} code={room.code} qr={qr} />
            </section>
          )}
          {room.state === "ended" ? null : <AddItem problem={problem} inWorkshop={desk.workshop !== null} />}
          {room.state === "running" ? (
            <Settle settling={ending} here={here} intent="end" tone="plain" />
          ) : null}
        </Stack>
      </Columns>
    </Stack>
  );
}

const standing = {
  waiting: "the session has not started",
  running: "nothing is open",
  ended: "the session has ended",
} as const;

/** What is on now, and the one thing to do next. */
function Now({ desk: { room, agenda }, here }: { desk: DeskView; here: string }) {
  const easyRead = usePreferences().easyRead === "on";
  const next = agenda.find((item) => item.state === "pending");
  const last = room.done[0];
  const answered = room.now && answeredIn(room.now);
  const heading = useKeptFocus<HTMLHeadingElement>(`${room.state} ${room.now?.id}`);
  return (
    <section aria-labelledby="now">
      <Panel>
        <div className="live-big">
          <Stack>
            <h2 id="now" ref={heading} tabIndex={-1}>
              Now: {room.now?.title ?? standing[room.state]}
            </h2>
            {answered === null ? null : <p className="live-sentence">{answeredWords(answered)}</p>}
            {room.now ? (
              <Settle
                key={room.now.id}
                settling={closing(room.now)}
                here={here}
                intent="close"
                itemId={room.now.id}
              />
            ) : null}
            {room.state === "waiting" ? <Act intent="start" words="Start the session" /> : null}
            {room.state === "running" && !room.now && next ? (
              <Act intent="open" itemId={next.id} words={`Open: ${next.title}`} />
            ) : null}
            {room.state === "running" && !room.now && !next ? (
              <p>Every part has closed. Add another, or end the session.</p>
            ) : null}
            {!room.now && last ? (
              <>
                <h3>{last.title}</h3>
                <Outcome item={last} easyRead={easyRead} brief />
              </>
            ) : null}
          </Stack>
        </div>
      </Panel>
    </section>
  );
}

type ActProps = { intent: string; itemId?: string; words: string };

function Act({ intent, itemId, words }: ActProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      {itemId ? <input type="hidden" name="itemId" value={itemId} /> : null}
      <Button>{words}</Button>
    </Form>
  );
}
