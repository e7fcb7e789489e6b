import { Stack } from "../layout/layout.tsx";
import { Notice } from "./notice.tsx";

export const examples = [
  {
    name: "The four tones",
    element: (
      <Stack>
        <Notice level={3} title="This is not a call for competition">
          <p>Nothing you say here helps or harms a later bid.</p>
        </Notice>
        <Notice level={3} tone="agreed" title="We have your answers">
          <p>Your reference is K7M-2QP.</p>
        </Notice>
        <Notice level={3} tone="waiting" title="It closes on Friday 27 November" />
        <Notice level={3} tone="stop" title="You cannot publish yet">
          <p>Clause 4.2 changed, and nobody said why.</p>
        </Notice>
      </Stack>
    ),
  },
];
