import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

// The server writes "Error: " into the title after rendering. A title that differs would make React render the page
// anew and lose what was typed; the error summary writes it back.
document.title = document.title.replace(/^Error: /, "");

// React writes the first text of a text area over what was typed into it before the scripts arrived, unless the
// area's markup differs from that text. Setting the value first keeps it apart from the markup.
for (const area of document.querySelectorAll("textarea")) {
  const typed = area.value;
  area.value = typed;
  area.defaultValue = `${area.defaultValue}\n`;
}

startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
