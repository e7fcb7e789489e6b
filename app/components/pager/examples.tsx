import { Pager } from "./pager.tsx";

export const examples = [
  {
    name: "In the middle",
    element: (
      <Pager
        label="Contributions"
        words="Page 2 of 9"
        previous={{ href: "/kit", label: "Page 1" }}
        next={{ href: "/kit", label: "Page 3" }}
      />
    ),
  },
];
