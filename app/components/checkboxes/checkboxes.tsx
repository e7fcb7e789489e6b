import { describe, FieldGroup, type FieldProps } from "../field/field.tsx";
import { type Choice, ChoiceRow } from "../radios/radios.tsx";

type Props = FieldProps & { choices: readonly Choice[]; defaultValue?: readonly string[] | undefined };

/** Any number of choices out of a few; each ticked one is posted under the same name. */
export function Checkboxes({ choices, defaultValue = [], ...props }: Props) {
  const { id } = describe(props);
  return (
    <FieldGroup {...props}>
      <div className="choices">
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={props.name}
            choice={choice}
            chosen={defaultValue.includes(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
