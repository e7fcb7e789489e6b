const LONGEST_SLUG = 60;

/** An address made of a title: "Help for carers: what next?" → "help-for-carers-what-next". */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, "") || "untitled";
}

/** The slug, or the first of slug-2, slug-3… that is free. */
export function freeSlug(title: string, taken: readonly string[]): string {
  const slug = slugOf(title);
  // Addresses of pages beside them: the one that makes one, and the one that paper is typed in from.
  const used = new Set([...taken, "new", "type-in"]);
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? slug : `${slug}-${count}`;
    if (!used.has(candidate)) return candidate;
  }
}
