/** The public pages of the thread as somebody without scripts meets them: every link on them leads somewhere. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFormVisitor } from "../support/form-visitor.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { answerOnce, OPEN_CONSULTATION } from "../support/visitor.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ demo: true });
});
afterAll(() => server?.stop());

const here = `/e/${OPEN_CONSULTATION.engagement}`;
const linksIn = (html: string, to: RegExp) =>
  [...new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href))].filter((href) =>
    to.test(href),
  );

test("the reference on a receipt opens what was sent under it, and its words stay private", async () => {
  const reference = await answerOnce(server.url, OPEN_CONSULTATION, "My neighbour Dilys fell.");
  const visitor = createFormVisitor(server.url);
  const together = await visitor.open(`${here}/contributions/${reference}`);
  expect(together.status).toBe(200);
  const [part, ...others] = linksIn(together.html, /\/contributions\//);
  expect(others).toEqual([]);
  const one = await visitor.open(part ?? "");
  expect(one.status).toBe(200);
  expect(one.html).toContain("There is no answer yet.");
  for (const { html } of [together, one]) {
    expect(html).toContain("These words are private.");
    expect(html).not.toContain("Dilys");
  }
  visitor.cookies.set("tl_prefs", "easyRead=on");
  const easily = await visitor.open(`${here}/contributions/${reference}`);
  expect(easily.html).toContain("Each part has its own page.");
  expect((await visitor.open(`${here}/contributions/ZZZZ-ZZZZ`)).status).toBe(404);
});

test("what a change rests on is a link to a page that tells of it", async () => {
  const visitor = createFormVisitor(server.url);
  const changes = await visitor.open(`${here}/versions/0.3/changes`);
  const story = await visitor.open(`${here}/you-said-we-did`);
  const themes = linksIn(changes.html, /#theme-/);
  expect(themes.length).toBeGreaterThan(0);
  for (const href of themes) expect(story.html).toContain(`id="${href.split("#")[1]}"`);
  for (const href of linksIn(changes.html, /\/contributions\//))
    expect((await visitor.open(href)).status).toBe(200);
});
