/** Files over HTTP, as browsers send and play them: no scripts, no trust in names, and never more memory than a photo. */
import { readFileSync, writeFileSync } from "node:fs";
import { request as ask } from "node:http";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LARGEST_UPLOAD } from "../../server/domain/upload.ts";
import { ascii, film, joined, png, wav, zip } from "../support/files.ts";
import { createFormVisitor, type FormVisitor, type Page, readable } from "../support/form-visitor.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { OPEN_CONSULTATION } from "../support/visitor.ts";

const FRONT = `/e/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
/** The question of the demonstration that files answer. */
const ASKED = `${FRONT}/question/9`;

let server: RunningServer;
let database: pg.Client;

beforeAll(async () => {
  server = await startServer({ demo: true, environment: { LOG_LEVEL: "info" } });
  database = new pg.Client(server.connection);
  await database.connect();
}, 120_000);
afterAll(async () => {
  await database?.end();
  await server?.stop();
});

const questionIn = ({ html }: Page) => /name="question" value="([^"]+)"/.exec(html)?.[1] ?? "";
const sourcesIn = ({ html }: Page) =>
  [...html.matchAll(/<(?:audio|img)[^>]* src="(\/e\/[^"]+)"/g)].map(([, src = ""]) => src);

async function begun(): Promise<{ visitor: FormVisitor; question: string }> {
  const visitor = createFormVisitor(server.url);
  await visitor.post(`${FRONT}/begin`, {});
  const page = await visitor.open(ASKED);
  return { visitor, question: questionIn(page) };
}

/** The form of the page, in the order in which a browser sends it. */
function form(
  question: string,
  text: string,
  file: Uint8Array | null,
  name: string,
  more: Record<string, string>,
) {
  const data = new FormData();
  data.append("question", question);
  data.append("text", text);
  data.append("file", new Blob(file ? [new Uint8Array(file)] : []), name);
  for (const [field, value] of Object.entries(more)) data.append(field, value);
  return data;
}
const add = { go: "add" };

test("a photo is added, seen, played beside a recording, taken away again; words stay throughout", async () => {
  const { visitor, question } = await begun();
  const added = await visitor.post(ASKED, form(question, "Our kitchen.", png(), "kitchen; table=1.png", add));
  expect(added.status).toBe(303);
  expect(added.location).toBe(`${ASKED}#added`);
  await visitor.post(ASKED, form(question, "Our kitchen.", wav(), "Mum.wav", add));
  const page = await visitor.open(ASKED);
  expect(readable(page.html)).toContain("kitchen; table=1.png");
  expect(page.html).toContain("Our kitchen.</textarea>");
  expect(page.html).not.toContain("<script");
  const [photo = "", sound = ""] = sourcesIn(page);
  expect(photo).not.toContain("kitchen");

  const seen = await fetch(`${server.url}${photo}`, { headers: cookiesOf(visitor) });
  expect(new Uint8Array(await seen.arrayBuffer())).toEqual(png());
  expect(Object.fromEntries(seen.headers)).toMatchObject({
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
    "content-disposition": "inline; filename*=UTF-8''kitchen%3B%20table%3D1.png",
    "cache-control": "private, no-store, no-transform",
    "accept-ranges": "bytes",
  });
  const part = await fetch(`${server.url}${sound}`, {
    headers: { ...cookiesOf(visitor), range: "bytes=4-7" },
  });
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toBe(`bytes 4-7/${wav().length}`);
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(wav().subarray(4, 8));
  expect((await fetch(`${server.url}${sound}`)).status).toBe(404);
  expect((await fetch(`${server.url}${sound.slice(0, -1)}z`)).status).toBe(404);

  const remove = sound.split("/").at(-1) ?? "";
  const gone = await visitor.post(ASKED, form(question, "Our kitchen.", null, "", { remove }));
  expect(gone.status).toBe(303);
  expect(sourcesIn(await visitor.open(ASKED))).toEqual([photo]);
  const check = await visitor.open(`${FRONT}/check`);
  expect(readable(check.html)).toContain("kitchen; table=1.png");
});

test("whoever chooses a file and goes on has added it", async () => {
  const { visitor, question } = await begun();
  const next = await visitor.post(ASKED, form(question, "", png(), "a.png", { go: "next" }));
  expect(next.location).toBe(`${FRONT}/question/10`);
  expect(sourcesIn(await visitor.open(ASKED))).toHaveLength(1);
});

test.each([
  ["a zip that poses as an image", zip, "holiday.png", 422, "We cannot use this file."],
  ["an empty file", new Uint8Array(), "holiday.png", 422, "This file is empty."],
  ["no file", null, "", 422, "Choose a file first."],
])("%s is refused in a sentence, and the words are kept", async (_name, bytes, name, status, sentence) => {
  const { visitor, question } = await begun();
  const page = await visitor.post(ASKED, form(question, "Our kitchen.", bytes, name, add));
  expect(page.status).toBe(status);
  expect(readable(page.html)).toContain(sentence);
  expect(page.html).toContain("Our kitchen.</textarea>");
  expect((await visitor.open(ASKED)).html).toContain("Our kitchen.</textarea>");
});

test("a third file finds no room for it, and says what to do", async () => {
  const { visitor, question } = await begun();
  for (const name of ["1.png", "2.png"]) await visitor.post(ASKED, form(question, "", png(), name, add));
  const full = await visitor.post(ASKED, form(question, "One more.", png(), "3.png", add));
  expect(full.status).toBe(409);
  expect(readable(full.html)).toContain("You have added 2 files.");
  expect(full.html).toContain("One more.</textarea>");
});

/** Memory of the server in bytes (Linux): what it holds now, and the most since this was last asked to forget. */
const memory = (name: "VmRSS" | "VmHWM") => {
  const status = readFileSync(`/proc/${server.process.pid}/status`, "utf8");
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024;
};
const forgetPeak = () => writeFileSync(`/proc/${server.process.pid}/clear_refs`, "5");
const parts = async () =>
  (
    await database.query(
      `SELECT count(*)::int AS n FROM "AttachmentPart" WHERE octet_length(bytes) = 1048576`,
    )
  ).rows[0].n;

const TWO_GIGABYTES = 2 * 1024 ** 3;

/** Sends a form whose file never seems to end, as it is made. Returns the answer, and how much was sent until it came. */
async function sendEndless(visitor: FormVisitor, question: string, declared: boolean) {
  const boundary = "----of-a-test";
  const head = ascii(
    [
      ...[["question", question] as const, ["text", "Our kitchen."] as const].map(
        ([name, value]) =>
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      ),
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="long.mp4"\r\nContent-Type: video/mp4\r\n\r\n`,
    ].join(""),
  );
  const sending = ask(`${server.url}${ASKED}`, {
    method: "POST",
    headers: {
      ...cookiesOf(visitor),
      "content-type": `multipart/form-data; boundary=${boundary}`,
      ...(declared ? { "content-length": String(head.length + TWO_GIGABYTES) } : {}),
    },
  });
  let sent = 0;
  let answered = false;
  let goOn = () => {};
  for (const event of ["drain", "response", "close"]) sending.on(event, () => goOn());
  const answer = new Promise<{ status: number; html: string }>((resolve, reject) => {
    sending.on("error", (error) => (answered ? undefined : reject(error)));
    sending.on("response", (response) => {
      answered = true;
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk)).on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, html: Buffer.concat(chunks).toString() }),
      );
    });
  });
  sending.write(head);
  for await (const chunk of film(TWO_GIGABYTES, 1 << 20)) {
    if (answered || sending.destroyed) break;
    sent += chunk.length;
    if (sending.write(chunk)) continue;
    await new Promise<void>((ready) => {
      goOn = ready;
    });
  }
  const page = await answer;
  sending.destroy();
  return { ...page, sent };
}

test.skipIf(process.platform !== "linux")(
  "2 GB are cut off at the limit while they arrive, in little memory, and the words are kept",
  async () => {
    const { visitor, question } = await begun();
    // A first file, so that what any upload needs is there already.
    await visitor.post(ASKED, form(question, "", joined(wav(), new Uint8Array(3_000_000)), "a.wav", add));
    const partsBefore = await parts();
    forgetPeak();
    const before = memory("VmRSS");
    const { status, html, sent } = await sendEndless(visitor, question, false);
    const grown = memory("VmHWM") - before;
    expect(status).toBe(413);
    expect(readable(html)).toContain("Sound or film can have at most 100 MB.");
    expect(html).toContain("Our kitchen.</textarea>");
    expect(sent).toBeGreaterThan(LARGEST_UPLOAD - (1 << 20));
    expect(sent).toBeLessThan(LARGEST_UPLOAD * 1.5);
    expect(grown).toBeLessThan(150_000_000);
    expect(await parts()).toBe(partsBefore);
    process.stdout.write(
      `2 GB: cut off after ${Math.round(sent / 1e6)} MB; memory ${Math.round(before / 1e6)} MB before, at most ${Math.round(grown / 1e6)} MB more\n`,
    );
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  },
  180_000,
);

test("2 GB that are said to come are refused before they are read", async () => {
  const { visitor, question } = await begun();
  const { status, html, sent } = await sendEndless(visitor, question, true);
  expect(status).toBe(413);
  expect(readable(html)).toContain("at most 100 MB");
  expect(html).toContain("Our kitchen.</textarea>");
  expect(sent).toBeLessThan(LARGEST_UPLOAD);
}, 60_000);

test("in a test run a file is looked at and not kept", async () => {
  const author = createFormVisitor(server.url);
  await author.post("/demo/enter", { role: "commissioner" });
  const desk = `/desk/${OPEN_CONSULTATION.engagement}/a/${OPEN_CONSULTATION.activity}`;
  await author.post(`${desk}/test-run`, { easyRead: "off" });
  await author.post(`${FRONT}/begin`, {});
  const question = questionIn(await author.open(ASKED));
  const count = async () => (await database.query(`SELECT count(*)::int AS n FROM "Attachment"`)).rows[0].n;
  const before = await count();
  const tried = await author.post(ASKED, form(question, "Our kitchen.", png(), "a.png", add));
  expect(tried.status).toBe(303);
  const page = await author.open(tried.location ?? "");
  expect(readable(page.html)).toContain(
    "We looked at this file: it would be taken. In a test run it is not kept.",
  );
  expect(page.html).toContain("Our kitchen.</textarea>");
  const refused = await author.post(ASKED, form(question, "Our kitchen.", zip, "a.png", add));
  expect(readable(refused.html)).toContain("We cannot use this file.");
  expect(await count()).toBe(before);
});

test("staff open the files of the demonstration, and no public page has them", async () => {
  const staff = createFormVisitor(server.url);
  await staff.post("/demo/enter", { role: "commissioner" });
  const { rows } = await database.query(
    `SELECT file.id, said.reference FROM "Attachment" file JOIN "Contribution" said ON said.id = file."contributionId"
     WHERE file.kind = 'photo' AND said."wordsApprovedAt" IS NOT NULL`,
  );
  const { id, reference } = rows[0];
  const page = await staff.open(`/desk/${OPEN_CONSULTATION.engagement}/contributions/${reference}`);
  expect(page.html).toContain(`/files/${id}`);
  expect(readable(page.html)).toContain("A drawing: a house under a moon.");
  const open = await createFormVisitor(server.url).open(
    `/e/${OPEN_CONSULTATION.engagement}/contributions/${reference}`,
  );
  expect(open.status).toBe(200);
  expect(open.html).not.toContain(id);
  expect(open.html).not.toContain("Mali.png");
});

test("no log tells what a file is called, or what was written beside it", () => {
  const log = server.printed();
  expect(log, "requests are logged").toContain('"status":303');
  for (const told of ["kitchen", "a.png", "Mali.png"]) expect(log).not.toContain(told);
});

function cookiesOf({ cookies }: FormVisitor) {
  return { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") };
}
