import { pictureNames } from "../../../accessibility/pictures.ts";
import { NativeSelect, Stack, TextField } from "../../components/index.ts";

const pictures = pictureNames.map((name) => ({
  value: name,
  label: name.charAt(0).toUpperCase() + name.slice(1),
}));

type Props = {
  label: string;
  name: string;
  values: Record<string, string>;
  errors: Readonly<Record<string, string | undefined>>;
  /** The language that is written, when it is not English. */
  typedIn?: string | undefined;
};

/** One sentence in Easy Read with its picture: the fields `name-text` and `name-picture`. */
export function PicturedSentence({ label, name, values, errors, typedIn }: Props) {
  return (
    <Stack gap="small">
      <TextField
        label={label}
        name={`${name}-text`}
        optional
        typedIn={typedIn}
        defaultValue={values[`${name}-text`]}
        error={errors[`${name}-text`]}
      />
      <PictureField
        label={`Picture for ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
        name={`${name}-picture`}
        values={values}
        errors={errors}
        optional
      />
    </Stack>
  );
}

/** A picture out of those that the pages have. */
export function PictureField({ values, errors, ...field }: Omit<Props, "typedIn"> & { optional: boolean }) {
  return (
    <NativeSelect
      {...field}
      prompt="No picture yet"
      choices={pictures}
      defaultValue={values[field.name]}
      error={errors[field.name]}
    />
  );
}
