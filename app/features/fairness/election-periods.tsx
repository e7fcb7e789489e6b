import { dayInWords } from "../../../server/domain/day.ts";
import type { FairnessDesk } from "../../../server/queries/read-fairness-desk.ts";
import { Button, DateBoxes, Row, Stack, Table, TextField, VisuallyHidden } from "../../components/index.ts";
import type { FormState } from "../../lib/form.ts";

interface Props {
  periods: FairnessDesk["periods"];
  mayAdd: boolean;
  /** What was refused, and what was typed. */
  problem:
    | { refusal: { fields?: Record<string, string> | undefined }; values: FormState["values"] }
    | undefined;
}

const inWords = (day: string) => dayInWords(new Date(`${day}T12:00:00Z`));

/** The weeks before elections, as the authorities entered them: no law fixes them. */
export function ElectionPeriods({ periods, mayAdd, problem }: Props) {
  return (
    <section aria-labelledby="periods">
      <Stack>
        <h2 id="periods">Weeks before an election</h2>
        <p>
          In these weeks councils take care not to sway a vote. No law fixes the days. Each council sets its
          own, and every engagement of that council minds them.
        </p>
        {periods.length === 0 ? <p>None are entered yet.</p> : <Periods periods={periods} />}
        {mayAdd ? <AddPeriod problem={problem} /> : null}
      </Stack>
    </section>
  );
}

function Periods({ periods }: Pick<Props, "periods">) {
  return (
    <Table
      caption="Weeks that are entered"
      columns={["Election", "First day", "Last day", "Change"]}
      rows={periods.map(({ id, name, firstDay, lastDay, mayRemove }) => ({
        key: id,
        cells: [
          name,
          inWords(firstDay),
          inWords(lastDay),
          mayRemove ? (
            <form key="remove" method="post">
              <input type="hidden" name="intent" value="remove-period" />
              <input type="hidden" name="period" value={id} />
              <Button tone="plain">
                Remove <VisuallyHidden>{name}</VisuallyHidden>
              </Button>
            </form>
          ) : (
            "Entered by the other council"
          ),
        ],
      }))}
    />
  );
}

function AddPeriod({ problem }: Pick<Props, "problem">) {
  const values = problem?.values ?? {};
  const errors = problem?.refusal.fields ?? {};
  const boxes = (name: string) => ({
    name,
    error: errors[name],
    defaultValue: {
      day: values[`${name}-day`],
      month: values[`${name}-month`],
      year: values[`${name}-year`],
    },
  });
  return (
    <form method="post">
      <Stack>
        <h3>Enter the weeks before an election</h3>
        <input type="hidden" name="intent" value="add-period" />
        <TextField
          label="Which election"
          name="name"
          hint="For example, local election in May 2027."
          defaultValue={values["name"]}
          error={errors["name"]}
        />
        <DateBoxes label="First day" {...boxes("firstDay")} />
        <DateBoxes label="Last day" {...boxes("lastDay")} />
        <Row>
          <Button>Enter these weeks</Button>
        </Row>
      </Stack>
    </form>
  );
}
