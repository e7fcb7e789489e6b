import { type FormEvent, useRef } from "react";
import { room, wall as words } from "../../../accessibility/interface/live.ts";
import {
  type ItemView,
  LONGEST_NOTE,
  type MineView,
  type PostNoteInput,
} from "../../../server/domain/live.ts";
import { Button, LongTextField, Notice, PeoplesWords, Row, Stack } from "../../components/index.ts";
import { newKey } from "../../lib/new-key.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { typedIn } from "./submitted.ts";

type Props = {
  item: ItemView;
  mine: MineView;
  waiting: readonly PostNoteInput[];
  /** Made by the server for this page: a reload or a double press makes no second note. */
  noteKey: string;
  error?: string | undefined;
  typed?: string | undefined;
  send: (note: PostNoteInput) => void;
};

/** A wall: a note can be put on it; the room sees it after the facilitator let it. */
export function WallForm({ item, mine, waiting, noteKey, error, typed, send }: Props) {
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(noteKey);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const typedWords = typedIn(event, "words");
    if (typedWords === "" || typedWords.length > LONGEST_NOTE) return;
    event.preventDefault();
    send({ itemId: item.id, key: key.current, words: typedWords });
    key.current = newKey();
    form.current?.reset();
  };
  const shown = new Set(item.notes.map((note) => note.id));
  const own = mine.notes.filter((note) => !shown.has(note.id));
  const unread = own.filter((note) => note.state === "waiting");
  const hidden = own.filter((note) => note.state === "hidden");
  return (
    <Stack>
      <form method="post" noValidate onSubmit={submit} ref={form}>
        <input type="hidden" name="intent" value="note" />
        <input type="hidden" name="itemId" value={item.id} />
        <input type="hidden" name="key" value={noteKey} />
        <Stack>
          <LongTextField
            label={item.title}
            name="words"
            rows={4}
            hint={<Tell words={words.hint} values={{ most: LONGEST_NOTE }} />}
            defaultValue={typed}
            error={error}
          />
          <Row>
            <Button picture="write">{say(words.send)}</Button>
          </Row>
        </Stack>
      </form>
      {waiting.length > 0 ? (
        <Notice tone="waiting" title={say(words.onItsWay)} level={3}>
          <Tell words={room.soon} />
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="agreed" title={say(room.withFacilitator)} level={3}>
          {unread.map((note) => (
            <p key={note.id}>{note.words}</p>
          ))}
        </Notice>
      ) : null}
      {hidden.length > 0 ? (
        <Notice title={say(words.keptOff)} level={3}>
          <Tell words={words.counts} />
          {hidden.map((note) => (
            <p key={note.id}>{note.words}</p>
          ))}
        </Notice>
      ) : null}
      <Notes item={item} />
    </Stack>
  );
}

/** The notes that everybody may see. */
export function Notes({ item }: { item: ItemView }) {
  if (item.notes.length === 0) return <Tell words={words.none} />;
  return (
    <div className="live-notes">
      {item.notes.map((note) => (
        <PeoplesWords key={note.id}>{note.words}</PeoplesWords>
      ))}
    </div>
  );
}
