import { Ranking } from "./ranking.tsx";

const help = [
  { value: "night", label: "Somebody to ring at night", picture: "night" as const },
  { value: "breaks", label: "A break", picture: "rest" as const },
  { value: "money", label: "Advice about money", picture: "money" as const },
];
const fields = (prefix: string) => (value: string) => `${prefix}-${value}`;

export const examples = [
  {
    name: "Two numbers given",
    element: (
      <Ranking
        label="What matters most to you?"
        hint="Give 1 to what comes first. You can leave some without a number."
        choices={help}
        nameOf={fields("first")}
        last={3}
        none="No number"
        values={{ "first-night": "1", "first-money": "2" }}
        errors={{}}
      />
    ),
  },
  {
    name: "The same number twice",
    element: (
      <Ranking
        label="Which would you use first?"
        choices={help}
        nameOf={fields("twice")}
        last={3}
        none="No number"
        values={{ "twice-night": "1", "twice-breaks": "1" }}
        errors={{ "twice-breaks": "You gave the number 1 more than once. Give it to one only." }}
      />
    ),
  },
];
