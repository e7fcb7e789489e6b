import { Table } from "./table.tsx";

export const examples = [
  {
    name: "Answers to a question",
    element: (
      <Table
        caption="Do you get enough rest? 148 answers"
        columns={["Answer", { label: "People", number: true }, { label: "Share", number: true }]}
        rows={[
          { key: "no", cells: ["No", 81, "55%"] },
          { key: "sometimes", cells: ["Sometimes", 49, "33%"] },
          { key: "yes", cells: ["Yes", 18, "12%"] },
        ]}
      />
    ),
  },
];
