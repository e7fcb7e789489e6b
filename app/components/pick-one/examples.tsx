import { PickOne } from "./pick-one.tsx";

export const examples = [
  {
    name: "Out of a long list",
    element: (
      <PickOne
        label="Theme to look for"
        name="pick-one"
        prompt="Any theme"
        optional
        choices={[
          { value: "nights", label: "Help at night" },
          { value: "money", label: "Money and benefits" },
        ]}
        defaultValue="money"
      />
    ),
  },
];
