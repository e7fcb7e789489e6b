/**
 * Every procedure and every page, asked with values that nobody should send. No answer is a fault
 * of the server, and none shows a stack trace. Whatever once failed stays in CORPUS.
 */
import fc from "fast-check";
import superjson from "superjson";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { appRouter } from "../../server/trpc/router.ts";
import {
  createFormVisitor,
  type Form,
  type FormVisitor,
  formsIn,
  type Page,
} from "../support/form-visitor.ts";
import { patternOf, patterns, walkPages } from "../support/page-walk.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { OPEN_CONSULTATION } from "../support/visitor.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_123);
/** Doors that end the visit of whoever knocks. */
const ENDS_THE_VISIT = /^\/(sign-out|someone-else|demo\/enter|new-code)|participant\.(leave|newCode)/;

const HOSTILE_STRINGS = [
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "__proto__",
  "constructor",
  "' OR 1=1 --",
  "%00%ff",
  "../../../etc/passwd",
  "\u202e\u200b\ufeff",
  "9".repeat(400),
  "x".repeat(100_001),
  "2e308",
  "-1",
  "",
  " \n ",
  "😀",
];
const HOSTILE_VALUES: unknown[] = [
  ...HOSTILE_STRINGS,
  null,
  -1,
  0,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  1e300,
  true,
  [],
  {},
  new Date(-8.64e15),
  new Date(8.64e15),
  new Date(Number.NaN),
  JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`) as unknown,
  new Uint8Array([0, 255, 80, 75, 3, 4]),
];
const HOSTILE_PARAMS = [
  "%00",
  "%ED%A0%80",
  "%E0%A4%A",
  "__proto__",
  "99999999999999999999",
  "-1",
  "00000000-0000-0000-0000-000000000000",
  `${"x".repeat(3000)}`,
  "%F0%9F%98%80",
];

type Who = "nobody" | "participant" | "commissioner";
let server: RunningServer;
let visitors: Record<Who, FormVisitor>;
/** Real values by the name of their field, found while walking through the pages. */
const real = new Map<string, Set<string>>();
const forms: (Form & { who: Who })[] = [];
const addresses = new Map<string, string>();
const failures: string[] = [];

function judge(page: Page, what: string) {
  if (page.status >= 500) failures.push(`${page.status} ${what}`);
  if (/\n {4}at \S|node_modules/.test(page.html)) failures.push(`stack trace ${what}`);
}

function note(name: string, value: string | undefined) {
  if (!value || value.length > 80) return;
  const known = real.get(name) ?? new Set();
  real.set(name, known.size < 6 ? known.add(value) : known);
}

/** Follows links, and remembers real values and forms. */
async function walk(who: Who, starts: string[]) {
  const known = new Set(forms.map(({ action, fields }) => patternOf(action) + Object.keys(fields).join()));
  await walkPages(visitors[who], starts, (page, path, pattern) => {
    judge(page, `GET ${path} as ${who}`);
    if (page.status === 200) addresses.set(pattern, path);
    const values = path.split("/");
    for (const [at, name] of pattern.split("/").entries()) {
      if (name.startsWith("$")) note(name.slice(1), values[at]);
    }
    for (const form of formsIn(page.html, path)) {
      for (const [name, value] of Object.entries(form.fields)) note(name, value);
      const shape = patternOf(form.action) + Object.keys(form.fields).join();
      if (known.has(shape) || ENDS_THE_VISIT.test(form.action)) continue;
      known.add(shape);
      forms.push({ ...form, who });
    }
    for (const [id] of page.html.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)) note("id", id);
  });
}

beforeAll(async () => {
  server = await startServer({ demo: true });
  visitors = {
    nobody: createFormVisitor(server.url),
    participant: createFormVisitor(server.url),
    commissioner: createFormVisitor(server.url),
  };
  const front = `/e/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
  await visitors.participant.post(`${front}/begin`, {});
  await visitors.commissioner.post("/demo/enter", { role: "commissioner" });
  await walk("participant", [`${front}/question/1`, `${front}/check`, "/", "/my", "/return", "/live"]);
  await walk("commissioner", ["/desk", "/desk/new", "/outbox"]);
});
afterAll(() => server.stop());

/** What once failed: a request each. */
const CORPUS: { path: string; body?: BodyInit; headers?: Record<string, string> }[] = [
  { path: "/kit/__proto__" },
  { path: "/return", body: "code=1", headers: { "content-type": "text/plain" } },
  { path: "/return", body: "{}", headers: { "content-type": "application/json" } },
  {
    path: "/return",
    body: "--x\r\nnot a form",
    headers: { "content-type": "multipart/form-data; boundary=x" },
  },
  { path: "/return", body: "code=1", headers: { "content-type": "multipart/form-data" } },
  { path: "/e/%00" },
  { path: "/e/%E0%A4%A" },
  { path: "/live/%00" },
  { path: "/help?theme=%00&%ED%A0%80=1" },
  { path: "/api/trpc/front.read?input=%7B%22json%22%3A%7B%22engagement%22%3A%22%5Cu0000%22%7D%7D" },
  { path: "/api/trpc/front.read?input=%7B%22json%22%3A1%2C%22meta%22%3A%7B%22values%22%3A7%7D%7D" },
  { path: "/api/trpc/front.read?input=%7B" },
  {
    path: "/api/trpc/participant.return",
    body: '{"json":{"code":"x"},"meta":{"values":{"__proto__.x":["Date"]}}}',
    headers: { "content-type": "application/json" },
  },
  {
    path: "/api/trpc/participant.return",
    body: `{"json":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    headers: { "content-type": "application/json" },
  },
];

test("whatever once failed is answered without a fault", async () => {
  failures.length = 0;
  for (const { path, ...rest } of CORPUS) {
    const page = await visitors.nobody.send(path, rest.body ? { method: "POST", ...rest } : {});
    judge(page, `${path} ${String(rest.body).slice(0, 80)}`);
    expect([path, page.status >= 400 || path.startsWith("/help")]).toEqual([path, true]);
  }
  expect(failures).toEqual([]);
});

test("the walk has found the pages and their forms", () => {
  expect(addresses.size).toBeGreaterThan(patterns.length / 2);
  expect(forms.length).toBeGreaterThan(25);
});

test("no page falls over strange addresses", async () => {
  failures.length = 0;
  for (const pattern of patterns.filter((each) => each.includes("$"))) {
    const parts = (addresses.get(pattern) ?? pattern).split("/");
    const holes = pattern.split("/").flatMap((name, at) => (name.startsWith("$") ? [at] : []));
    for (const at of holes) {
      for (const junk of HOSTILE_PARAMS) {
        const path = parts.with(at, junk).join("/");
        const who = path.startsWith("/desk") ? "commissioner" : "participant";
        judge(await visitors[who].send(path), `GET ${path.slice(0, 200)}`);
      }
    }
    const search = HOSTILE_PARAMS.map(
      (junk, at) => `${["page", "show", "theme", "from", "code", "words"][at % 6]}=${junk}`,
    );
    const path = `${parts.join("/")}?${search.join("&")}`;
    judge(await visitors.commissioner.send(path), `GET ${path.slice(0, 200)}`);
  }
  expect(failures).toEqual([]);
}, 120_000);

test("no form falls over strange fields", async () => {
  failures.length = 0;
  for (const [nth, { who, action, fields }] of forms.entries()) {
    const names = Object.keys(fields);
    const tries = HOSTILE_STRINGS.filter((_, at) => at % 3 === nth % 3).map((value, at) => ({
      ...fields,
      [names[at % names.length] ?? "extra"]: value,
    }));
    for (const typed of [{}, { ["__proto__"]: "1", extra: "\u0000" }, ...tries]) {
      const body = new URLSearchParams(typed as Record<string, string>);
      judge(
        await visitors[who].send(action, { method: "POST", body }),
        `POST ${action} ${body.toString().slice(0, 300)} as ${who}`,
      );
    }
  }
  for (const pattern of patterns.filter((each) => !ENDS_THE_VISIT.test(each))) {
    const body = new URLSearchParams({ intent: "\u0000", text: "\ud800", action: "none" });
    const path = addresses.get(pattern) ?? pattern;
    judge(
      await visitors.commissioner.send(path, { method: "POST", body }),
      `POST ${path} with nothing known`,
    );
  }
  expect(failures).toEqual([]);
}, 240_000);

/** Values that a schema nearly takes: real ones by the name of their field, here and there a hostile one. */
function nearly(schema: z.core.$ZodType, name = ""): fc.Arbitrary<unknown> {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> & { type: string } };
  const inner = (key: string) => def[key] as z.core.$ZodType;
  const plainName = name.replace(/Id$/, "");
  const known = [...(real.get(name) ?? []), ...(real.get(plainName) ?? []), ...(real.get("id") ?? [])];
  const good = (): fc.Arbitrary<unknown> => {
    switch (def.type) {
      case "object": {
        const shape = def["shape"] as Record<string, z.core.$ZodType>;
        return fc.record(
          Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, nearly(each, key)])),
        );
      }
      case "optional":
      case "nullable":
      case "default":
      case "prefault":
      case "catch":
        return nearly(inner("innerType"), name);
      case "pipe":
        return nearly(inner("in"), name);
      case "array":
        return fc.array(nearly(inner("element"), name), { maxLength: 3 });
      case "union":
        return fc.oneof(...(def["options"] as z.core.$ZodType[]).map((each) => nearly(each, name)));
      case "enum":
        return fc.constantFrom(...Object.values(def["entries"] as object));
      case "literal":
        return fc.constantFrom(...(def["values"] as unknown[]));
      case "number":
        return fc.constantFrom(1, 2, 3);
      case "boolean":
        return fc.boolean();
      case "date":
        return fc.constantFrom(new Date(), new Date("2031-01-01"));
      case "custom":
        return fc.constant(new TextEncoder().encode("# 1 Title\n\nwords,more\n1,2\n"));
      default:
        return known.length > 0 ? fc.constantFrom(...known) : fc.constant("Some words.");
    }
  };
  return fc.oneof(
    { weight: 5, arbitrary: good() },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_VALUES) },
  );
}

const anything = fc
  .anything({ withTypedArray: true, withDate: true, withNullPrototype: true })
  .map((value) => superjson.stringify(value));

test("no procedure falls over strange input", async () => {
  failures.length = 0;
  const procedures = Object.entries(
    appRouter._def.procedures as unknown as Record<
      string,
      { _def: { type: "query" | "mutation"; inputs: z.core.$ZodType[] } }
    >,
  );
  for (const [nth, [path, { _def }]] of procedures.entries()) {
    if (ENDS_THE_VISIT.test(path)) continue;
    const [schema] = _def.inputs;
    const bodies = [
      ...(schema ? fc.sample(nearly(schema).map(superjson.stringify), { seed: SEED + nth, numRuns: 8 }) : []),
      ...fc.sample(anything, { seed: SEED - nth, numRuns: 2 }),
    ];
    for (const [at, body] of bodies.entries()) {
      const who: Who =
        at % 4 === 3 ? "nobody" : path.startsWith("submission") ? "participant" : "commissioner";
      const page =
        _def.type === "query"
          ? await visitors[who].send(
              `/api/trpc/${path}?input=${encodeURIComponent(body.slice(0, 4000).replace(/\p{Cs}/gu, ""))}`,
            )
          : await visitors[who].send(`/api/trpc/${path}`, {
              method: "POST",
              body,
              headers: { "content-type": "application/json" },
            });
      judge(page, `${path} ${body.slice(0, 300)} as ${who}`);
    }
  }
  expect(failures).toEqual([]);
}, 120_000);
