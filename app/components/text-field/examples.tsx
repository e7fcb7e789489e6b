import { TextField } from "./text-field.tsx";

export const examples = [
  {
    name: "With a hint",
    element: (
      <TextField
        label="Your code"
        name="code"
        hint="Four words, such as river lamp green table"
        autoComplete="off"
      />
    ),
  },
  {
    name: "Optional, filled in",
    element: (
      <TextField
        label="Phone number"
        name="phone"
        type="tel"
        optional
        defaultValue="01632 960 001"
        width="medium"
      />
    ),
  },
  {
    name: "With an error",
    element: (
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        defaultValue="sam@example"
        error="Write the whole address, such as sam@example.org"
      />
    ),
  },
  {
    name: "In Welsh",
    element: <TextField label="Eich enw" name="enw" lang="cy" hint="Fel yr hoffech gael eich galw" />,
  },
];
