import { NativeSelect } from "./native-select.tsx";

const themes = [
  { value: "nights", label: "Help at night" },
  { value: "money", label: "Money and benefits" },
];

export const examples = [
  {
    name: "With a prompt",
    element: <NativeSelect label="Theme" name="theme" prompt="Choose a theme" choices={themes} />,
  },
  {
    name: "With an error",
    element: (
      <NativeSelect label="Clause" name="clause" choices={themes} error="Choose the clause this changes" />
    ),
  },
];
