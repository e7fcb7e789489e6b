import { Button, Details, NativeSelect, Row, Stack, VisuallyHidden } from "../../components/index.ts";
import type { ActivityDesign } from "./activity-design.ts";
import type { DesignedQuestion } from "./designed-question.ts";

interface Props {
  question: DesignedQuestion;
  sections: ActivityDesign["sections"];
  /** The position of the last question. */
  last: number;
}

/** What stands for no section in the form: every section has an id. */
export const NO_SECTION = "none";

/** Moves a question by one place, into the section beside it too, or straight to the end of any section. */
export function MoveQuestion({ question: { id, position, section }, sections, last }: Props) {
  const first = sections[0]?.id;
  const end = sections.at(-1)?.id;
  const mayRise = position > 1 || (first !== undefined && section !== null);
  const maySink = position < last || (end !== undefined && section !== end);
  return (
    <>
      {mayRise || maySink ? (
        <form method="post">
          <input type="hidden" name="intent" value="move" />
          <input type="hidden" name="question" value={id} />
          <Row>
            {mayRise ? (
              <Button tone="quiet" name="direction" value="up">
                Move up <VisuallyHidden>question {position}</VisuallyHidden>
              </Button>
            ) : null}
            {maySink ? (
              <Button tone="quiet" name="direction" value="down">
                Move down <VisuallyHidden>question {position}</VisuallyHidden>
              </Button>
            ) : null}
          </Row>
        </form>
      ) : null}
      {sections.length > 0 ? (
        <Details summary={`Move question ${position} to another section`}>
          <form method="post">
            <input type="hidden" name="intent" value="place" />
            <input type="hidden" name="question" value={id} />
            <Stack gap="small">
              <NativeSelect
                id={`section-of-${id}`}
                label={`Section for question ${position}`}
                name="section"
                choices={[
                  { value: NO_SECTION, label: "No section, before all of them" },
                  ...sections.map((one) => ({ value: one.id, label: `${one.position}. ${one.title}` })),
                ]}
                defaultValue={section ?? NO_SECTION}
              />
              <div>
                <Button tone="plain">
                  Move it there <VisuallyHidden>question {position}</VisuallyHidden>
                </Button>
              </div>
            </Stack>
          </form>
        </Details>
      ) : null}
    </>
  );
}
