import { type FormEvent, useRef } from "react";
import { together } from "../../../accessibility/interface/live.ts";
import { propose, statements } from "../../../accessibility/interface/workshop.ts";
import type { LiveProposeInput } from "../../../server/domain/statement.ts";
import { Button, Details, Radios, Row, Stack, TextField } from "../../components/index.ts";
import { newKey } from "../../lib/new-key.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { useOpenings } from "../workshop/words.ts";
import { typedIn } from "./submitted.ts";

type Props = {
  place: Pick<LiveProposeInput, "engagement" | "activity" | "itemId">;
  /** Made by the server for this page: a reload or a double press proposes no second sentence. */
  itemKey: string;
  errors: Record<string, string>;
  typed: Record<string, string> | undefined;
  send: (sentence: LiveProposeInput) => void;
};

/** A sentence of one's own. The facilitator reads it before the room does. */
export function ProposeForm({ place, itemKey, errors, typed, send }: Props) {
  const { say } = useWords();
  const openings = useOpenings();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(itemKey);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const opening = openings.find(({ value }) => value === typedIn(event, "opening"))?.value;
    const rest = typedIn(event, "rest");
    // Something is missing: the form goes the long way, and the server says what to do.
    if (!opening || rest === "") return;
    event.preventDefault();
    send({ ...place, key: key.current, opening, rest, perspective: "other" });
    key.current = newKey();
    form.current?.reset();
  };
  const refused = Boolean(errors["opening"] || errors["rest"]);
  return (
    <Details summary={say(statements.write)} open={refused}>
      <form method="post" noValidate onSubmit={submit} ref={form}>
        <input type="hidden" name="intent" value="sentence" />
        <input type="hidden" name="itemId" value={place.itemId} />
        <input type="hidden" name="key" value={itemKey} />
        <Stack>
          <Radios
            label={say(propose.opening)}
            name="opening"
            choices={openings}
            defaultValue={typed?.["opening"]}
            error={errors["opening"]}
          />
          <TextField
            label={say(propose.rest)}
            name="rest"
            hint={<Tell words={together.leaveOutNames} />}
            defaultValue={typed?.["rest"]}
            error={errors["rest"]}
          />
          <Row>
            <Button tone="plain" picture="write">
              {say(propose.send)}
            </Button>
          </Row>
        </Stack>
      </form>
    </Details>
  );
}
