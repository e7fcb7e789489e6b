import { Radios } from "./radios.tsx";

const rest = [
  { value: "yes", label: "Yes", picture: "yes" as const },
  {
    value: "sometimes",
    label: "Sometimes",
    hint: "Some weeks, but not when things are hard",
    picture: "unsure" as const,
  },
  { value: "no", label: "No", picture: "no" as const },
];

export const examples = [
  {
    name: "With pictures, one chosen",
    element: <Radios label="Do you get enough rest?" name="rest" choices={rest} defaultValue="sometimes" />,
  },
  {
    name: "Large pictures",
    element: (
      <Radios
        label="How shall we tell you?"
        name="tell"
        large
        choices={[
          { value: "letter", label: "By letter", picture: "letter" },
          { value: "phone", label: "By telephone", picture: "phone" },
          { value: "meeting", label: "At a meeting", picture: "meeting" },
        ]}
      />
    ),
  },
  {
    name: "Side by side",
    element: (
      <Radios
        label="Are you answering for yourself?"
        name="voice"
        inline
        choices={[
          { value: "own", label: "Yes, for myself" },
          { value: "on_behalf", label: "No, for somebody else" },
        ]}
      />
    ),
  },
  {
    name: "With an error",
    element: (
      <Radios
        label="When does help matter most?"
        name="when"
        optional
        hint="Choose one."
        error="Choose one answer, or choose Not sure"
        choices={[
          { value: "day", label: "In the day" },
          { value: "night", label: "At night" },
          { value: "unsure", label: "Not sure" },
        ]}
      />
    ),
  },
];
