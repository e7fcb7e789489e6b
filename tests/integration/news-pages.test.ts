/** The pages of news by e-mail, over HTTP and without scripts, with a real mail server at the other end. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSecrets } from "../../server/adapters/secrets.ts";
import { createFormVisitor } from "../support/form-visitor.ts";
import { expectRefusal, held, openDatabaseOf } from "../support/refusals.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { type SmtpServer, startSmtp } from "../support/smtp.ts";
import { OPEN_CONSULTATION } from "../support/visitor.ts";
import { TEST_SECRET } from "../support/world.ts";

const FRONT = `/e/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
const LISTENER = "wants.to.hear@example.org";
const REFUSED = "takes.no.mail@example.org";

let smtp: SmtpServer;
let server: RunningServer;
let database: Awaited<ReturnType<typeof openDatabaseOf>>;
beforeAll(async () => {
  smtp = await startSmtp();
  server = await startServer({ demo: true, environment: { SMTP_URL: smtp.url, LOG_LEVEL: "info" } });
  database = await openDatabaseOf(server);
});
afterAll(async () => {
  await database.close();
  await server.stop();
  await smtp.close();
});

const newVisitor = () => createFormVisitor(server.url);
const pathTo = (email: string) =>
  new URL(/http\S+\?\S+/.exec(smtp.taken.filter(({ to }) => to === email).at(-1)?.text ?? "")?.[0] ?? "");
const kept = () => database.rows('SELECT "agreedAt"::text FROM "NewsAddress"');

async function sent() {
  const visitor = newVisitor();
  await visitor.post(`${FRONT}/begin`, {});
  const page = await visitor.open(`${FRONT}/question/1`);
  const [radio = ""] = /<input[^>]*type="radio"[^>]*>/.exec(page.html) ?? [];
  const [name = "", value = ""] = ["name", "value"].map(
    (attribute) => new RegExp(`${attribute}="([^"]+)"`).exec(radio)?.[1] ?? "",
  );
  const fields = { question: held(page, "question") ?? "", [name]: value, go: "next" };
  expect(await visitor.post(`${FRONT}/question/1`, fields)).toMatchObject({ status: 303 });
  expect(await visitor.post(`${FRONT}/check`, {})).toMatchObject({ status: 303 });
  return visitor;
}

test("from the receipt to a yes in the mailbox, and out again with one press of a mail program", async () => {
  const visitor = await sent();
  expect((await visitor.open(`${FRONT}/receipt`)).html).toContain("Tell me by e-mail what happens");
  const asked = await visitor.post(`/my/news?from=${encodeURIComponent(`${FRONT}/receipt`)}`, {
    go: "ask",
    email: ` ${LISTENER.toUpperCase()} `,
  });
  expect(asked.location).toBe(`/my/news?done=asked&from=${encodeURIComponent(`${FRONT}/receipt`)}`);
  const agree = pathTo(LISTENER);
  const stranger = newVisitor();
  const opened = await stranger.open(agree.pathname + agree.search);
  expect(opened.html).not.toContain("<script src");
  expect(opened.headers.get("cache-control")).toBe("private, no-store");
  expect(await kept(), "opening it says nothing").toEqual([{ agreedAt: null }]);
  const token = agree.searchParams.get("token") ?? "";
  expect(await stranger.post("/news/agree", { token })).toMatchObject({
    status: 303,
    location: "/news/agree?done",
  });
  expectRefusal(await stranger.post("/news/agree", { token }), { status: 410, says: /does not work/ });
  expect((await visitor.open("/my/news")).html).toContain("You hear what happens");

  const [row] = await database.rows('SELECT id::text FROM "NewsAddress"');
  expect(await stranger.open(`/news/stop?id=${row?.["id"]}&key=none`)).toMatchObject({ status: 200 });
  expectRefusal(await stranger.post(`/news/stop?id=${row?.["id"]}&key=none`, {}), {
    status: 410,
    says: /does not work/,
  });
  expect(await kept()).toHaveLength(1);
  // As mail programs do it: without a browser, a cookie or an origin.
  const key = encodeURIComponent(createSecrets(TEST_SECRET).digest(`stop news ${row?.["id"]}`));
  const pressed = await fetch(`${server.url}/news/stop?id=${row?.["id"]}&key=${key}`, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    redirect: "manual",
  });
  expect(pressed.status).toBe(303);
  expect(await kept()).toEqual([]);
  expect((await visitor.open("/my/news")).html).not.toContain("You hear what happens");
});

test("who gave an address takes it back as easily", async () => {
  const visitor = await sent();
  await visitor.post("/my/news", { go: "ask", email: "second.thoughts@example.org" });
  expect(await kept()).toHaveLength(1);
  const gone = await visitor.post("/my/news", { go: "stop" });
  expect((await visitor.open(gone.location ?? "")).html).toContain("Your address is deleted");
  expect(await kept()).toEqual([]);
});

test("what is no address, or takes no mail, is told at its box and kept as it was typed", async () => {
  const visitor = await sent();
  smtp.refused.add(REFUSED);
  const wrong = await visitor.post("/my/news", { go: "ask", email: "sam at home" });
  expectRefusal(wrong, { status: 422, says: /whole address/, at: "email" });
  expect(held(wrong, "email")).toBe("sam at home");
  expectRefusal(await visitor.post("/my/news", { go: "ask", email: REFUSED }), {
    status: 422,
    says: /takes no mail/,
    at: "email",
  });
  expect(await kept()).toEqual([]);
  expect(await newVisitor().open("/my/news")).toMatchObject({ status: 302, location: "/return" });
});

test("a test run asks nobody and keeps nothing", async () => {
  const author = newVisitor();
  await author.post("/demo/enter", { role: "commissioner" });
  const desk = `/desk/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
  await author.post(`${desk}/test-run`, { easyRead: "off" });
  await author.post(`${FRONT}/begin`, {});
  const mails = smtp.taken.length;
  const page = await author.open("/my/news");
  expect(page.html).toContain("This is a test run.");
  await author.post("/my/news", { go: "ask", email: "try.out@example.org" });
  expect(smtp.taken).toHaveLength(mails);
  expect(await kept()).toEqual([]);
});

test("no log tells an address or a link", () => {
  const log = server.printed();
  expect(log, "requests are logged").toContain('"status":303');
  const token = pathTo(LISTENER).searchParams.get("token") ?? "none";
  for (const secret of [LISTENER, REFUSED, "sam at home", token])
    expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
});
