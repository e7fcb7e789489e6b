import { ErrorSummary } from "./error-summary.tsx";

export const examples = [
  {
    name: "Two problems",
    element: (
      <ErrorSummary
        errors={{ when: "Choose one answer, or choose Not sure", email: "Write the whole address" }}
      />
    ),
  },
  {
    name: "A refusal that belongs to no field",
    element: <ErrorSummary message="This has closed. It no longer takes answers." />,
  },
];
