import { DateBoxes } from "./date-boxes.tsx";

export const examples = [
  {
    name: "Filled in",
    element: (
      <DateBoxes
        label="When should it close?"
        name="closes"
        hint="For example, 27 3 2027"
        defaultValue={{ day: "27", month: "3", year: "2027" }}
      />
    ),
  },
  {
    name: "With an error",
    element: (
      <DateBoxes
        label="When did you hear this?"
        name="heard"
        defaultValue={{ day: "31", month: "2" }}
        error="Write a real date, with a year"
      />
    ),
  },
];
