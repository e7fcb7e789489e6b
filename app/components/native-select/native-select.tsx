import { describe, type FieldProps, SingleField } from "../field/field.tsx";

type Props = FieldProps & {
  choices: readonly { value: string; label: string; lang?: string | undefined }[];
  defaultValue?: string | undefined;
  /** The first, empty line, such as "Choose a theme". Without it the first choice is chosen. */
  prompt?: string | undefined;
};

/** A list to choose from, for staff screens with long lists; people taking part get radios. */
export function NativeSelect({ choices, defaultValue, prompt, ...props }: Props) {
  const { id, described } = describe(props);
  return (
    <SingleField {...props}>
      <select
        className="control"
        id={id}
        name={props.name}
        defaultValue={defaultValue ?? (prompt ? "" : choices[0]?.value)}
        {...described}
      >
        {prompt ? <option value="">{prompt}</option> : null}
        {choices.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </SingleField>
  );
}
