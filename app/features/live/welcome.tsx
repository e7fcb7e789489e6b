import { Code, LinkButton, PageTitle, Row, Stack } from "../../components/index.ts";

/** Told once, when somebody joins: the four words under which they take part. */
export function Welcome({ code, words }: { code: string; words: string }) {
  return (
    <Stack gap="large">
      <PageTitle lede="You can take part now. You need not tell us your name.">You have joined</PageTitle>
      <Code label="Your code" large>
        {words}
      </Code>
      <p>Write these four words down. Later they show you what happened to what you said.</p>
      <Row>
        <LinkButton href={`/live/${code}`} picture="next">
          Go to the session
        </LinkButton>
      </Row>
    </Stack>
  );
}
