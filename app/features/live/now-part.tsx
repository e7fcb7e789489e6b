import type { ItemView, MineView, RoomView } from "../../../server/domain/live.ts";
import { Stack } from "../../components/index.ts";
import { Said } from "../taking-part/said.tsx";
import type { Problem } from "./add-item.tsx";
import { type Pending, waitingOf } from "./outbox.ts";
import { PollForm } from "./poll-form.tsx";
import { PollToRead } from "./poll-to-read.tsx";
import { StatementsPart } from "./statements-part.tsx";
import { Notes, WallForm } from "./wall-form.tsx";
import { sentencesIn } from "./words.ts";

type Props = {
  room: RoomView;
  item: ItemView;
  mine: MineView | null;
  pending: readonly Pending[];
  connected: boolean;
  easyRead: boolean;
  /** Made by the server for this page, for what is written in it. */
  itemKey: string;
  problem: Problem | undefined;
  send: (item: Pending) => void;
};

/** What is open now: to read for everybody, to answer for those who have joined. */
export function NowPart({ room, item, mine, pending, connected, easyRead, itemKey, problem, send }: Props) {
  const errors = problem?.refusal.fields ?? {};
  if (item.kind === "statements") {
    return (
      <StatementsPart
        room={room}
        item={item}
        mine={mine}
        stances={waitingOf(pending, "stance")}
        sentences={waitingOf(pending, "statement")}
        connected={connected}
        itemKey={itemKey}
        errors={errors}
        typed={problem?.values}
        sendStance={(input) => send({ kind: "stance", input })}
        sendSentence={(input) => send({ kind: "statement", input })}
      />
    );
  }
  if (!mine) {
    return (
      <Stack>
        {item.poll ? <Said sentences={sentencesIn(item.poll.wordings, easyRead)} /> : <p>{item.title}</p>}
        {item.poll ? <PollToRead poll={item.poll} easyRead={easyRead} /> : <Notes item={item} />}
      </Stack>
    );
  }
  if (item.poll) {
    const { poll } = item;
    return (
      <PollForm
        poll={poll}
        easyRead={easyRead}
        mine={mine.votes[poll.pollId]}
        waiting={waitingOf(pending, "vote").find(({ pollId }) => pollId === poll.pollId)}
        connected={connected}
        error={errors["optionId"]}
        typed={problem?.values["optionId"]}
        send={(input) => send({ kind: "vote", input })}
      />
    );
  }
  return (
    <WallForm
      item={item}
      mine={mine}
      waiting={waitingOf(pending, "note")}
      noteKey={itemKey}
      error={errors["words"]}
      typed={problem?.values["words"]}
      send={(input) => send({ kind: "note", input })}
    />
  );
}
