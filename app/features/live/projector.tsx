import type { RoomView } from "../../../server/domain/live.ts";
import { useLiveSession } from "../../lib/use-live-session.ts";
import { usePreferences } from "../../lib/use-preferences.ts";
import { JoinWays } from "./join-ways.tsx";
import { Results } from "./results.tsx";
import { Notes } from "./wall-form.tsx";
import { answeredWords, inWords } from "./words.ts";

type Props = { code: string; address: string; qr: { size: number; path: string } };

/** The wall of the room: one thing at a time, large, and always how to come in. */
export function Projector({ code, address, qr }: Props) {
  const { room } = useLiveSession(code);
  const easyRead = usePreferences().easyRead === "on";
  if (!room) return null;
  return (
    <div className="projector">
      <Shown room={room} easyRead={easyRead} />
      <aside className="projector-join" aria-label="How to come in">
        <JoinWays address={address} code={room.code} qr={qr} />
        {room.next ? <p>Next: {room.next.title}</p> : null}
      </aside>
    </div>
  );
}

function Shown({ room, easyRead }: { room: RoomView; easyRead: boolean }) {
  const item = room.now ?? (room.state === "running" ? room.done[0] : undefined);
  if (!item) {
    return (
      <div>
        <h1>{room.title}</h1>
        <p>
          {room.state === "ended"
            ? "We have finished. Take care on your way home."
            : "Come in. We start soon."}
        </p>
      </div>
    );
  }
  const { poll } = item;
  return (
    <div>
      <h1>{poll ? inWords(poll.wordings, easyRead) : item.title}</h1>
      {poll?.results ? <Results poll={poll} easyRead={easyRead} /> : null}
      {poll && !poll.results ? (
        <>
          <ul>
            {poll.options.map((option) => (
              <li key={option.id}>{inWords(option.wordings, easyRead)}</li>
            ))}
          </ul>
          <p>{answeredWords(poll.answered)}</p>
        </>
      ) : null}
      {poll ? null : <Notes item={item} />}
    </div>
  );
}
