import { byEmail as words } from "../../../accessibility/interface/by-e-mail.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import { Button, Facts, Notice, PictureWords, Row, Stack, TextField } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

interface Props {
  /** The last moment for answers; "open" where none is set. */
  until: Date | "open";
  typed: string | undefined;
  error: string | undefined;
}

/** Who could then open the answers, before anything is typed; one box; and what the address is used for. */
export function AskAddress({ until, typed, error }: Props) {
  const { say, pictured } = useWords();
  return (
    <>
      <Notice tone="waiting" picture="people" title={say(words.shared)}>
        <Tell words={words.anybody} />
        <Tell words={words.ifNot} />
      </Notice>
      <form method="post" noValidate>
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
            <Button name="go" value="look" picture="next">
              {say(words.look)}
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
              ...pictured(words.apart),
              ...(until === "open"
                ? pictured(words.untilClosed)
                : pictured(words.until, { day: dayInWords(until) })),
            ]}
          />
        </Stack>
      </section>
    </>
  );
}

/** The address once more, before anything is sent to it. */
export function LookAgain({ email }: { email: string }) {
  const { say } = useWords();
  return (
    <form method="post">
      <Stack gap="large">
        <Facts facts={[{ name: say(words.address), value: email }]} />
        <input type="hidden" name="email" value={email} />
        <Row>
          <Button name="go" value="send" picture="letter">
            {say(words.send)}
          </Button>
          <Button name="go" value="mend" tone="plain" picture="write">
            {say(words.mend)}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
