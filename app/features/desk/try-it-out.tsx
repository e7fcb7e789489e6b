import { Button, Panel, Row, Stack } from "../../components/index.ts";

/** The way into a test run, in each way of reading. */
export function TryItOut({ href, state }: { href: string; state: "draft" | "open" | "closed" }) {
  return (
    <Panel>
      <form method="post" action={`${href}/test-run`}>
        <Stack>
          <h2>Try it out</h2>
          <p>
            Go through every page as people {state === "draft" ? "will" : "do"}: answer, check, send, and see
            the receipt. Nothing you write is kept.
          </p>
          <Row>
            <Button name="easyRead" value="off" tone="plain" picture="search">
              Try it in the usual words
            </Button>
            <Button name="easyRead" value="on" tone="plain" picture="learn">
              Try it in Easy Read
            </Button>
          </Row>
        </Stack>
      </form>
    </Panel>
  );
}
