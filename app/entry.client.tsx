import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

// The server writes "Error: " into the title after rendering. A title that differs would make React render the page
// anew and lose what was typed; the error summary writes it back.
document.title = document.title.replace(/^Error: /, "");

startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
