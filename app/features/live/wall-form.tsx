import { type FormEvent, useRef } from "react";
import {
  type ItemView,
  LONGEST_NOTE,
  type MineView,
  type PostNoteInput,
} from "../../../server/domain/live.ts";
import { Button, LongTextField, Notice, PeoplesWords, Row, Stack } from "../../components/index.ts";
import { newKey } from "../../lib/new-key.ts";
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
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(noteKey);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const words = typedIn(event, "words");
    if (words === "" || words.length > LONGEST_NOTE) return;
    event.preventDefault();
    send({ itemId: item.id, key: key.current, words });
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
            hint={`Up to ${LONGEST_NOTE} characters. Leave out names. The facilitator reads it before the room does.`}
            defaultValue={typed}
            error={error}
          />
          <Row>
            <Button picture="write">Send my note</Button>
          </Row>
        </Stack>
      </form>
      {waiting.length > 0 ? (
        <Notice tone="waiting" title="Your note is on its way" level={3}>
          <p>It is sent as soon as it can be.</p>
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="agreed" title="With the facilitator" level={3}>
          {unread.map((note) => (
            <p key={note.id}>{note.words}</p>
          ))}
        </Notice>
      ) : null}
      {hidden.length > 0 ? (
        <Notice title="Read, and kept off the wall" level={3}>
          <p>It still counts as something that you said.</p>
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
  if (item.notes.length === 0) return <p>No notes are shown yet.</p>;
  return (
    <div className="live-notes">
      {item.notes.map((note) => (
        <PeoplesWords key={note.id}>{note.words}</PeoplesWords>
      ))}
    </div>
  );
}
