import { Code } from "./code.tsx";

export const examples = [
  {
    name: "A participant's code",
    element: (
      <Code label="Your code" large>
        river lamp green table
      </Code>
    ),
  },
  { name: "A reference", element: <Code label="Reference">TL-K7M-2QP-9XD</Code> },
];
