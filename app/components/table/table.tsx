import { type ReactNode, useId } from "react";

export type Column = { label: ReactNode; number?: boolean | undefined };
type Props = {
  caption: ReactNode;
  columns: readonly (string | Column)[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** The first cell names its row, unless this is false. */
  rowHeaders?: boolean | undefined;
  /** For long words in the cells: on a phone each row becomes a block instead of scrolling sideways. */
  stacks?: boolean | undefined;
};

// A table wider than a phone scrolls inside its own box, and a keyboard must be able to scroll it.
const keyboardScroll = { tabIndex: 0 };

/** A native table. Results are shown this way first; a drawing may follow it. */
export function Table({ caption, columns, rows, rowHeaders = true, stacks }: Props) {
  const captionId = useId();
  const heads = columns.map((column) =>
    typeof column === "string" ? { label: column, number: false } : column,
  );
  const align = (index: number) => (heads[index]?.number ? "table-number" : undefined);
  const columnName = (index: number) => {
    const label = heads[index]?.label;
    return stacks && typeof label === "string" ? label : undefined;
  };
  return (
    <section className="table-box" aria-labelledby={captionId} {...keyboardScroll}>
      <table className={stacks ? "table table-stacks" : "table"}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ label }, index) => (
              <th key={String(index)} scope="col" className={align(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 && rowHeaders ? (
                  <th key="row" scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={String(index)} className={align(index)} data-column={columnName(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
