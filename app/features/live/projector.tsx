import type { PollView, RoomView } from "../../../server/domain/live.ts";
import { useLiveSession } from "../../lib/use-live-session.ts";
import { usePreferences } from "../../lib/use-preferences.ts";
import { JoinWays } from "./join-ways.tsx";
import { PollToRead } from "./poll-to-read.tsx";
import { ProjectorResult } from "./projector-result.tsx";
import { ProjectorStatements } from "./projector-statements.tsx";
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
        <p>{welcome[room.state]}</p>
      </div>
    );
  }
  return (
    <div>
      <h1>{item.poll ? inWords(item.poll.wordings, easyRead) : item.title}</h1>
      {item.statements ? <ProjectorStatements key={item.id} item={item} /> : null}
      {item.poll ? <ProjectorPoll poll={item.poll} easyRead={easyRead} /> : null}
      {item.kind === "wall" ? <Notes item={item} /> : null}
    </div>
  );
}

function ProjectorPoll({ poll, easyRead }: { poll: PollView; easyRead: boolean }) {
  if (poll.results) return <ProjectorResult poll={poll} easyRead={easyRead} />;
  return (
    <>
      <PollToRead poll={poll} easyRead={easyRead} />
      <p>{answeredWords(poll.answered)}</p>
    </>
  );
}

const welcome = {
  waiting: "Come in. We start soon.",
  running: "We have started. The first part opens soon.",
  ended: "We have finished. Take care on your way home.",
} as const;
