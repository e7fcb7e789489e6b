import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import { DEVICE_COOKIE, resolveActor } from "../../server/actor.ts";
import { createAuth } from "../../server/auth.ts";
import { ROWS_IN_A_CHUNK } from "../../server/domain/import-batch.ts";
import type { Actor } from "../../server/domain/policy.ts";
import { visible } from "../../server/shared/visible.ts";
import { stageImport } from "../../server/use-cases/stage-import.ts";
import { startImport } from "../../server/use-cases/start-import.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, TEST_SECRET, type World } from "../support/world.ts";

const POLIS = join(import.meta.dirname, "../../../shared/data/polis");
const bytes = (text: string) => new TextEncoder().encode(text);

let world: World;
let commissioner: Actor;
let engagement: { id: string; slug: string };
beforeAll(async () => {
  world = await startWorld();
  const authority = await world.makeAuthority();
  commissioner = await world.makeStaff(authority);
  engagement = await world.makeEngagement(authority);
  await world.db.activity.create({
    data: {
      engagementId: engagement.id,
      kind: "consultation",
      slug: "round",
      title: "Round",
      introduction: "",
      rung: "consultation",
    },
  });
});
afterAll(() => world.close());

const upload = (file: Uint8Array<ArrayBuffer>, fileName = "answers.csv") =>
  world.as(commissioner).imports.upload({ engagement: engagement.slug, activity: "round", fileName, file });
const refusalFrom = async (work: Promise<unknown>) =>
  refusalOf(await work.catch((error: unknown) => error))?.refusal;
const seen = (importId: string) => world.db.contribution.count({ where: { importId, ...visible } });

test("nobody sees a row before all of them are there, and then everybody sees all", async () => {
  const file = bytes(
    `comment\n${Array.from({ length: ROWS_IN_A_CHUNK * 2 + 7 }, (_, row) => `Answer ${row}`).join("\n")}\n`,
  );
  const { batch } = await upload(file);
  await startImport(world.deps, commissioner, { engagement: engagement.slug, batch });
  const staging = stageImport(world.deps, batch);
  const during = new Set<number>();
  const watch = async () => {
    for (;;) {
      const row = await world.db.importBatch.findUniqueOrThrow({
        where: { id: batch },
        select: { revealedAt: true },
      });
      if (row.revealedAt) return;
      const count = await seen(batch);
      const still = await world.db.importBatch.findUniqueOrThrow({
        where: { id: batch },
        select: { revealedAt: true },
      });
      if (!still.revealedAt) during.add(count);
    }
  };
  await Promise.all([staging, watch()]);
  expect([...during].filter((count) => count > 0)).toEqual([]);
  expect(await seen(batch)).toBe(ROWS_IN_A_CHUNK * 2 + 7);
});

test("two that stage the same file make each row once", async () => {
  const { batch } = await upload(
    bytes(`text\n${Array.from({ length: 450 }, (_, row) => `Row ${row}`).join("\n")}\n`),
  );
  await startImport(world.deps, commissioner, { engagement: engagement.slug, batch });
  await Promise.all([stageImport(world.deps, batch), stageImport(world.deps, batch)]);
  await stageImport(world.deps, batch);
  expect(await seen(batch)).toBe(450);
});

test("one bad row imports nothing, and is named by row and column", async () => {
  const { batch } = await upload(bytes("comment,date\nFirst,2026-01-05\nSecond,the day after never\n"));
  const api = world.as(commissioner).imports;
  const { preview } = await api.read({ engagement: engagement.slug, batch });
  if (!preview) throw new Error("There should be a preview.");
  await api.map({ engagement: engagement.slug, batch, mapping: { ...preview.mapping, date: "date" } });
  expect(await refusalFrom(api.start({ engagement: engagement.slug, batch }))).toBe("import-problems");
  const after = await api.read({ engagement: engagement.slug, batch });
  expect(after.preview?.problems).toMatchObject([{ row: 3, column: "date" }]);
  expect(await world.db.contribution.count({ where: { importId: batch } })).toBe(0);
});

test.each([
  ["empty", new Uint8Array()],
  ["binary", new Uint8Array([0, 1, 2, 0, 255, 254, 0, 7])],
])("a file that is %s is refused with a sentence", async (_name, file) => {
  expect(await refusalFrom(upload(file))).toMatch(/^file-/);
});

test("another authority's commissioner cannot bring anything in", async () => {
  const stranger = await world.makeStaff(await world.makeAuthority());
  const attempt = world.as(stranger).imports.upload({
    engagement: engagement.slug,
    activity: "round",
    fileName: "x.csv",
    file: bytes("comment\nHello\n"),
  });
  expect(await refusalFrom(attempt)).toMatch(/not-allowed|not-found/);
});

/** Somebody new, on a device of their own: begins, answers the one question and sends. Returns their receipt. */
async function answerAtOnce(place: { engagement: string; activity: string }, words: string): Promise<string> {
  const { token } = await world.nobody.submission.begin(place);
  const auth = createAuth(world.deps, TEST_SECRET);
  const somebody = world.as(await resolveActor(world.deps, auth, `${DEVICE_COOKIE}=${token}`));
  const { questions } = await somebody.submission.read(place);
  await somebody.submission.save({ ...place, questionId: questions[0]?.id ?? "", text: words });
  return (await somebody.submission.send(place)).reference;
}

test("ten thousand rows come in while others answer and send undisturbed", async () => {
  const api = world.as(commissioner);
  const { slug: activity } = await api.activity.create({
    engagement: engagement.slug,
    kind: "consultation",
    title: "Meanwhile",
    introduction: "Tell us.",
    rung: "consultation",
  });
  const place = { engagement: engagement.slug, activity };
  await api.activity.addQuestion({
    ...place,
    kind: "long_text",
    wordings: { standard: [{ text: "What should change?" }] },
  });
  await api.activity.open({ ...place, closesAt: new Date("2026-04-01T00:00:00Z"), ...withReasons });
  const { batch } = await upload(
    bytes(
      `comment\n${Array.from({ length: 10_000 }, (_, row) => `What I think about number ${row}`).join("\n")}\n`,
    ),
  );
  await startImport(world.deps, commissioner, { engagement: engagement.slug, batch });

  let ended = false;
  const staging = stageImport(world.deps, batch).finally(() => {
    ended = true;
  });
  const receipts = new Map<string, string>();
  /** How many rows were staged when somebody got a receipt. */
  const moments = new Set<number>();
  const keepAnswering = async (name: string) => {
    for (let turn = 0; !ended; turn++) {
      const words = `${name} says, for the ${turn}th time: somebody should answer at night.`;
      receipts.set(await answerAtOnce(place, words), words);
      const { stagedRows } = await world.db.importBatch.findUniqueOrThrow({ where: { id: batch } });
      moments.add(stagedRows);
    }
  };
  await Promise.all([staging, ...["Ann", "Bea", "Cem", "Dot"].map(keepAnswering)]);

  expect(await seen(batch)).toBe(10_000);
  // They get in between the chunks: one long transaction would have held them all back until its end.
  expect([...moments].filter((staged) => staged > 0 && staged < 10_000)).not.toEqual([]);
  const sent = await world.db.submission.findMany({
    where: { activity: { slug: activity } },
    select: { reference: true, contributions: { select: { text: { select: { text: true } } } } },
  });
  expect(
    new Map(sent.map(({ reference, contributions }) => [reference, contributions[0]?.text?.text])),
  ).toEqual(receipts);
}, 180_000);

describe.skipIf(!existsSync(POLIS))(
  "real conversations (shared/data/polis; skipped where that folder is absent)",
  () => {
    test.each([
      ["brexit-consensus", 0],
      ["scoop-hivemind.affordable-housing", 46],
      ["scoop-hivemind.freshwater", 29],
    ])("%s: the %i comments that its moderators rejected stay out", async (name, rejected) => {
      const file = readFileSync(join(POLIS, name, "comments.csv"));
      const { batch } = await upload(new Uint8Array(file), "comments.csv");
      const api = world.as(commissioner).imports;
      const { preview } = await api.read({ engagement: engagement.slug, batch });
      expect(preview?.problems).toEqual([]);
      expect(preview?.mapping.leaveOut).toEqual({ column: "moderated", values: ["-1"] });
      await startImport(world.deps, commissioner, { engagement: engagement.slug, batch });
      await stageImport(world.deps, batch);
      const count = await seen(batch);
      expect(count).toBe(preview?.toImport);
      expect(count + (preview?.leftOut ?? 0) + (preview?.withoutWords ?? 0)).toBe(preview?.inFile);
      expect(preview?.leftOut).toBe(rejected);

      const comments: Record<string, string>[] = parse(file, { columns: true });
      const wordsOf = (moderated: string) =>
        comments.flatMap((row) => (row["moderated"] === moderated ? [row["comment-body"]?.trim()] : []));
      const imported = await world.db.contributionText.findMany({
        where: { contribution: { importId: batch } },
        select: { text: true },
      });
      const words = new Set<string | undefined>(imported.map(({ text }) => text.trim()));
      expect(wordsOf("-1").filter((each) => words.has(each))).toEqual([]);
      // They are compared as they are kept: an accepted one is found.
      expect(words).toContain(wordsOf("1")[0]);
    });
  },
);
