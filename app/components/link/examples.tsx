import { Link } from "./link.tsx";

export const examples = [
  {
    name: "In a sentence",
    element: (
      <p>
        You can <Link href="#brief">read the brief</Link> before you answer.
      </p>
    ),
  },
  {
    name: "Alone",
    element: (
      <Link href="#back" alone>
        Back to the questions
      </Link>
    ),
  },
];
