import { Progress } from "./progress.tsx";

export const examples = [
  { name: "Part of the way", element: <Progress words="Question 3 of 7" value={3} max={7} /> },
  {
    name: "Rows of a file",
    element: <Progress words="4,200 of 10,000 rows read" value={4200} max={10000} />,
  },
];
