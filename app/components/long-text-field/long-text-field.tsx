import { describe, type FieldProps, SingleField } from "../field/field.tsx";

type Props = FieldProps & {
  defaultValue?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
};

/** Several lines of text. `maxLength` is best left to the server, which can keep what was typed and say why. */
export function LongTextField({ defaultValue, rows = 7, maxLength, ...props }: Props) {
  const { id, described } = describe(props);
  return (
    <SingleField {...props}>
      <textarea
        className="control"
        id={id}
        name={props.name}
        dir="auto"
        lang={props.typedIn}
        rows={rows}
        maxLength={maxLength}
        defaultValue={defaultValue}
        {...described}
      />
    </SingleField>
  );
}
