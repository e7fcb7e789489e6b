import { Button, LongTextField, Notice, Radios, Stack } from "../../components/index.ts";
import type { DraftDesk } from "./draft-list.ts";

type Props = {
  it: DraftDesk;
  values: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
};

/** Agreeing to a draft that somebody else wrote, or asking for a change. Whoever wrote some of it is told to wait. */
export function SecondReading({ it, values, errors }: Props) {
  if (!it.may.secondRead) {
    return it.state === "ready" ? null : (
      <Notice title="Somebody else reads this">
        <p>You wrote some of it, so a colleague is its second reader.</p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="second">
      <Stack>
        <h2 id="second">You are a second reader</h2>
        <form method="post">
          <Stack>
            <input type="hidden" name="revision" value={it.revision} />
            <Radios
              label="Do you agree to these words?"
              name="verdict"
              choices={[
                { value: "agreed", label: "Yes, people may read this" },
                { value: "change_asked", label: "Something should change first" },
              ]}
              defaultValue={values["verdict"]}
              error={errors["verdict"]}
            />
            <LongTextField
              label="What should change?"
              name="note"
              optional="(if something should)"
              hint="Only staff read this."
              rows={3}
              defaultValue={values["note"]}
              error={errors["note"]}
            />
            <Button>Keep what I say</Button>
          </Stack>
        </form>
      </Stack>
    </section>
  );
}
