import { Fragment } from "react";
import { openLink as words } from "../../../accessibility/interface/by-e-mail.ts";
import { who } from "../../../accessibility/interface/taking-part.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import { Button, ErrorSummary, PageTitle, Radios, Row, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** What one of several people who gave an address began. */
export interface BehindALink {
  id: string;
  /** The engagement's title. */
  engagement: string;
  begun: {
    title: string;
    startedAt: Date;
    sentAt: Date | null;
    voice: keyof typeof who.voices;
    perspective: keyof typeof who.perspectives;
  }[];
}

interface Props {
  token: string;
  choices: readonly BehindALink[];
  /** The button was pressed, and nothing was chosen. */
  unchosen: boolean;
}

/** A family or a supporter gave one address for several people: which of them is at this device now? */
export function WhichToOpen({ token, choices, unchosen }: Props) {
  const { say } = useWords();
  const problem = unchosen ? say(words.chooseOne) : undefined;
  const began = ({ begun }: BehindALink) =>
    begun.map(({ title, startedAt, sentAt, voice, perspective }, index) => (
      <Fragment key={title}>
        {index > 0 ? <br /> : null}
        {say(sentAt ? words.sent : words.notSent, { title, day: dayInWords(startedAt) })}
        {voice === "own" ? null : ` ${say(who.voices[voice])}.`}
        {perspective === "other" ? null : ` ${say(who.perspectives[perspective])}.`}
      </Fragment>
    ));
  return (
    <Stack gap="large">
      <ErrorSummary errors={{ who: problem }} />
      <PageTitle lede={<Tell words={words.several} />}>{say(words.which)}</PageTitle>
      <form method="post" action="/return/open">
        <Stack gap="large">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="choosing" value="yes" />
          <Radios
            label={say(words.one)}
            name="who"
            error={problem}
            choices={choices.map((choice, index) => ({
              value: choice.id,
              label: say(words.name, { number: index + 1, title: choice.engagement }),
              hint: began(choice),
            }))}
          />
          <Row>
            <Button picture="key">{say(words.open)}</Button>
          </Row>
        </Stack>
      </form>
      <Tell words={words.afterwards} />
    </Stack>
  );
}
