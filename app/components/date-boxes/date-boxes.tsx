import { describe, FieldGroup, type FieldProps } from "../field/field.tsx";

type Parts = { day?: string | undefined; month?: string | undefined; year?: string | undefined };
type Props = FieldProps & { defaultValue?: Parts | undefined };

const boxes = [
  { part: "day", label: "Day", wide: false },
  { part: "month", label: "Month", wide: false },
  { part: "year", label: "Year", wide: true },
] as const;

/** A date in three boxes, posted as `name-day`, `name-month` and `name-year`. Works without scripts everywhere. */
export function DateBoxes({ defaultValue = {}, ...props }: Props) {
  const { id, described } = describe(props);
  return (
    <FieldGroup {...props}>
      <div className="date-boxes">
        {boxes.map(({ part, label, wide }) => (
          <div key={part}>
            <label className="date-box-label" htmlFor={part === "day" ? id : `${id}-${part}`}>
              {label}
            </label>
            <input
              className={`control date-box${wide ? " date-box-year" : ""}`}
              id={part === "day" ? id : `${id}-${part}`}
              name={`${props.name}-${part}`}
              defaultValue={defaultValue[part]}
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={described["aria-invalid"]}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
