/** What staff take out: whole, as text, recorded, and without what is confidential or erased. */
import { EventEmitter, once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer, text } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import express from "express";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { refusalOf } from "../../app/lib/form.ts";
import {
  contributionsExport,
  EXPORT_CHUNK,
  EXPORT_COLUMNS,
  type ExportFormat,
  exportSchema,
} from "../../server/domain/contribution-export.ts";
import type { Actor } from "../../server/domain/policy.ts";
import { downloads } from "../../server/downloads.ts";
import { saveContributions } from "../../server/shared/contribute.ts";
import { createCaller } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

const FORMULAS = [
  '=HYPERLINK("http://evil.example","Click")',
  "+44 20 7946 0000 is always engaged",
  "-2 buses a day",
  "@everybody",
  "'=1+1",
];
const HARD = [
  "Emoji: 👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
  "Welsh: Llŷn, tŵr, pêl-droed, ffôn, ïaith",
  "Right to left: אני מטפלת באמא שלי. أعتني بأمي.",
  'Marks: "quoted", a, comma; <b>&amp;</b>\nand a second line, _x000D_ spelled out',
  `Long: ${"A carer told us that somebody should answer at night. ".repeat(400)}`.slice(0, 20_000).trim(),
];

let world: World;
let commissioner: Actor;
let engagement: { id: string; slug: string };

async function makeActivity(slug: string, kind: "consultation" | "market_test" = "consultation") {
  return world.db.activity.create({
    data: {
      engagementId: engagement.id,
      kind,
      slug,
      title: `Round ${slug}`,
      introduction: "",
      rung: "consultation",
    },
  });
}

/** Saves what people said in an activity; the moments are a minute apart. */
async function say(activityId: string, words: readonly string[]) {
  return world.db.$transaction((tx) =>
    saveContributions(
      world.deps,
      tx,
      words.map((each, at) => ({
        engagementId: engagement.id,
        activityId,
        kind: "answer" as const,
        channel: "phone" as const,
        voice: "on_behalf" as const,
        perspective: "carer" as const,
        words: each,
        at: new Date(Date.UTC(2026, 0, 5, 9, at, 7, 123)),
      })),
    ),
  );
}

beforeAll(async () => {
  world = await startWorld();
  const authority = await world.makeAuthority();
  commissioner = await world.makeStaff(authority);
  engagement = await world.makeEngagement(authority);
  const { id } = await makeActivity("hard");
  await say(id, [...FORMULAS, ...HARD]);
});
afterAll(() => world.close());

async function take(activity: string, format: ExportFormat, who = commissioner) {
  const download = await world.as(who).contribution.export({ engagement: engagement.slug, activity, format });
  const parts: Uint8Array[] = [];
  for await (const part of download.body) parts.push(part);
  return { ...download, bytes: Buffer.concat(parts) };
}
const rowsOfCsv = (bytes: Buffer): Record<string, string>[] => parse(bytes, { columns: true, bom: true });
const sheetOf = (bytes: Buffer) =>
  strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

describe("words arrive as they were said", () => {
  test("in CSV, where what looks like a formula has a quote before it", async () => {
    const { bytes } = await take("hard", "csv");
    const texts = rowsOfCsv(bytes).map((row) => row["Text"]);
    expect(texts).toEqual([...FORMULAS.map((each) => `'${each}`), ...HARD]);
  });

  test("in JSON, untouched", async () => {
    const { bytes } = await take("hard", "json");
    const { contributions } = contributionsExport.parse(JSON.parse(bytes.toString("utf8")));
    expect(contributions.map((each) => each.text)).toEqual([...FORMULAS, ...HARD]);
  });

  test("in XLSX, as text: there is no formula in the file, and what looks like one says that it is none", async () => {
    const { bytes } = await take("hard", "xlsx");
    const sheet = sheetOf(bytes);
    expect(sheet).not.toMatch(/<f[\s>/]|t="str"/);
    for (const sentence of FORMULAS) {
      const inXml = sentence.replaceAll('"', "&quot;");
      const [cell = ""] = sheet.split("<c ").filter((each) => each.includes(`>${inXml}<`));
      expect(cell, sentence).toMatch(/^r="G\d+" s="3" t="inlineStr">/);
    }
    const styles = strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array());
    const formats = styles.slice(styles.indexOf("<cellXfs")).match(/<xf /g);
    expect(formats).toHaveLength(5);
    expect(styles.split("<xf ").at(-2)).toContain('quotePrefix="1"');
    expect(sheet).toContain("_x005F_x000D_ spelled out");
  });
});

test("the JSON export follows the schema that is published, and a changed one does not", async () => {
  const { bytes } = await take("hard", "json");
  const taken = JSON.parse(bytes.toString("utf8"));
  const schema = JSON.parse(JSON.stringify(exportSchema("https://engage.example")));
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://engage.example/schemas/contributions-1.json",
  });
  const check = z.fromJSONSchema(schema);
  expect(check.safeParse(taken).success).toBe(true);
  taken.contributions[0].email = "somebody@example.org";
  expect(check.safeParse(taken).success).toBe(false);
});

test("a row says which question, what was chosen, its themes and what was decided", async () => {
  const { id } = await makeActivity("whole");
  const engagementId = engagement.id;
  const worded = (words: string) => ({
    create: { format: "standard" as const, sentences: [{ text: words }] },
  });
  const asked = await world.db.question.create({
    data: {
      engagementId,
      activityId: id,
      position: 3,
      kind: "several_choices",
      wordings: worded("Should it be open at night?"),
    },
  });
  const offered = await Promise.all(
    ["On weekdays", "At weekends"].map((words, at) =>
      world.db.option.create({
        data: { engagementId, questionId: asked.id, position: at + 1, wordings: worded(words) },
      }),
    ),
  );
  const [saved] = await say(id, ["Nights are the worst."]);
  const contributionId = saved?.id ?? "";
  await world.db.contribution.update({ where: { id: contributionId }, data: { questionId: asked.id } });
  await world.db.contributionChoice.createMany({
    data: offered.map((option, at) => ({
      engagementId,
      questionId: asked.id,
      contributionId,
      optionId: option.id,
      // They chose the last one first.
      position: offered.length - at,
    })),
  });
  const api = world.as(commissioner);
  const reference = saved?.reference ?? "";
  await api.contribution.theme({
    engagement: engagement.slug,
    reference,
    themes: [],
    newThemes: ["Sleep", "Nights; and mornings"],
  });
  const before = rowsOfCsv((await take("whole", "csv")).bytes)[0];
  expect([before?.["Response"], before?.["Decision"]]).toEqual(["none", ""]);
  await api.response.record({
    engagement: engagement.slug,
    contribution: reference,
    kind: "partly_accepted",
    reason: "We will try it for a year.",
  });
  expect(rowsOfCsv((await take("whole", "csv")).bytes)[0]?.["Response"]).toBe("draft");
  await api.response.publish({ engagement: engagement.slug });

  expect(rowsOfCsv((await take("whole", "csv")).bytes)).toEqual([
    {
      Reference: reference,
      Activity: "Round whole",
      "Question number": "3",
      Question: "Should it be open at night?",
      Kind: "answer",
      Chosen: "At weekends\nOn weekdays",
      Text: "Nights are the worst.",
      Files: "",
      Channel: "phone",
      Voice: "on behalf",
      Perspective: "carer",
      Language: "en",
      "Wording read": "standard",
      "Language of the wording": "en",
      "Date (UTC)": "2026-01-05T09:00:07.123Z",
      Themes: "Nights; and mornings\nSleep",
      Response: "published",
      "Passages answered": "",
      Decision: "partly accepted",
      Clause: "",
      Withheld: "",
    },
  ]);
});

test("erased words leave their row, confidential ones their summary; neither words leave the house", async () => {
  const { id } = await makeActivity("sealed", "market_test");
  const [erased, confidential] = await say(id, ["My neighbour is ill.", "A summary that others may read."]);
  const { organisationId } = await world.makeProvider();
  await world.db.contributionText.delete({ where: { contributionId: erased?.id ?? "" } });
  await world.db.contribution.update({
    where: { id: erased?.id ?? "" },
    data: { erasedAt: world.clock.now },
  });
  await world.db.confidentialText.create({
    data: {
      contributionId: confidential?.id ?? "",
      engagementId: engagement.id,
      organisationId,
      sealed: world.deps.secrets.seal("We would ask 31 pounds an hour.", confidential?.id ?? ""),
      reason: "Prices",
      expiresAt: new Date("2028-01-01T00:00:00Z"),
    },
  });
  for (const format of ["csv", "json", "xlsx"] as const) {
    const { bytes } = await take("sealed", format);
    const readable = format === "xlsx" ? sheetOf(bytes) : bytes.toString("utf8");
    expect(readable).not.toMatch(/neighbour|31 pounds/);
    expect(readable).toContain("A summary that others may read.");
    expect(readable).toContain(erased?.reference);
  }
  const rows = rowsOfCsv((await take("sealed", "csv")).bytes);
  expect(rows.map((row) => [row["Withheld"], row["Text"]])).toEqual([
    ["erased", ""],
    ["confidential", "A summary that others may read."],
  ]);
});

test("every export is recorded before the first row is read, and the page says who it was", async () => {
  await makeActivity("counted");
  const place = { engagement: engagement.slug, activity: "counted" };
  const api = world.as(commissioner);
  expect((await api.contribution.exports(place)).downloads).toEqual([]);
  await api.contribution.export({ ...place, format: "csv" });
  const { downloads: listed, contributions } = await api.contribution.exports(place);
  expect([contributions, listed.length, listed[0]?.by]).toEqual([0, 1, expect.stringMatching(/^Staff/)]);
});

test.each([
  ["a facilitator", () => world.db.engagementAuthority.findFirstOrThrow(), "facilitator" as const],
  [
    "somebody of another authority",
    async () => ({ authorityId: await world.makeAuthority() }),
    "commissioner" as const,
  ],
])("%s takes nothing out, and nothing is recorded", async (_who, authority, role) => {
  const who = await world.makeStaff((await authority()).authorityId, role);
  const before = await world.db.auditEvent.count();
  const attempt = await take("hard", "csv", who).catch((error: unknown) => error);
  expect(refusalOf(attempt)?.refusal).toBe("not-allowed");
  expect(await world.db.auditEvent.count()).toBe(before);
});

test("the file is named after the activity, and no cell of a person is in it", async () => {
  const { fileName, bytes } = await take("hard", "csv");
  expect(fileName).toBe(`${engagement.slug}-hard-2026-03-02.csv`);
  expect(Object.keys(rowsOfCsv(bytes)[0] ?? {})).toEqual(EXPORT_COLUMNS);
});

describe("over HTTP", () => {
  const CHUNKS = 24;
  let address = "";
  const faults: unknown[] = [];
  /** Tells of every chunk that is read. */
  const reading = new EventEmitter();
  let chunks = 0;
  const server = createServer();

  beforeAll(async () => {
    const { id } = await makeActivity("many");
    // More words than any buffer between here and there holds.
    await world.db.$executeRaw`
      WITH said AS (
        INSERT INTO "Contribution"
          (id, "engagementId", "activityId", kind, reference, channel, voice, perspective, "createdAt")
        SELECT gen_random_uuid(), ${engagement.id}::uuid, ${id}::uuid, 'answer', 'MANY-' || number,
          'online', 'own', 'other', '2026-01-05'::timestamptz + number / 10 * interval '1 second'
        FROM generate_series(1, ${CHUNKS * EXPORT_CHUNK}::int) number
        RETURNING id, "engagementId"
      )
      INSERT INTO "ContributionText" ("contributionId", "engagementId", text, salt)
      SELECT id, "engagementId", id::text || repeat('o', 3500), '' FROM said`;
    const db = world.db.$extends({
      query: {
        contribution: {
          findMany({ args, query }) {
            chunks += 1;
            reading.emit("chunk");
            return query(args);
          },
        },
      },
    }) as unknown as World["db"];
    const app = express();
    app.use(
      downloads({
        callerFor: async (request) =>
          createCaller({
            deps: { ...world.deps, db },
            actor: request.get("x-nobody") ? { person: null, participant: null } : commissioner,
          }),
        publicUrl: "https://engage.example",
        report: (fault) => void faults.push(fault),
      }),
    );
    server.on("request", app).listen(0, "127.0.0.1");
    await once(server, "listening");
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 180_000);
  afterAll(() => void server.close());

  const open = async (path: string, headers = {}) => {
    chunks = 0;
    const request = get(address + path, { headers, agent: false });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    return response;
  };
  const MANY = () => `/desk/${engagement.slug}/a/many/export/contributions.csv`;
  /** Waits until no chunk has been read for a while: nothing in the code tells that nothing happens. */
  const untilStill = async () => {
    for (;;) {
      const more = once(reading, "chunk").then(() => true);
      const still = new Promise<boolean>((done) => setTimeout(done, 1_500, false));
      if (!(await Promise.race([more, still]))) return;
    }
  };

  test("all rows come through, as a file to keep", async () => {
    const response = await open(MANY());
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-disposition"]).toBe(
      `attachment; filename="${engagement.slug}-many-2026-03-02.csv"`,
    );
    expect(response.headers["cache-control"]).toBe("private, no-store");
    const rows = rowsOfCsv(await buffer(response));
    expect(rows).toHaveLength(CHUNKS * EXPORT_CHUNK);
    expect(new Set(rows.map((row) => row["Reference"])).size).toBe(CHUNKS * EXPORT_CHUNK);
  }, 120_000);

  test("who reads slowly makes nothing pile up, and who goes away ends the reading", async () => {
    const response = await open(MANY());
    response.pause();
    await untilStill();
    const read = chunks;
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(CHUNKS / 2);
    response.destroy();
    await untilStill();
    expect(chunks).toBeLessThanOrEqual(read + 1);
    expect(faults).toEqual([]);
  }, 120_000);

  test("who may not is sent to the page that says why", async () => {
    const response = await open(MANY(), { "x-nobody": "1" });
    expect([response.statusCode, response.headers.location, chunks]).toEqual([
      303,
      `/desk/${engagement.slug}/a/many/export`,
      0,
    ]);
    response.resume();
  });

  test("the schema lies at its address, for everybody", async () => {
    const response = await open("/schemas/contributions-1.json", { "x-nobody": "1" });
    const body = JSON.parse(await text(response));
    expect(body.$id).toBe("https://engage.example/schemas/contributions-1.json");
  });
});
