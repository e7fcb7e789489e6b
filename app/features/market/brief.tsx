/** The brief as it was written: paragraphs, lists of lines that begin with a dash, and words in **bold**. */
export function Brief({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((block, index) =>
    block.startsWith("- ") ? (
      <ul key={String(index)}>
        {block.split("\n").map((line) => (
          <li key={line}>{bold(line.replace(/^- /, ""))}</li>
        ))}
      </ul>
    ) : (
      <p key={String(index)}>{bold(block)}</p>
    ),
  );
}

/** Every second piece between pairs of stars is bold. */
function bold(text: string) {
  return text
    .split("**")
    .map((piece, index) => (index % 2 === 1 ? <strong key={String(index)}>{piece}</strong> : piece));
}
