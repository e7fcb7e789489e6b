import { BarChart } from "./bar-chart.tsx";

const bar = (value: number | null, words?: string) => ({ words, value, said: value ?? "Not told" });

export const examples = [
  {
    name: "One bar a row",
    element: (
      <BarChart
        name="Bar chart: do you get enough rest?"
        rows={[
          { key: "no", words: "No", bars: [bar(81)] },
          { key: "sometimes", words: "Sometimes", bars: [bar(49)] },
          { key: "yes", words: "Yes", bars: [bar(18)] },
        ]}
      />
    ),
  },
  {
    name: "Several bars a row, some of them not told",
    element: (
      <BarChart
        name="Bar chart: do you get enough rest? By who answered"
        rows={[
          { key: "no", words: "No", bars: [bar(60, "Carers"), bar(21, "People who use care")] },
          { key: "yes", words: "Yes", bars: [bar(null, "Carers"), bar(12, "People who use care")] },
        ]}
      />
    ),
  },
];
