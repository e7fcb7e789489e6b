/** The pages of the link by e-mail, over HTTP and without scripts, with a real mail server at the other end. */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSecrets } from "../../server/adapters/secrets.ts";
import { createFormVisitor, type Page, readable } from "../support/form-visitor.ts";
import { expectRefusal, held } from "../support/refusals.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { type SmtpServer, startSmtp } from "../support/smtp.ts";
import { OPEN_CONSULTATION } from "../support/visitor.ts";
import { TEST_SECRET } from "../support/world.ts";

const FRONT = `/e/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
const GIVEN = "given.by.somebody@example.org";
const UNKNOWN = "never.given.to.us@example.org";
const REFUSED = "takes.no.mail@example.org";

let smtp: SmtpServer;
let server: RunningServer;
beforeAll(async () => {
  smtp = await startSmtp();
  server = await startServer({ demo: true, environment: { SMTP_URL: smtp.url, LOG_LEVEL: "info" } });
});
afterAll(async () => {
  await server.stop();
  await smtp.close();
});

const newVisitor = () => createFormVisitor(server.url);
async function begun() {
  const visitor = newVisitor();
  await visitor.post(`${FRONT}/begin`, {});
  return visitor;
}
const ask = (email: string) => newVisitor().post("/return/link", { email });
const tokenTo = (email: string) =>
  new URL(
    /http\S+open\S+/.exec(smtp.taken.filter(({ to }) => to === email).at(-1)?.text ?? "")?.[0] ?? "",
  ).searchParams.get("token") ?? "";
/** What a page tells, its nonces and the address that was typed aside. */
const told = ({ status, location, html }: Page, email: string) => ({
  status,
  location,
  html: html.replaceAll(/nonce="[^"]*"/g, "").replaceAll(email, "somebody"),
});

test("an address is shown once more before it is used, and the link opens with a button, once", async () => {
  const visitor = await begun();
  const page = await visitor.open(`/my/link?from=${encodeURIComponent(`${FRONT}/begin`)}`);
  expect(readable(page.html)).toContain("Whoever can open your e-mail can open your answers with this link.");
  const looked = await visitor.post("/my/link", { go: "look", email: ` ${GIVEN.toUpperCase()} ` });
  expect(looked.html).toContain("Is this your address?");
  expect(held(looked, "email")).toBe(GIVEN);
  expect(smtp.taken, "nothing is sent yet").toEqual([]);
  const mending = await visitor.post("/my/link", { go: "mend", email: GIVEN });
  expect(held(mending, "email")).toBe(GIVEN);
  const sent = await visitor.post(`/my/link?from=${encodeURIComponent(`${FRONT}/begin`)}`, {
    go: "send",
    email: GIVEN,
  });
  expect(sent).toMatchObject({ status: 303 });
  expect(sent.location).toBe(`/my/link?done=sent&from=${encodeURIComponent(`${FRONT}/begin`)}`);
  expect(smtp.taken.map(({ to }) => to)).toEqual([GIVEN]);

  const other = newVisitor();
  const token = tokenTo(GIVEN);
  const opened = await other.open(`/return/open?token=${token}`);
  await other.send(`/return/open?token=${token}`, { method: "HEAD" });
  expect([...other.cookies.keys()], "opening the page gives nothing").toEqual([]);
  expect(opened.headers.get("cache-control")).toBe("private, no-store");
  expect(opened.html).not.toContain("<script src");
  const pressed = await other.post("/return/open", { token });
  expect(pressed).toMatchObject({ status: 303, location: `${FRONT}/question/1` });
  expect(other.cookies.get("tl_device")).toBeTruthy();

  const again = newVisitor();
  expectRefusal(await again.post("/return/open", { token }), { status: 410, says: /has been used/ });
  expect(again.cookies.get("tl_device")).toBeUndefined();
  expect((await again.open("/return/open")).status).toBe(404);
});

test("the page is the same whether an address is known or not, and does not wait for the mail", async () => {
  const [known, unknown] = [await ask(GIVEN), await ask(UNKNOWN)];
  expect(told(known, GIVEN)).toEqual(told(unknown, UNKNOWN));
  expect(known).toMatchObject({ status: 303, location: "/return/link?sent" });
  const taken = () => smtp.taken.filter(({ to }) => to === GIVEN).length;
  await expect.poll(taken).toBe(2);
  // A mail server that takes its time: whoever asks has their answer all the same.
  const goOn = smtp.keepWaiting();
  expect((await ask(GIVEN)).status).toBe(303);
  await expect.poll(taken).toBe(3);
  goOn();
  expect(smtp.taken.some(({ to }) => to === UNKNOWN)).toBe(false);
});

test("what is no address, or takes no mail, is told at its box and kept as it was typed", async () => {
  const visitor = await begun();
  smtp.refused.add(REFUSED);
  const wrong = await visitor.post("/my/link", { go: "look", email: "sam at home" });
  expectRefusal(wrong, { status: 422, says: /whole address/, at: "email" });
  expect(held(wrong, "email")).toBe("sam at home");
  const refused = await visitor.post("/my/link", { go: "send", email: REFUSED });
  expectRefusal(refused, { status: 422, says: /takes no mail/, at: "email" });
  expect((await visitor.open("/my/link")).html).not.toContain("You gave us an address");
  const asked = await newVisitor().post("/return/link", { email: "sam at home" });
  expectRefusal(asked, { status: 422, says: /whole address/, at: "email" });
});

test("whoever gave an address deletes it as easily, and somebody without a device is sent to type their code", async () => {
  const visitor = await begun();
  await visitor.post("/my/link", { go: "send", email: "second.thoughts@example.org" });
  expect((await visitor.open("/my/link")).html).toContain("You gave us an address");
  const gone = await visitor.post("/my/link", { go: "delete" });
  expect((await visitor.open(gone.location ?? "")).html).toContain("Your address is deleted");
  expect((await visitor.open("/my/link")).html).not.toContain("You gave us an address");
  expect(await newVisitor().open("/my/link")).toMatchObject({ status: 302, location: "/return" });
});

test("a family chooses whose answers the link opens, and is asked again where nobody chose", async () => {
  const email = "the.family@example.org";
  for (const visitor of [await begun(), await begun()]) await visitor.post("/my/link", { go: "send", email });
  const token = tokenTo(email);
  const visitor = newVisitor();
  const which = await visitor.post("/return/open", { token });
  expect(which.status).toBe(200);
  expect(which.html).toContain("Which do you want to open?");
  expect(visitor.cookies.get("tl_device")).toBeUndefined();
  const unchosen = await visitor.post("/return/open", { token, choosing: "yes" });
  expectRefusal(unchosen, { status: 422, says: /Choose the one that you want to open/, at: "who" });
  const radios = [...which.html.matchAll(/<input[^>]*name="who"[^>]*>/g)].map(([tag]) => tag);
  const second = /value="([^"]+)"/.exec(radios[1] ?? "")?.[1] ?? "";
  expect(second).not.toBe("");
  const opened = await visitor.post("/return/open", { token, choosing: "yes", who: second });
  expect(opened).toMatchObject({ status: 303, location: `${FRONT}/question/1` });
});

test("a test run sends no mail, keeps no row, and does not carry the address with it", async () => {
  const author = newVisitor();
  await author.post("/demo/enter", { role: "commissioner" });
  const desk = `/desk/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
  await author.post(`${desk}/test-run`, { easyRead: "off" });
  await author.post(`${FRONT}/begin`, {});
  const mails = smtp.taken.length;
  const page = await author.open("/my/link");
  expect(page.html).toContain("This is a test run.");
  const before = author.cookies.get("tl_test_run");
  const sent = await author.post("/my/link", { go: "send", email: "try.out@example.org" });
  const looking = await author.open(sent.location ?? "");
  expect(looking.html).toContain("Look in your e-mail");
  expect(looking.html).toContain("This is a test run.");
  await author.post("/return/link", { email: "try.out@example.org" });
  expect((await author.open("/my/link")).html).not.toContain("You gave us an address");
  expect(smtp.taken).toHaveLength(mails);
  expect(author.cookies.get("tl_test_run")?.length).toBe(before?.length);
});

test("somebody who never asked deletes their address with a button; opening the page deletes nothing", async () => {
  const email = "somebody.else@example.org";
  const visitor = await begun();
  await visitor.post("/my/link", { go: "send", email });
  const token = tokenTo(email);
  const stranger = newVisitor();
  await stranger.open(`/return/open?token=${token}`);
  await stranger.open("/return/open?deleted");
  expect((await visitor.open("/my/link")).html).toContain("You gave us an address");
  const done = await stranger.post("/return/open", { token, go: "disown" });
  expect((await stranger.open(done.location ?? "")).html).toContain("The address is deleted");
  expect(stranger.cookies.get("tl_device")).toBeUndefined();
  expect((await visitor.open("/my/link")).html).not.toContain("You gave us an address");
});

test("a server that starts deletes what closed while it was away", async () => {
  const visitor = await begun();
  await visitor.post("/my/link", { go: "send", email: "in.the.night@example.org" });
  const database = new pg.Client(server.connection);
  await database.connect();
  const kept = async () =>
    (await database.query('SELECT count(*)::int AS kept FROM "ReturnAddress"')).rows[0].kept;
  expect(await kept()).toBeGreaterThan(0);
  await database.query(
    `UPDATE "Activity" SET "closesAt" = now() - interval '1 hour' WHERE "closedAt" IS NULL AND "closesAt" > now()`,
  );
  await database.end();
  await server.kill();
  await server.restart();
  const again = new pg.Client(server.connection);
  await again.connect();
  await expect
    .poll(
      async () =>
        (await again.query('SELECT 1 FROM "ReturnAddress" UNION ALL SELECT 1 FROM "ReturnLink"')).rowCount,
    )
    .toBe(0);
  await again.end();
});

test("no log tells an address, what is kept of one, or a link", () => {
  const log = server.printed();
  expect(log, "requests are logged").toContain('"status":303');
  expect(log).toContain("The mail server refused the recipient (550).");
  const kept = createSecrets(TEST_SECRET).digest(`return address ${GIVEN}`);
  for (const secret of [GIVEN, UNKNOWN, REFUSED, "sam at home", tokenTo(GIVEN), kept])
    expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
});
