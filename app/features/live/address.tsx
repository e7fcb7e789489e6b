import { Fragment } from "react";

/** An address to be typed, which breaks only where it may: after its dots, colons and slashes. */
export function Address({ url }: { url: string }) {
  const parts = url.replace(/^https?:\/\//, "").split(/(?<=[./:])/);
  return (
    <strong>
      {parts.map((part, index) => (
        <Fragment key={String(index)}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </strong>
  );
}
