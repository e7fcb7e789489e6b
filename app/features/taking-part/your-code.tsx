import { yourCode } from "../../../accessibility/interface/taking-part.ts";
import { Button, Code, Notice } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** The four words while this browser holds them; afterwards the way to get new ones. */
export function YourCode({ code, path }: { code: string | null; path: string }) {
  const { say } = useWords();
  if (code) {
    return (
      <>
        <Code label={say(yourCode.label)} large>
          {code}
        </Code>
        <Tell words={yourCode.write} />
      </>
    );
  }
  return (
    <Notice picture="key" title={say(yourCode.keep)}>
      <Tell words={yourCode.notKept} />
      <Tell words={yourCode.lost} />
      <form method="post" action="/new-code">
        <input type="hidden" name="from" value={path} />
        <Button tone="plain" picture="key">
          {say(yourCode.make)}
        </Button>
      </form>
    </Notice>
  );
}
