import { someoneElse } from "../../../accessibility/interface/taking-part.ts";
import { Button } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** For a device that people share: the next person finds nothing of the last. */
export function SomeoneElse() {
  const { say } = useWords();
  return (
    <section aria-labelledby="someone-else">
      <h2 id="someone-else">{say(someoneElse.title)}</h2>
      <Tell words={someoneElse.takesOff} />
      <form method="post" action="/someone-else">
        <Button tone="plain" picture="people">
          {say(someoneElse.turn)}
        </Button>
      </form>
    </section>
  );
}
