import { marked } from "marked";
import sanitize from "sanitize-html";

// Clauses sit below the h2 of their page; a heading inside one must not break the outline.
const TAGS = [
  "p",
  "ul",
  "ol",
  "li",
  "strong",
  "em",
  "del",
  "blockquote",
  "br",
  "a",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "h4",
];
const LOWEST = "h4";

/** An item that says its own number, as "(a)" or "1)": a bullet before it would be in the way. */
const SAYS_ITS_NUMBER = /<li>(?=(?:<p>)?\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})[.)] )/gi;

const KEPT = 2_000;
/** What was rendered lately, the oldest first: a published clause is read often and never changes. */
const rendered = new Map<string, string>();

const TABLE = /<table>(.*?)<\/table>/gs;
const HEADER = /<th>(.*?)<\/th>/gs;

/** A wide table scrolls by itself on a phone; the keyboard has to reach it, and it needs a name: its columns. */
function scrollingTable(_: string, inside: string): string {
  const columns = [...inside.matchAll(HEADER)].map(([, header = ""]) =>
    header.replace(/<[^>]*>/g, "").trim(),
  );
  const name = ["Table", columns.filter(Boolean).join(", ")].filter(Boolean).join(": ");
  // A corner that is empty names nothing.
  const table = inside.replace(/<th>\s*<\/th>/g, "<td></td>").replaceAll("<th>", '<th scope="col">');
  return `<div class="clause-table" role="region" tabindex="0" aria-label="${name.replaceAll('"', "&quot;")}"><table>${table}</table></div>`;
}

/** A clause's Markdown as HTML that is safe to show: a small set of tags, links to the web only. */
export function renderMarkdown(text: string): string {
  const html = rendered.get(text) ?? render(text);
  rendered.delete(text);
  rendered.set(text, html);
  const [oldest] = rendered.keys();
  if (rendered.size > KEPT && oldest !== undefined) rendered.delete(oldest);
  return html;
}

function render(text: string): string {
  const html = marked.parse(text, { async: false, gfm: true });
  const safe = sanitize(html, {
    allowedTags: TAGS,
    allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
    allowedSchemes: ["https", "http", "mailto"],
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    transformTags: {
      ...Object.fromEntries(["h1", "h2", "h3", "h5", "h6"].map((tag) => [tag, LOWEST])),
      a: sanitize.simpleTransform("a", { rel: "nofollow noopener" }),
    },
  });
  return safe.replace(SAYS_ITS_NUMBER, '<li class="says-its-number">').replace(TABLE, scrollingTable);
}
