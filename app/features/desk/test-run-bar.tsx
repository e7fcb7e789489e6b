import { Button, Notice, Row } from "../../components/index.ts";

type Props = { run: { engagement: string; activity: string } };

/** Above every page of a test run: that it is one, and the way out of it. */
export function TestRunBar({ run: { engagement, activity } }: Props) {
  return (
    <aside className="not-printed" aria-labelledby="test-run">
      <Notice picture="search">
        <p>
          <strong id="test-run">This is a test run.</strong> You see what people will see. Nothing you write
          or send is kept.
        </p>
        <form method="post" action={`/desk/${engagement}/a/${activity}/test-run`}>
          <Row>
            <Button name="go" value="end" tone="plain">
              End the test run
            </Button>
          </Row>
        </form>
      </Notice>
    </aside>
  );
}
