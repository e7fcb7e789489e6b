/** A path on this site to go back to, or the fallback: never another site (`//…`, `/\…`, `https:…`). */
export function safePath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return fallback;
  const url = new URL(value, "http://here.invalid");
  return url.host === "here.invalid" ? url.pathname + url.search + url.hash : fallback;
}
