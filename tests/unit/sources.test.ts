import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Sources } from "../../app/features/specification/sources.tsx";

test("what a change rests on leads into the thread wherever a public page tells of it", () => {
  const html = renderToStaticMarkup(
    createElement(Sources, {
      slug: "hub",
      themes: [
        { id: "nights", name: "Nights", answered: true },
        { id: "breaks", name: "Breaks", answered: false },
      ],
      outcomes: [{ text: "I can reach a person.", reference: "ABCD-EFGH" }],
      liveItems: ["What would help?"],
      laws: ["Care Act 2014"],
      tidied: [],
      words: [
        { reference: "JKLM-NPQR", language: "en", startsAt: null, text: "Nights are hard.", choice: null },
      ],
      gone: [{ reference: "STUV-WXYZ", how: "withdrawn" }],
    }),
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "/e/hub/you-said-we-did#theme-nights",
    "/e/hub/contributions/ABCD-EFGH",
    "/e/hub/contributions/STUV-WXYZ",
    "/e/hub/contributions/JKLM-NPQR",
  ]);
});
