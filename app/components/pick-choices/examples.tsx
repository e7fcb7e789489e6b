import { PickChoices } from "./pick-choices.tsx";

const themes = [
  { value: "nights", label: "Help at night" },
  { value: "money", label: "Money and benefits" },
  { value: "letters", label: "Letters nobody can read" },
];

export const examples = [
  {
    name: "One chosen",
    element: (
      <PickChoices
        label="Its themes"
        name="picked"
        find="Find a theme, or make one"
        choices={themes}
        defaultValue={["nights"]}
        make={{ label: "A new theme", name: "made", defaultValue: [] }}
      />
    ),
  },
  {
    name: "With an error",
    element: (
      <PickChoices
        label="Subjects"
        name="picked-wrong"
        find="Find a subject, or make one"
        choices={themes}
        defaultValue={[]}
        make={{
          label: "A new subject",
          name: "made-wrong",
          defaultValue: ["A subject with far too long a name"],
          error: "Write a shorter name",
        }}
      />
    ),
  },
];
