import { newsLink as words } from "../../../accessibility/interface/news.ts";
import { ErrorSummary, LinkButton, PageTitle, Row, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** A link of an e-mail that is used, too old or cut in two. */
export function LinkFailed({ message }: { message?: string | undefined }) {
  const { say } = useWords();
  return (
    <Stack gap="large">
      <ErrorSummary message={message} />
      <PageTitle lede={<Tell words={words.why} />}>{say(words.failed)}</PageTitle>
      <Row>
        <LinkButton href="/return" picture="key">
          {say(words.words)}
        </LinkButton>
      </Row>
    </Stack>
  );
}
