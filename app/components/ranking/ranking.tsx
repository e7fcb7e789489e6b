import { describe, FieldError, FieldGroup, type FieldProps } from "../field/field.tsx";
import { Picture } from "../picture/picture.tsx";
import type { Choice } from "../radios/radios.tsx";

type Props = Omit<FieldProps, "name" | "id" | "error" | "optional"> & {
  choices: readonly Choice[];
  /** The field of one choice. */
  nameOf: (value: string) => string;
  /** The numbers to give: 1 up to this. */
  last: number;
  /** What an empty field says, such as "No number". */
  none: string;
  /** The number of a choice as it stands, by field name. */
  values: Readonly<Record<string, string | undefined>>;
  /** What is wrong with the number of a choice, by field name. */
  errors: Readonly<Record<string, string | undefined>>;
};

/** Puts a few choices in order: each gets a number from a list of its own. Nothing is dragged. */
export function Ranking({ choices, nameOf, last, none, values, errors, ...group }: Props) {
  const name = choices[0] ? `${nameOf(choices[0].value)}-group` : "ranking";
  return (
    <FieldGroup {...group} name={name}>
      <div className="choices">
        {choices.map(({ value, label, picture, lang }) => {
          const field = nameOf(value);
          const error = errors[field];
          const { id, errorId, described } = describe({ name: field, error });
          return (
            <div key={value} className={`ranked${error ? " field-invalid" : ""}`} lang={lang}>
              <FieldError id={errorId}>{error}</FieldError>
              <div className="ranked-row">
                <label className="ranked-label" htmlFor={id}>
                  {picture ? <Picture name={picture} /> : null}
                  <span>{label}</span>
                </label>
                <select
                  className="control ranked-number"
                  id={id}
                  name={field}
                  defaultValue={values[field] ?? ""}
                  {...described}
                >
                  <option value="">{none}</option>
                  {Array.from({ length: last }, (_, index) => String(index + 1)).map((place) => (
                    <option key={place} value={place}>
                      {place}
                    </option>
                  ))}
                </select>
              </div>
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
