import { news } from "../../../accessibility/interface/news.ts";
import { Link } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

/** The way to news by e-mail, for somebody who sent something. `from` is the page that they go back to. */
export function OfferNews({ from }: { from: string }) {
  const { say } = useWords();
  return (
    <p>
      <Link href={`/my/news?from=${encodeURIComponent(from)}`} alone>
        {say(news.offer)}
      </Link>
    </p>
  );
}
