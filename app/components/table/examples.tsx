import { Table } from "./table.tsx";

export const examples = [
  {
    name: "Answers to a question",
    element: (
      <Table
        caption="Do you get enough rest? 148 answers"
        narrow
        columns={["Answer", { label: "People", number: true }, { label: "Share", number: true }]}
        rows={[
          { key: "no", cells: ["No", 81, "55%"] },
          { key: "sometimes", cells: ["Sometimes", 49, "33%"] },
          { key: "yes", cells: ["Yes", 18, "12%"] },
        ]}
      />
    ),
  },
  {
    name: "With long words: rows become blocks on a phone",
    element: (
      <Table
        caption="What people asked for"
        columns={["Theme", "What we decided", "Clause"]}
        rows={[
          { key: "nights", cells: ["Help at night", "Accepted. A person answers until midnight.", "4.2"] },
          { key: "forms", cells: ["Fewer forms", "Partly accepted. One form instead of three.", "2.1"] },
        ]}
      />
    ),
  },
];
