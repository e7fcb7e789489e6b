import { room as roomWords, together as words } from "../../../accessibility/interface/live.ts";
import type { ItemView, MineView, RoomView } from "../../../server/domain/live.ts";
import type { LiveProposeInput, LiveStanceInput } from "../../../server/domain/statement.ts";
import { Notice, PeoplesWords, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { StatementForm } from "./statement-form.tsx";

type Props = {
  room: RoomView;
  item: ItemView;
  /** Nothing for somebody who has not joined: they read, and cannot answer. */
  mine: MineView | null;
  stances: readonly LiveStanceInput[];
  sentences: readonly LiveProposeInput[];
  connected: boolean;
  itemKey: string;
  errors: Record<string, string>;
  typed: Record<string, string> | undefined;
  sendStance: (stance: LiveStanceInput) => void;
  sendSentence: (sentence: LiveProposeInput) => void;
};

/** The statements of the workshop, answered in the room: without numbers until this part closes. */
export function StatementsPart({ room, item, mine, stances, sentences, connected, ...more }: Props) {
  const { say } = useWords();
  const list = item.statements?.list ?? [];
  const place = { engagement: room.engagement.slug, activity: room.activity.slug, itemId: item.id };
  return (
    <Stack>
      <h3>{item.title}</h3>
      <Tell words={mine ? words.say : words.look} />
      {list.length === 0 ? <Tell words={words.none} /> : null}
      <ol className="live-statements">
        {list.map((statement) => (
          <li key={statement.id} id={`statement-${statement.id}`}>
            {mine ? (
              <StatementForm
                statement={statement}
                place={place}
                mine={mine.stances[statement.id]}
                waiting={stances.find(({ statementId }) => statementId === statement.id)}
                connected={connected}
                send={more.sendStance}
              />
            ) : (
              <PeoplesWords lang={statement.language}>{statement.words}</PeoplesWords>
            )}
          </li>
        ))}
      </ol>
      {mine ? (
        <ProposeForm
          place={place}
          itemKey={more.itemKey}
          errors={more.errors}
          typed={more.typed}
          send={more.sendSentence}
        />
      ) : null}
      {sentences.length > 0 ? (
        <Notice tone="waiting" title={say(words.sentenceOnItsWay)} level={4}>
          <Tell words={roomWords.soon} />
        </Notice>
      ) : null}
      {mine && mine.proposed.length > 0 ? (
        <Notice tone="agreed" title={say(roomWords.withFacilitator)} level={4}>
          {mine.proposed.map(({ id, words: written }) => (
            <p key={id}>{written}</p>
          ))}
        </Notice>
      ) : null}
    </Stack>
  );
}
