/** Whatever somebody wrote in any form, and for whatever reason it was refused: they have it back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFormVisitor, type Form, type FormVisitor, formsIn } from "../../support/form-visitor.ts";
import { patternOf, walkPages } from "../../support/page-walk.ts";
import { type Beside, expectKind, mainOf, openDatabaseOf } from "../../support/refusals.ts";
import { type RunningServer, startServer } from "../../support/server.ts";
import { OPEN_CONSULTATION } from "../../support/visitor.ts";

/** Forms that a page shows and that words are written in, with a way to tell them apart. */
type Writing = Form & { name: string; who: FormVisitor };

let server: RunningServer;
let beside: Beside;
const writings = new Map<string, Writing>();
beforeAll(async () => {
  server = await startServer({ demo: true });
  beside = await openDatabaseOf(server);
  const commissioner = createFormVisitor(server.url);
  await commissioner.post("/demo/enter", { role: "commissioner" });
  const participant = createFormVisitor(server.url);
  const front = `/e/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
  await participant.post(`${front}/begin`, {});
  await participant.post("/live/CARE27", { intent: "join" });
  const provider = createFormVisitor(server.url);
  await provider.post("/demo/enter", { role: "provider" });
  const design = { kind: "consultation", title: "One more", introduction: "Words.", rung: "consultation" };
  const draft = (await commissioner.post("/desk/carers-hub/activities/new", design)).location ?? "";
  const question = (kind: string) => `${draft}/questions/new?kind=${kind}`;
  const starts = new Map([
    [commissioner, ["/desk", "/desk/new", draft, question("one_choice"), question("clause_comment")]],
    [
      participant,
      [`${front}/question/2`, "/e/carers-hub/a/what-good-looks-like/propose", "/live/CARE27", "/return"],
    ],
    [
      provider,
      ["/e/carers-hub/a/talking-to-providers/ask", "/e/carers-hub/a/talking-to-providers/market-answers/3"],
    ],
  ]);
  for (const [who, paths] of starts) {
    await walkPages(who, paths, ({ html }, path) => {
      for (const form of formsIn(html, path)) {
        const name = `${patternOf(form.action.split("?")[0] ?? "")} ${form.boxes.join()}`;
        if (form.boxes.length > 0) writings.set(name, { ...form, name, who });
      }
    });
  }
});
afterAll(async () => {
  await beside.close();
  await server.stop();
  expect(server.errors()).toBe("");
});

/** The form with words of their own in every box. */
function filled({ fields, boxes }: Form, words: (box: string) => string): Record<string, string> {
  return { ...fields, ...Object.fromEntries(boxes.map((box) => [box, words(box)])) };
}

/** What was typed and cannot be found on the page that answers. */
const lost = (page: Parameters<typeof mainOf>[0], typed: Record<string, string>, boxes: string[]) =>
  boxes.filter(
    (box) => !mainOf(page).includes(typed[box] ?? "") && !page.html.includes(`value="${typed[box]}"`),
  );

test("the walk has found the forms that people write in", () => {
  expect(writings.size).toBeGreaterThan(17);
});

test("whoever was signed out while writing at the desk has every word back, and nothing was saved", async () => {
  const atTheDesk = [...writings.values()].filter(({ action }) => action.startsWith("/desk"));
  expect(atTheDesk.length).toBeGreaterThan(10);
  const nobody = createFormVisitor(server.url);
  await beside.unchanged(async () => {
    for (const form of atTheDesk) {
      const typed = filled(form, (box) => `What I wrote as ${box} took an hour.`);
      const page = await nobody.post(form.action, typed);
      expectKind(page);
      expect([form.name, page.status, lost(page, typed, form.boxes)]).toEqual([form.name, 401, []]);
    }
  });
});

test("whatever is too long is refused in plain words, and every word of it is kept", async () => {
  const refused: string[] = [];
  for (const form of writings.values()) {
    const typed = filled(form, (box) => `${`${box} goes on `.repeat(2500)}and ends.`);
    const page = await form.who.post(form.action, typed);
    expectKind(page);
    if (page.status < 400) continue;
    refused.push(form.name);
    expect([form.name, lost(page, typed, form.boxes)]).toEqual([form.name, []]);
  }
  expect(refused.length).toBeGreaterThan(15);
});

test("nonsense in every list, choice and hidden field is answered in plain words, and what was written is kept", async () => {
  for (const form of writings.values()) {
    const nonsense = Object.fromEntries(Object.keys(form.fields).map((name) => [name, "0"]));
    const typed = filled({ ...form, fields: nonsense }, (box) => `What I wrote as ${box} took an hour.`);
    const page = await form.who.post(form.action, typed);
    expectKind(page);
    if (page.status >= 400) expect([form.name, lost(page, typed, form.boxes)]).toEqual([form.name, []]);
  }
});
