/** What stands at the door of an installation that is no demonstration. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFormVisitor, readable } from "../support/form-visitor.ts";
import { runToEnd } from "../support/run.ts";
import { type RunningServer, startServer } from "../support/server.ts";

const OWNER = "ada.jones@example.org";

let server: RunningServer;
beforeAll(async () => {
  // Other machines can reach it, so it wants a mail server; nothing is mailed here.
  server = await startServer({
    demo: false,
    environment: { HOST: "0.0.0.0", SMTP_URL: "smtp://127.0.0.1:1" },
  });
});
afterAll(() => server.stop());

const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: "role=commissioner&as=commissioner",
  });

test("the demonstration's door and the outbox do not exist", async () => {
  expect((await post("/demo/enter")).status).toBe(404);
  expect((await fetch(`${server.url}/outbox`)).status).toBe(404);
  expect(await (await fetch(server.url)).text()).not.toMatch(/demonstration/i);
  expect(await (await fetch(`${server.url}/sign-in?sent`)).text()).not.toMatch(/outbox/i);
});

test("on somebody's own machine, without a mail server, the first account signs in by the outbox", async () => {
  const bare = await startServer({ environment: { DATABASE_URL: "", REDIS_URL: "" } });
  try {
    await bare.kill();
    const made = await runToEnd("scripts/create-owner.ts", ["Marrow", "Ada Jones", OWNER], bare.environment);
    expect(made).toMatchObject({ code: 0, errors: "" });
    await bare.restart();

    const ada = createFormVisitor(bare.url);
    const { location } = await ada.post("/sign-in", { email: OWNER, from: "/desk" });
    expect((await ada.open(location ?? "")).html).toContain('href="/outbox"');
    const outbox = await ada.open("/outbox");
    expect(outbox.status).toBe(200);
    const link = new URL(readable(/href="([^"]+\/sign-in\/open[^"]+)"/.exec(outbox.html)?.[1] ?? ""));
    await ada.post(link.pathname, { token: link.searchParams.get("token") ?? "" });
    expect((await ada.open("/desk")).status).toBe(200);
    expect((await ada.post("/demo/enter", { role: "commissioner" })).status).toBe(404);
  } finally {
    await bare.stop();
  }
}, 120_000);

test("a form on another site changes nothing here", async () => {
  expect((await post("/preferences", { origin: "https://elsewhere.example.org" })).status).toBe(403);
  expect((await post("/preferences", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post("/preferences", { origin: server.url })).status).toBeLessThan(400);
});

test("pages run no script of anybody else's, and are framed by nobody", async () => {
  const { headers } = await fetch(server.url);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-powered-by")).toBeNull();
});

test("preferences are kept in a cookie of this site only", async () => {
  const cookie = (await post("/preferences", { origin: server.url })).headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/SameSite=Lax/i);
});

test("an address that does not exist is told kindly, without a stack trace", async () => {
  const response = await fetch(`${server.url}/e/nothing-here`);
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(html).not.toMatch(/node_modules|\n\s+at /);
});

test("it says that it is alive and ready", async () => {
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});
