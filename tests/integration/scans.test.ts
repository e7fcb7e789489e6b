/** A scanned letter that staff type in: kept with it, typed out later where there was no time, and seen by readers only. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ascii, png, wav, zip } from "../support/files.ts";
import { openQuestions } from "../support/opened-questions.ts";
import { sendFileOf } from "../support/sent-file.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let opened: Awaited<ReturnType<typeof openQuestions>>;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  opened = await openQuestions(world, [
    { kind: "upload", welcomes: ["photo"], mostFiles: 1 },
    { kind: "long_text" },
  ]);
});

const LETTER = ascii("%PDF-1.7\n%%EOF\n");
const scan = (bytes: Uint8Array, questionId: string | null = null) => ({
  fileName: "Gwen Pritchard.pdf",
  bytes: new Uint8Array(bytes),
  questionId,
});
const typeIn = (more: object) =>
  opened.commissioner.submission.typeIn({
    ...opened.place,
    key: crypto.randomUUID(),
    channel: "letter",
    saidOn: world.clock.now,
    ...more,
  });
const engagement = () => opened.place.engagement;
const queue = async () =>
  (await opened.commissioner.contribution.queue({ engagement: engagement() })).contributions;
const desk = async () => {
  const [newest] = await queue();
  return opened.commissioner.contribution.desk({
    engagement: engagement(),
    reference: newest?.reference ?? "",
  });
};
const count = () => world.db.attachment.count({ where: { engagementId: opened.engagementId } });

test("a letter comes with its scan, which readers open and nobody else does", async () => {
  await typeIn({ letter: "Dear council.", scan: scan(LETTER) });
  const read = await desk();
  expect(read).toMatchObject({
    text: "Dear council.",
    files: [{ kind: "letter", fileName: "Gwen Pritchard.pdf", size: LETTER.length }],
  });
  const file = read.files[0]?.id ?? "";
  expect((await sendFileOf(opened.commissioner, engagement(), file, "desk")).bytes).toEqual(LETTER);
  const stranger = world.as(await world.makeParticipant(opened.engagementId));
  await expect(stranger.submission.file({ engagement: engagement(), file })).rejects.toThrow(
    /could not find/,
  );
  const open = await world.nobody.contribution.thread({
    engagement: engagement(),
    reference: read.reference,
  });
  expect(JSON.stringify(open)).not.toMatch(/Pritchard/);
  const audit = await world.db.auditEvent.findMany({ where: { engagementId: opened.engagementId } });
  expect(JSON.stringify(audit)).not.toMatch(/Pritchard/);
});

test("a scan alone waits to be typed out beside it, and what is typed is its words", async () => {
  await typeIn({ scan: scan(LETTER) });
  const waiting = await desk();
  expect(waiting).toMatchObject({ text: null, untyped: true });
  const { reference } = await opened.commissioner.contribution.transcribe({
    engagement: engagement(),
    reference: waiting.reference,
    file: waiting.files[0]?.id ?? "",
    text: "Dear council, please ring us back.",
    language: "en",
    had: null,
    complete: true,
  });
  expect(reference).toBe(waiting.reference);
  expect(await desk()).toMatchObject({ text: "Dear council, please ring us back.", untyped: false });
});

test("what was fastened to a paper form is the answer to the question that asks for it", async () => {
  const [asked = "", other = ""] = opened.questionIds;
  const answers = [
    { questionId: asked, text: "" },
    { questionId: other, text: "A bus." },
  ];
  await typeIn({ channel: "paper", answers, scan: scan(png(), asked) });
  const said = await world.db.contribution.findMany({
    where: { engagementId: opened.engagementId },
    orderBy: { question: { position: "asc" } },
    select: { questionId: true, attachments: { select: { kind: true, questionId: true } } },
  });
  expect(said).toEqual([
    { questionId: asked, attachments: [{ kind: "photo", questionId: asked }] },
    { questionId: other, attachments: [] },
  ]);
  await expect(typeIn({ answers, scan: scan(png(), other) })).rejects.toMatchObject({
    cause: { detail: { refusal: "question-unknown" } },
  });
});

test("the same form sent twice keeps one scan; with another scan it is another letter", async () => {
  const form = { key: crypto.randomUUID(), letter: "Dear council.", scan: scan(LETTER) };
  const [first, again] = await Promise.all([typeIn(form), typeIn(form)]);
  expect(again.reference).toBe(first.reference);
  expect(await count()).toBe(1);
  const other = await typeIn({ ...form, scan: scan(ascii("%PDF-1.4\n%%EOF\n")) });
  expect(other.reference).not.toBe(first.reference);
});

test.each([
  ["a zip", zip],
  ["a recording", wav()],
])("%s is no scan: it is refused, and nothing is saved", async (_name, bytes) => {
  await expect(typeIn({ letter: "Dear council.", scan: scan(bytes) })).rejects.toMatchObject({
    cause: { detail: { refusal: "file-not-readable" } },
  });
  expect(await queue()).toEqual([]);
  expect(await count()).toBe(0);
});
