type Props = {
  /** Each option that was chosen, in words. */
  words: readonly string[];
  /** They stand in an order, the first one first. */
  ordered: boolean;
};

/** What somebody chose: one thing as a sentence, several as a list, an order with its numbers. */
export function Chosen({ words, ordered }: Props) {
  if (words.length === 0) return null;
  if (words.length === 1 && !ordered) return <p>{words[0]}</p>;
  const List = ordered ? "ol" : "ul";
  return (
    <List>
      {words.map((said, index) => (
        <li key={String(index)}>{said}</li>
      ))}
    </List>
  );
}
