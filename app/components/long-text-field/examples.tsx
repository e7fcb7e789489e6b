import { LongTextField } from "./long-text-field.tsx";

export const examples = [
  {
    name: "A question",
    element: (
      <LongTextField
        label="What should change about help at night?"
        name="night"
        hint="Write as much as you like. Leave out names."
      />
    ),
  },
  {
    name: "With an error",
    element: (
      <LongTextField
        label="Why did you decide this?"
        name="reason"
        rows={4}
        error="Write a reason that the person who said it would understand"
      />
    ),
  },
];
