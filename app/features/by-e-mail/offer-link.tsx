import { byEmail } from "../../../accessibility/interface/by-e-mail.ts";
import { Link } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

/** The way to a link by e-mail, for somebody whom this device knows. `from` is the page that they go back to. */
export function OfferLink({ from }: { from: string }) {
  const { say } = useWords();
  return (
    <p>
      <Link href={`/my/link?from=${encodeURIComponent(from)}`} alone>
        {say(byEmail.offer)}
      </Link>
    </p>
  );
}
