import { Button } from "../button/button.tsx";
import { Confirm } from "./confirm.tsx";

export const examples = [
  {
    name: "Before something that cannot be undone",
    element: (
      <Confirm
        words="Close the vote"
        tone="plain"
        page={{ href: "/kit/confirm", query: { close: "vote" } }}
        title="Close the vote?"
        no="Keep it open"
        yes={(close) => (
          <Button type="button" onClick={close}>
            Close it
          </Button>
        )}
      >
        <p>7 people have answered. After this nobody can. It cannot be opened again.</p>
      </Confirm>
    ),
  },
];
