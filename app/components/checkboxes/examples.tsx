import { Checkboxes } from "./checkboxes.tsx";

const needs = [
  { value: "bsl", label: "A sign language interpreter" },
  { value: "captions", label: "Captions", hint: "Words on the screen as people speak" },
  { value: "breaks", label: "More breaks" },
];

export const examples = [
  {
    name: "Two ticked",
    element: (
      <Checkboxes
        label="What would help you take part?"
        name="needs"
        hint="Tick all that you want."
        optional
        choices={needs}
        defaultValue={["captions", "breaks"]}
      />
    ),
  },
  {
    name: "With an error",
    element: (
      <Checkboxes label="Which themes fit?" name="themes" error="Tick at least one theme" choices={needs} />
    ),
  },
];
