import { news } from "../../../accessibility/interface/news.ts";
import { Button } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

/** Taking an address back is as easy as giving it. */
export function StopNews() {
  const { say } = useWords();
  return (
    <form method="post" aria-label={say(news.stop)}>
      <Button name="go" value="stop" tone="plain" picture="remove">
        {say(news.stop)}
      </Button>
    </form>
  );
}
