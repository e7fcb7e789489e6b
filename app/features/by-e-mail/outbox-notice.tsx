import { byEmail } from "../../../accessibility/interface/by-e-mail.ts";
import { Link, Notice } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

/** Where mail is not sent, whoever tries this out finds it in the outbox. */
export function OutboxNotice() {
  const { say } = useWords();
  return (
    <Notice title={say(byEmail.outbox)}>
      <Link href="/outbox" alone>
        {say(byEmail.toOutbox)}
      </Link>
    </Notice>
  );
}
