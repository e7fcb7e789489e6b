import { dayInWords } from "../../../server/domain/day.ts";
import { DateBoxes, LongTextField, Radios } from "../../components/index.ts";
import type { FormState } from "../../lib/form.ts";
import { EasyReadRows } from "../openness/easy-read-rows.tsx";

interface Props {
  closesAt: Date | null;
  values: FormState["values"];
  errors: Record<string, string>;
}

/** What readers are told of a change after the opening, and whether they get more time for it. */
export function ChangeFields({ closesAt, values, errors }: Props) {
  return (
    <>
      <LongTextField
        label="Note to readers"
        name="note"
        rows={4}
        hint="What is new, in a sentence or two. Everybody reads it."
        defaultValue={values["note"]}
        error={errors["note"]}
      />
      <EasyReadRows
        name="note-easy"
        title="The note in Easy Read"
        of="of the note in Easy Read"
        saved={[]}
        values={values}
        errors={errors}
      />
      <Radios
        label="Does it change what somebody might answer?"
        name="material"
        defaultValue={values["material"]}
        error={errors["material"]}
        choices={[
          { value: "yes", label: "Yes", hint: "Give people more time for it." },
          { value: "no", label: "No, it mends a slip or adds another format" },
        ]}
      />
      <DateBoxes
        label="New last day for answers"
        name="closesOn"
        optional
        hint={closesAt ? `It is ${dayInWords(closesAt)} now.` : undefined}
        defaultValue={{
          day: values["closesOn-day"],
          month: values["closesOn-month"],
          year: values["closesOn-year"],
        }}
        error={errors["closesOn"]}
      />
    </>
  );
}
