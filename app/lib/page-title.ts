/** A page's title: its own words first. Pages with an error summary get "Error: " in front on the way out. */
export function pageTitle(...parts: string[]): string {
  return [...parts, "Throughline"].join(" – ");
}
