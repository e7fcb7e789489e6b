import { FIRST_LANGUAGE, LANGUAGES } from "../../../server/domain/language.ts";
import { languagesBegun, writtenIn } from "../../../server/domain/translation.ts";
import { Button, Panel, Row, Stack } from "../../components/index.ts";
import type { ActivityDesign } from "./activity-design.ts";

/** The way into a test run, in each way of reading. */
export function TryItOut({ design, href }: { design: ActivityDesign; href: string }) {
  const { state } = design;
  const begun = languagesBegun(design);
  return (
    <Panel>
      <Stack>
        <h2>Try it out</h2>
        <p>
          Go through every page as people {state === "draft" ? "will" : "do"}: answer, check, send, and see
          the receipt. Nothing you write is kept.
        </p>
        {LANGUAGES.filter(({ code }) => code === FIRST_LANGUAGE || begun.includes(code)).map(
          ({ code, english }) => {
            const inIt = code === FIRST_LANGUAGE ? "" : ` in ${english}`;
            return (
              <form
                key={code}
                method="post"
                action={`${href}/test-run`}
                aria-label={`Try it out in ${english}`}
              >
                <input type="hidden" name="language" value={code} />
                <Row>
                  <Button name="easyRead" value="off" tone="plain" picture="search">
                    Try it in the usual words{inIt}
                  </Button>
                  <Button name="easyRead" value="on" tone="plain" picture="learn">
                    Try it in Easy Read{inIt}
                  </Button>
                  {writtenIn(design, code).young_people.written > 0 ? (
                    <Button name="youngWords" value="on" tone="plain" picture="people">
                      Try it in the words for young people{inIt}
                    </Button>
                  ) : null}
                </Row>
              </form>
            );
          },
        )}
      </Stack>
    </Panel>
  );
}
