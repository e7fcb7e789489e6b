import { welcome } from "../../../accessibility/interface/live.ts";
import { Code, LinkButton, PageTitle, Row, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** Told once, when somebody joins: the four words under which they take part. */
export function Welcome({ code, words }: { code: string; words: string }) {
  const { say } = useWords();
  return (
    <Stack gap="large">
      <PageTitle lede={<Tell words={welcome.lede} />}>{say(welcome.title)}</PageTitle>
      <Code label={say(welcome.code)} large>
        {words}
      </Code>
      <Tell words={welcome.write} />
      <Row>
        <LinkButton href={`/live/${code}`} picture="next">
          {say(welcome.go)}
        </LinkButton>
      </Row>
    </Stack>
  );
}
