import { propose } from "../../../accessibility/interface/workshop.ts";
import { OPENINGS } from "../../../server/domain/statement.ts";
import type { WorkshopDesk } from "../../../server/queries/read-workshop-desk.ts";
import { Button, Checkboxes, Panel, Radios, Row, Stack, TextField } from "../../components/index.ts";

type Props = {
  statements: WorkshopDesk["statements"];
  values: Record<string, string>;
  /** The statements that were ticked. */
  ticked: readonly string[] | undefined;
  errors: Record<string, string | undefined>;
};

/** Makes one statement out of several. */
export function MergeForm({ statements, values, ticked, errors }: Props) {
  return (
    <Panel>
      <form method="post" action="?" noValidate aria-label="Merge statements">
        <input type="hidden" name="intent" value="merge" />
        <Stack>
          <h2>Merge statements</h2>
          <p>The old ones stay on record. People answer the new one afresh, because its words are new.</p>
          <Checkboxes
            label="Which ones?"
            name="from"
            choices={statements.flatMap(({ id, words, language }) =>
              words ? [{ value: id, label: words, lang: language }] : [],
            )}
            defaultValue={ticked}
            error={errors["from"]}
          />
          <Radios
            label="How does the new one begin?"
            name="opening"
            inline
            choices={OPENINGS.map((value) => ({ value, label: propose.openings[value].standard }))}
            defaultValue={values["opening"]}
            error={errors["opening"]}
          />
          <TextField
            label="How does it go on?"
            name="rest"
            defaultValue={values["rest"]}
            error={errors["rest"]}
          />
          <Row>
            <Button tone="plain">Merge them</Button>
          </Row>
        </Stack>
      </form>
    </Panel>
  );
}
