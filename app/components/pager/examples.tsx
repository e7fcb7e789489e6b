import { Pager } from "./pager.tsx";

export const examples = [
  {
    name: "In the middle",
    element: (
      <Pager
        label="Contributions"
        words="Page 2 of 9"
        previous={{ href: "#1", label: "Page 1" }}
        next={{ href: "#3", label: "Page 3" }}
      />
    ),
  },
];
