import { describe, type FieldProps, SingleField } from "../field/field.tsx";

type Props = FieldProps & { accept?: string | undefined; multiple?: boolean | undefined };

/** A native file input. The form around it needs `encType="multipart/form-data"`. */
export function FileField({ accept, multiple, ...props }: Props) {
  const { id, described } = describe(props);
  return (
    <SingleField {...props}>
      <input
        className="control file-control"
        id={id}
        name={props.name}
        type="file"
        accept={accept}
        multiple={multiple}
        {...described}
      />
    </SingleField>
  );
}
