import { safety } from "../../../accessibility/interface/safety.ts";
import { Link, Notice } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

/** That nobody can come back to whoever writes here, and whom to phone instead. */
export function Safety({ contact }: { contact: string }) {
  const { say } = useWords();
  return (
    <Notice picture="warning" title={say(safety.title)}>
      <Tell words={safety.nobody} />
      <Tell words={safety.danger} />
      {contact ? <Tell words={safety.council} values={{ contact }} /> : null}
      <p>
        <Link href="/support" alone>
          {say(safety.more)}
        </Link>
      </p>
    </Notice>
  );
}

/** The same in two lines, beside a box that words are typed into. */
export function SafetyLine() {
  const { say } = useWords();
  return (
    <p>
      {say(safety.short)}{" "}
      <Link href="/support" alone>
        {say(safety.shortLink)}
      </Link>
    </p>
  );
}
