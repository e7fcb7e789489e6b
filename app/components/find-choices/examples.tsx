import { FindChoices } from "./find-choices.tsx";

export const examples = [
  {
    name: "Two kinds of thing, some ticked",
    element: (
      <FindChoices
        label="Find a source by its words"
        groups={[
          {
            label: "Themes",
            name: "found-themes",
            optional: true,
            choices: [
              { value: "nights", label: "Help at night", hint: "12 contributions" },
              { value: "money", label: "Money and benefits", hint: "9 contributions" },
              { value: "welsh", label: "Tŷ a chymuned", hint: "1 contribution", lang: "cy" },
            ],
            defaultValue: ["nights"],
          },
          {
            label: "What somebody said",
            name: "found-passages",
            optional: true,
            choices: [
              {
                value: "one",
                label: "Nobody picks up the phone after ten at night.",
                hint: "A carer, K7M-2QP",
              },
              { value: "two", label: "The letter came in March. The money stopped in January." },
            ],
            defaultValue: ["two"],
          },
        ]}
      />
    ),
  },
];
