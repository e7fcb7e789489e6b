import { Details } from "./details.tsx";

export const examples = [
  {
    name: "Closed",
    element: (
      <Details summary="What does commissioning mean?">
        <p>It means deciding what a service must do, and choosing who will run it.</p>
      </Details>
    ),
  },
  {
    name: "Open",
    element: (
      <Details summary="Who reads my answer?" open>
        <p>Two people at the council. They take out names before anybody else sees it.</p>
      </Details>
    ),
  },
];
