import { dayInWords } from "../../../server/domain/day.ts";
import { Button, Details, NativeSelect, Stack } from "../../components/index.ts";
import type { Reading } from "./reading.ts";

/** Gives it to somebody to answer, passes it on, or takes it back. Folded: most is with nobody in particular. */
export function GiveForm({
  it: { passage, answerers, me },
  error,
}: {
  it: Reading;
  error: string | undefined;
}) {
  const has = answerers.find(({ id }) => id === passage.givenTo);
  const name = has?.name ?? "Somebody who left";
  return (
    <Details
      summary={passage.givenTo ? `Who answers: ${name}` : "Who answers: nobody in particular"}
      open={Boolean(error)}
    >
      <form method="post">
        <Stack gap="small">
          <input type="hidden" name="intent" value="give" />
          <input type="hidden" name="passage" value={passage.id} />
          <input type="hidden" name="hadGiven" value={passage.givenTo ?? ""} />
          <p>
            {passage.givenTo
              ? `${name} has it to answer${
                  passage.givenAt
                    ? `, since ${dayInWords(passage.givenAt)}${passage.givenBy ? `, from ${passage.givenBy}` : ""}`
                    : ""
                }.`
              : "Anybody who may answer can."}
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
    </Details>
  );
}
