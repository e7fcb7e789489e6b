/** The beginning of a long text, up to a whole word; a short one stays as it is. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const end = start.search(/\s\S*$/);
  // A text without spaces is cut where it must be, and never through a sign of two halves.
  const whole = end > 0 ? start.slice(0, end) : start.replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s,;:–-]+$/, "")} …`;
}

/** How many words there are. */
export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
