import { Button, Details, LongTextField, Row, Stack, TextField } from "../../components/index.ts";

export type Problem = {
  refusal: { message: string; fields?: Record<string, string> | undefined };
  values: Record<string, string>;
};

type Props = {
  problem: Problem | undefined;
  /** The session is one of a workshop, whose statements can be answered in it. */
  inWorkshop: boolean;
};

/** Adds a vote, a wall or the statements of the workshop to the end of the agenda. */
export function AddItem({ problem, inWorkshop }: Props) {
  const errors = problem?.refusal.fields ?? {};
  const values = problem?.values ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <section aria-labelledby="add">
      <h2 id="add">Add to the agenda</h2>
      <Details summary="Add a vote" open={values["intent"] === "poll"}>
        <form method="post" noValidate>
          <input type="hidden" name="intent" value="poll" />
          <Stack>
            <TextField label="Question" {...field("title")} />
            <LongTextField label="Answers" rows={4} hint="One on each line." {...field("options")} />
            <TextField label="Question in Easy Read" optional {...field("easyTitle")} />
            <LongTextField
              label="Answers in Easy Read"
              rows={4}
              optional
              hint="One on each line, in the same order."
              {...field("easyOptions")}
            />
            <Row>
              <Button tone="plain">Add the vote</Button>
            </Row>
          </Stack>
        </form>
      </Details>
      <Details summary="Add a wall" open={values["intent"] === "wall"}>
        <form method="post" noValidate>
          <input type="hidden" name="intent" value="wall" />
          <Stack>
            <TextField label="What people are asked to say" {...field("wallTitle")} />
            <Row>
              <Button tone="plain">Add the wall</Button>
            </Row>
          </Stack>
        </form>
      </Details>
      {inWorkshop ? (
        <Details summary="Add the statements of the workshop" open={values["intent"] === "statements"}>
          <form method="post" noValidate>
            <input type="hidden" name="intent" value="statements" />
            <Stack>
              <p>
                People in the room answer the same sentences as on the workshop’s page. Each person counts
                once.
              </p>
              <TextField
                label="Title of this part"
                {...field("statementsTitle")}
                defaultValue={values["statementsTitle"] ?? "What people wrote"}
              />
              <Row>
                <Button tone="plain">Add the statements</Button>
              </Row>
            </Stack>
          </form>
        </Details>
      ) : null}
    </section>
  );
}
