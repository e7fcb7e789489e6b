import { CHANNELS, PERSPECTIVES, VOICES } from "../../../server/domain/speaker.ts";
import {
  Button,
  Columns,
  Details,
  Link,
  NativeSelect,
  Row,
  Stack,
  TextField,
} from "../../components/index.ts";
import { PickOne } from "../../components/scripted.ts";
import type { Queue } from "./reading.ts";
import { channelWords, perspectiveWords, voiceWords } from "./words.ts";

/** What the address of the queue can hold, besides where a page begins. */
export const FILTERS = [
  "words",
  "show",
  "response",
  "given",
  "question",
  "theme",
  "clause",
  "perspective",
  "voice",
  "channel",
] as const;

export type Chosen = Partial<Record<(typeof FILTERS)[number], string>>;

const SHOW = [
  { value: "unread", label: "Nobody has read it yet" },
  { value: "untyped", label: "A recording or letter needs a transcript" },
  { value: "unapproved", label: "Words are private" },
] as const;

const RESPONSE = [
  { value: "none", label: "No response yet" },
  { value: "draft", label: "A response that only staff see" },
  { value: "published", label: "A published response" },
] as const;

const GIVEN = [
  { value: "me", label: "Given to me" },
  { value: "somebody", label: "Given to somebody" },
] as const;

type Props = { queue: Queue; chosen: Chosen; all: string };

/** Narrows the queue down: everything that is chosen holds at once, and stands in the address. */
export function NarrowDown({ queue: { questions, themes, clauses }, chosen, all }: Props) {
  const narrowed = Object.keys(chosen).length > 0;
  return (
    <Details summary="Find and narrow down" open={narrowed}>
      <form method="get">
        <Stack>
          <TextField
            label="Words or a reference"
            name="words"
            type="search"
            optional
            hint="Any form of an English word is found. Accents make no difference."
            defaultValue={chosen.words}
          />
          <Columns>
            <Stack>
              <NativeSelect
                label="Reading"
                name="show"
                optional
                prompt="Read or not"
                choices={SHOW}
                defaultValue={chosen.show}
              />
              <NativeSelect
                label="Response"
                name="response"
                optional
                prompt="Answered or not"
                choices={RESPONSE}
                defaultValue={chosen.response}
              />
              <NativeSelect
                label="Who answers"
                name="given"
                optional
                prompt="Anybody"
                choices={GIVEN}
                defaultValue={chosen.given}
              />
              <PickOne
                label="Theme"
                name="theme"
                optional
                prompt="Any theme"
                choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValue={chosen.theme}
              />
              <PickOne
                label="Question"
                name="question"
                optional
                prompt="Any question"
                choices={questions.map(({ id, activity, words }) => ({
                  value: id,
                  label: `${words} (${activity})`,
                }))}
                defaultValue={chosen.question}
              />
            </Stack>
            <Stack>
              <NativeSelect
                label="Who speaks"
                name="perspective"
                optional
                prompt="Anybody"
                choices={PERSPECTIVES.map((value) => ({ value, label: perspectiveWords[value].many }))}
                defaultValue={chosen.perspective}
              />
              <NativeSelect
                label="For whom they speak"
                name="voice"
                optional
                prompt="For anybody"
                choices={VOICES.map((value) => ({ value, label: voiceWords[value] }))}
                defaultValue={chosen.voice}
              />
              <NativeSelect
                label="How it came"
                name="channel"
                optional
                prompt="In any way"
                choices={CHANNELS.map((value) => ({ value, label: channelWords[value] }))}
                defaultValue={chosen.channel}
              />
              <PickOne
                label="Clause that it speaks about or changed"
                name="clause"
                optional
                prompt="Any clause"
                choices={clauses.map(({ clauseId, number, title }) => ({
                  value: clauseId,
                  label: `${number} ${title}`,
                }))}
                defaultValue={chosen.clause}
              />
            </Stack>
          </Columns>
          <Row>
            <Button tone="plain" picture="search">
              Show these
            </Button>
            {narrowed ? (
              <Link href={all} alone>
                Show all of it
              </Link>
            ) : null}
          </Row>
        </Stack>
      </form>
    </Details>
  );
}
