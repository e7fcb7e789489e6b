import { Button } from "../button/button.tsx";
import { announce } from "./announcer.tsx";

export const examples = [
  {
    name: "A sentence for screen readers",
    element: (
      <Button
        type="button"
        tone="plain"
        onClick={() => announce("The question is open. You can answer now.")}
      >
        Say that the question is open
      </Button>
    ),
  },
];
