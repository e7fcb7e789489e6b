import { youngWords as words } from "../../../accessibility/interface/young-words.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import { Button, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

type Offered = Pick<Consultation, "youngWords">;

/**
 * What is read, and the button that turns to the other words, for a form that sends it. Whoever chose Easy Read keeps
 * it, and is not asked.
 */
export function YoungWordsButton({ offered, name, value }: ButtonProps) {
  const { say, easyRead } = useWords();
  if (!offered.youngWords || easyRead) return null;
  const { read } = offered.youngWords;
  return (
    <Stack gap="small">
      {read ? <Tell words={words.now} /> : null}
      <div>
        <Button
          name={name}
          value={value(read ? "off" : "on")}
          tone="plain"
          picture={read ? "back" : "people"}
        >
          {say(read ? words.toUsual : words.toYoung)}
        </Button>
      </div>
    </Stack>
  );
}
type ButtonProps = { offered: Offered; name: string; value: (choice: "on" | "off") => string };

/** The choice between the usual words and those for children and young people, where there are such. */
export function YoungWords({ consultation, path }: { consultation: Offered; path: string }) {
  const { say, easyRead } = useWords();
  if (!consultation.youngWords || easyRead) return null;
  return (
    <form method="post" action="/preferences" aria-label={say(words.toYoung)}>
      <input type="hidden" name="from" value={path} />
      <YoungWordsButton offered={consultation} name="youngWords" value={(choice) => choice} />
    </form>
  );
}
