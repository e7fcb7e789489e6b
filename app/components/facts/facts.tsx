import { Fragment, type ReactNode } from "react";

export type Fact = { name: ReactNode; value: ReactNode /** A link that changes it. */; action?: ReactNode };

/** Names and values: dates, a summary to check before sending. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value, action }, index) => (
        <Fragment key={String(index)}>
          <dt>{name}</dt>
          <dd>
            <div>{value}</div>
            {action}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
