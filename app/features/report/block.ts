/** What a report is made of, whatever file it becomes. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  /** Line breaks begin a new paragraph. */
  | { kind: "text"; text: string; strong?: boolean }
  /** Somebody's own words, in their language. */
  | { kind: "quote"; text: string; language: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "table"; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
export const text = (words: string): Block => ({ kind: "text", text: words });
export const list = (items: readonly string[]): Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];
