import { describe, FieldGroup, type FieldProps } from "../field/field.tsx";
import { type Choice, ChoiceRow } from "../radios/radios.tsx";

export type CheckboxesProps = FieldProps & {
  choices: readonly Choice[];
  defaultValue?: readonly string[] | undefined;
  /** Values to leave in sight; without it all of them. The others are still sent when they are ticked. */
  inSight?: ReadonlySet<string> | undefined;
};

/** Any number of choices out of a few; each ticked one is posted under the same name. */
export function Checkboxes({ choices, defaultValue = [], inSight, ...props }: CheckboxesProps) {
  const { id } = describe(props);
  return (
    <FieldGroup {...props} hidden={inSight?.size === 0}>
      <div className="choices">
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={props.name}
            choice={choice}
            chosen={defaultValue.includes(choice.value)}
            hidden={inSight && !inSight.has(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
