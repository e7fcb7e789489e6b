import { Button, Radios, Stack } from "../../components/index.ts";

/** Whether responses of this engagement need a second reader, for whoever manages it. */
export function SecondReaderForm({ needed }: { needed: boolean }) {
  return (
    <section aria-labelledby="rule">
      <Stack>
        <h2 id="rule">Second readers</h2>
        <form method="post">
          <Stack>
            <input type="hidden" name="intent" value="rule" />
            <Radios
              label="Must a second person agree before a response is published?"
              name="needed"
              defaultValue={needed ? "yes" : "no"}
              choices={[
                {
                  value: "no",
                  label: "It is wanted, not a must",
                  hint: "Whoever publishes may go on without one. Where a change was asked for, they may not.",
                },
                {
                  value: "yes",
                  label: "Yes, it is a must",
                  hint: "Nothing is published that only its writers have read.",
                },
              ]}
            />
            <Button tone="plain">Keep this</Button>
          </Stack>
        </form>
      </Stack>
    </section>
  );
}
