import { Link } from "../link/link.tsx";
import { Facts } from "./facts.tsx";

export const examples = [
  {
    name: "Check before you send",
    element: (
      <Facts
        facts={[
          {
            name: "Do you get enough rest?",
            value: "Sometimes",
            action: (
              <Link href="/kit" alone>
                Change your answer about rest
              </Link>
            ),
          },
          { name: "It closes", value: "Friday 27 November 2026" },
        ]}
      />
    ),
  },
];
