import { news as words } from "../../../accessibility/interface/news.ts";
import { KEPT_YEARS } from "../../../server/domain/news.ts";
import { Button, PictureWords, Row, Stack, TextField } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

interface Props {
  /** Somebody gave an address before, and this one takes its place. */
  again: boolean;
  typed: string | undefined;
  error: string | undefined;
}

/** One box, and what an address would be used for. */
export function AskForNews({ again, typed, error }: Props) {
  const { say, pictured } = useWords();
  return (
    <>
      <form method="post" noValidate aria-label={say(again ? words.another : words.title)}>
        <Stack gap="large">
          <TextField
            label={say(words.address)}
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            defaultValue={typed}
            error={error}
          />
          <Row>
            <Button name="go" value="ask" picture="letter" tone={again ? "plain" : "main"}>
              {say(again ? words.another : words.send)}
            </Button>
          </Row>
        </Stack>
      </form>
      <section aria-labelledby="what">
        <Stack>
          <h2 id="what">{say(words.what)}</h2>
          <PictureWords
            lines={[
              ...pictured(words.use),
              ...pictured(words.apart, { years: KEPT_YEARS }),
              ...pictured(words.inTheMail),
            ]}
          />
        </Stack>
      </section>
    </>
  );
}
