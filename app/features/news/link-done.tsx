import type { ReactNode } from "react";
import { newsLink as words } from "../../../accessibility/interface/news.ts";
import { LinkButton, PageTitle, Row, Stack } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

/** What a link of an e-mail did, and the way on. `lede`: what happens from now on. */
export function LinkDone({ lede, children }: { lede: ReactNode; children: ReactNode }) {
  const { say } = useWords();
  return (
    <Stack gap="large">
      <PageTitle lede={lede}>{children}</PageTitle>
      <Row>
        <LinkButton href="/" tone="plain">
          {say(words.first)}
        </LinkButton>
      </Row>
    </Stack>
  );
}
