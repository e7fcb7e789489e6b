import { Button, NativeSelect, Stack } from "../../components/index.ts";
import { ResponseFields } from "./response-fields.tsx";

type Props = {
  /** Which form of the page it is. */
  intent: string;
  /** Responses that stand beside the form. */
  known: readonly { id: string }[];
  values: Record<string, string>;
  errors: Readonly<Record<string, string | undefined>>;
  /** The passage that it answers, and all that there are. Of a theme there is none. */
  passage?: string | undefined;
  passages?: readonly { id: string; number: number }[] | undefined;
};

/** Which passage is answered: the one in sight, or, where that was cut up while somebody wrote, one to choose. */
function Answers({ passage, passages = [], values }: Pick<Props, "passage" | "passages" | "values">) {
  if (!passage) return null;
  const meant = values["passage"];
  if (!meant || passages.length < 2 || passages.some(({ id }) => id === meant))
    return <input type="hidden" name="passage" value={passage} />;
  return (
    <NativeSelect
      label="Which passage is it for?"
      name="passage"
      choices={passages.map(({ id, number }) => ({ value: id, label: `Passage ${number}` }))}
      defaultValue={passage}
    />
  );
}

/** Records what was decided and why. It is a draft until responses are published. */
export function ResponseForm({ intent, known, values, errors, passage, passages }: Props) {
  return (
    <form method="post">
      <Stack>
        <input type="hidden" name="intent" value={intent} />
        {known.map(({ id }) => (
          <input key={id} type="hidden" name="known" value={id} />
        ))}
        <Answers passage={passage} passages={passages} values={values} />
        <ResponseFields values={values} errors={errors} />
        <Button>Record this response</Button>
      </Stack>
    </form>
  );
}
