import { type ReactNode, useId } from "react";

type Column = { label: ReactNode; number?: boolean | undefined };
type Props = {
  caption: ReactNode;
  columns: readonly (string | Column)[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** The first cell names its row, unless this is false. */
  rowHeaders?: boolean | undefined;
  /** On a phone each row becomes a block, unless this says that the columns are few and short. */
  narrow?: boolean | undefined;
};

/** A native table. Results are shown this way first; a drawing may follow it. */
export function Table({ caption, columns, rows, rowHeaders = true, narrow }: Props) {
  const heads = columns.map((column) =>
    typeof column === "string" ? { label: column, number: false } : column,
  );
  const align = (index: number) => (heads[index]?.number ? "table-number" : undefined);
  const columnName = (index: number) => {
    const label = heads[index]?.label;
    return !narrow && typeof label === "string" ? label : undefined;
  };
  const captionId = useId();
  // A table that does not stack may be wider than a phone: then the keyboard has to reach it to scroll it.
  const scrolls = narrow ? { role: "region", "aria-labelledby": captionId, tabIndex: 0 } : {};
  return (
    <div className="table-box" {...scrolls}>
      <table className={narrow ? "table" : "table table-stacks"}>
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
    </div>
  );
}
