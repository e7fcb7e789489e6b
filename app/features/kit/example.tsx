import type { ReactNode } from "react";

type Props = { name: string; element: ReactNode; level: 2 | 3 };

/** One example of a component under its name. */
export function Example({ name, element, level }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading className="kit-example-name">{name}</Heading>
      {element}
    </div>
  );
}
