import { dayInWords } from "../../../server/domain/day.ts";
import { Button, NativeSelect, Stack } from "../../components/index.ts";
import type { Reading } from "./reading.ts";

/** Gives it to somebody to answer, passes it on, or takes it back. */
export function GiveForm({
  it: { passage, answerers, me },
  error,
}: {
  it: Reading;
  error: string | undefined;
}) {
  const has = answerers.find(({ id }) => id === passage.givenTo);
  return (
    <form method="post">
      <Stack gap="small">
        <input type="hidden" name="intent" value="give" />
        <input type="hidden" name="passage" value={passage.id} />
        <input type="hidden" name="hadGiven" value={passage.givenTo ?? ""} />
        <p>
          {passage.givenTo
            ? `${has?.name ?? "Somebody who left"} has it to answer${
                passage.givenAt
                  ? `, since ${dayInWords(passage.givenAt)}${passage.givenBy ? `, from ${passage.givenBy}` : ""}`
                  : ""
              }.`
            : "It is with nobody in particular. Anybody who may answer can."}
        </p>
        <NativeSelect
          label="Who answers it?"
          name="to"
          prompt="Nobody in particular"
          choices={answerers.map(({ id, name }) => ({
            value: id,
            label: id === me ? `${name} (you)` : name,
          }))}
          defaultValue={has?.id ?? ""}
          error={error}
        />
        <div>
          <Button tone="plain">Save who answers</Button>
        </div>
      </Stack>
    </form>
  );
}
