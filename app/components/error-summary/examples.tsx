import { Stack } from "../layout/layout.tsx";
import { TextField } from "../text-field/text-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";

const errors = { "summary-name": "Write the name of your group", "summary-email": "Write the whole address" };

export const examples = [
  {
    name: "Two problems, with the fields they link to",
    element: (
      <Stack>
        <ErrorSummary errors={errors} />
        <TextField label="Name of your group" name="summary-name" error={errors["summary-name"]} />
        <TextField
          label="E-mail address of your group"
          name="summary-email"
          error={errors["summary-email"]}
        />
      </Stack>
    ),
  },
  {
    name: "A refusal that belongs to no field",
    element: <ErrorSummary message="This has closed. It no longer takes answers." />,
  },
];
