import { FileField } from "./file-field.tsx";

export const examples = [
  {
    name: "With a hint",
    element: (
      <FileField
        label="The specification you have now"
        name="file"
        hint="A Word or Markdown file, up to 10 MB"
        accept=".docx,.md"
      />
    ),
  },
  {
    name: "With an error",
    element: <FileField label="Your spreadsheet" name="csv" error="Choose a CSV file" accept=".csv" />,
  },
];
