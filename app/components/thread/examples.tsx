import { PeoplesWords } from "../peoples-words/peoples-words.tsx";
import { Stitch, StitchLine, StitchMargin, Thread } from "./thread.tsx";

export const examples = [
  {
    name: "What happened to what I said",
    element: (
      <Thread label="From your words to the clause">
        <Stitch kind="said" date="Monday 5 October 2026" level={3}>
          <PeoplesWords>Nobody picks up the phone after ten at night.</PeoplesWords>
        </Stitch>
        <Stitch kind="understood" date="Friday 16 October 2026" level={3}>
          <p>Help at night. Eleven other people said something like it.</p>
        </Stitch>
        <Stitch kind="decided" date="Tuesday 3 November 2026" level={3}>
          <p>We agree in part. A person will answer until midnight. We cannot pay for more before 2028.</p>
        </Stitch>
        <Stitch kind="changed" date="Thursday 12 November 2026" level={3}>
          <p>Clause 4.2, in version 0.3.</p>
        </Stitch>
        <Stitch kind="waiting" level={3}>
          <p>The cabinet decides in January.</p>
        </Stitch>
      </Thread>
    ),
  },
  {
    name: "Voices for a clause",
    element: <StitchMargin count={7}>Seven people asked for this change.</StitchMargin>,
  },
  { name: "Across a page", element: <StitchLine /> },
];
