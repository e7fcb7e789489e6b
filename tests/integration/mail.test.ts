/** Mail that is really sent: taken, refused for its recipient, and with nobody at the other end. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstration } from "../../prisma/demonstration/index.ts";
import { createFormVisitor, type Page } from "../support/form-visitor.ts";
import { expectRefusal, held } from "../support/refusals.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { type SmtpServer, startSmtp } from "../support/smtp.ts";

const KNOWN = demonstration.staff[0]?.email ?? "";
const ALSO_KNOWN = demonstration.staff[1]?.email ?? "";
const UNKNOWN = "nobody-we-know@example.org";
const NEW = "sam.ash@example.org";
const REGISTER = "/e/carers-hub/a/talking-to-providers/register";

let smtp: SmtpServer;
let server: RunningServer;
beforeAll(async () => {
  smtp = await startSmtp();
  server = await startServer({ demo: true, environment: { SMTP_URL: smtp.url } });
});
afterAll(async () => {
  await server.stop();
  await smtp.close();
});

const signIn = (email: string) => createFormVisitor(server.url).post("/sign-in", { email, from: "/desk" });
const register = (email: string) =>
  createFormVisitor(server.url).post(REGISTER, { person: "Sam Ash", email });
/** What a page tells, its nonces and the address that was typed aside. */
const told = ({ status, location, html }: Page, email: string) => ({
  status,
  location,
  html: html.replaceAll(/nonce="[^"]*"/g, "").replaceAll(email, "somebody"),
});
function expectNoAddressInLogs() {
  for (const address of [KNOWN, ALSO_KNOWN, UNKNOWN, NEW]) expect(server.printed()).not.toContain(address);
}

test("a link is sent by SMTP, and signs somebody in", async () => {
  expect(await signIn(KNOWN)).toMatchObject({ status: 302, location: "/sign-in?sent" });
  expect(smtp.taken).toMatchObject([{ to: KNOWN }]);
  const link = new URL(/https?:\/\/\S+/.exec(smtp.taken[0]?.text ?? "")?.[0] ?? "");
  const visitor = createFormVisitor(server.url);
  await visitor.post(link.pathname, { token: link.searchParams.get("token") ?? "" });
  expect((await visitor.open("/desk")).status).toBe(200);
});

test("a mailbox that the mail server refuses is as quiet as one that nobody knows", async () => {
  smtp.refused.add(ALSO_KNOWN);
  const [refused, unknown] = [await signIn(ALSO_KNOWN), await signIn(UNKNOWN)];
  expect(told(refused, ALSO_KNOWN)).toEqual(told(unknown, UNKNOWN));
  expect(refused).toMatchObject({ status: 302, location: "/sign-in?sent" });
  expect(server.printed()).toContain("The mail server refused the recipient (550).");
  expectNoAddressInLogs();
});

test("whoever registers is told at once that their address takes no mail, and keeps what they typed", async () => {
  smtp.refused.add(NEW);
  const page = await register(NEW);
  expectRefusal(page, { status: 422, says: /takes no mail/, at: "email" });
  expect([held(page, "email"), held(page, "person")]).toEqual([NEW, "Sam Ash"]);
  expectNoAddressInLogs();
});

test("with the mail server away everybody is told so alike, and keeps what they typed", async () => {
  await smtp.close();
  const [known, unknown, newcomer] = [await signIn(KNOWN), await signIn(UNKNOWN), await register(NEW)];
  for (const page of [known, unknown, newcomer])
    expectRefusal(page, { status: 503, says: /cannot send e-mail just now/ });
  expect(told(known, KNOWN)).toEqual(told(unknown, UNKNOWN));
  expect(held(known, "email")).toBe(KNOWN);
  expect([held(newcomer, "email"), held(newcomer, "person")]).toEqual([NEW, "Sam Ash"]);
  expect(server.printed()).toContain("The mail server cannot be used");
  expectNoAddressInLogs();
});
