import { Link } from "./link.tsx";

export const examples = [
  {
    name: "In a sentence",
    element: (
      <p>
        You can <Link href="/kit">read the brief</Link> before you answer.
      </p>
    ),
  },
  {
    name: "Alone",
    element: (
      <Link href="/kit" alone>
        Back to the questions
      </Link>
    ),
  },
];
