import { spokenIn } from "../../lib/spoken-in.ts";

type Props = {
  /** Each option that was chosen, in words. */
  words: readonly { words: string; lang?: string | undefined }[];
  /** They stand in an order, the first one first. */
  ordered: boolean;
};

/** What somebody chose: one thing as a sentence, several as a list, an order with its numbers. */
export function Chosen({ words, ordered }: Props) {
  const [first, ...rest] = words;
  if (!first) return null;
  if (rest.length === 0 && !ordered) return <p {...spokenIn(first.lang)}>{first.words}</p>;
  const List = ordered ? "ol" : "ul";
  return (
    <List>
      {words.map((said, index) => (
        <li key={String(index)} {...spokenIn(said.lang)}>
          {said.words}
        </li>
      ))}
    </List>
  );
}
