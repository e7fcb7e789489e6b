/** Files of an answer that was sent: kept, taken away, replaced, taken back. What goes is gone to its last byte. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import { png, wav } from "../support/files.ts";
import { openQuestions } from "../support/opened-questions.ts";
import { sendFileOf } from "../support/sent-file.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let opened: Awaited<ReturnType<typeof openQuestions>>;
let visitor: Actor;
let answer: typeof opened.place & { questionId: string; changing: boolean };

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  opened = await openQuestions(world, [
    { kind: "upload", welcomes: ["photo", "audio"], mostFiles: 2 },
    { kind: "long_text" },
  ]);
  visitor = await world.makeParticipant(opened.engagementId);
  await me().begin(opened.place);
  answer = { ...opened.place, questionId: opened.questionIds[0] ?? "", changing: false };
  await add("kitchen.png");
  await add("mum.wav");
  await me().save({ ...answer, text: "Our kitchen." });
  await me().send(opened.place);
  answer.changing = true;
});

const me = () => world.as(visitor).submission;
async function add(fileName: string) {
  async function* body() {
    yield fileName.endsWith(".wav") ? wav() : png();
  }
  await me().attach({ ...answer, fileName, body: body() });
}
const mine = async () => {
  const { questions, submission } = await me().read(opened.place);
  const found = questions[0]?.answer;
  return { text: found?.own, files: found?.files ?? [], changes: submission?.changes };
};
const names = async () => (await mine()).files.map(({ fileName }) => fileName);
const takeAway = async (fileName: string) => {
  const file = (await mine()).files.find((each) => each.fileName === fileName)?.id ?? "";
  await me().detach({ ...answer, file });
  return file;
};
const sendChanges = () => me().send({ ...opened.place, changing: true });
const engagement = () => opened.place.engagement;
const desk = async () => {
  const { contributions } = await opened.commissioner.contribution.queue({ engagement: engagement() });
  const [newest] = contributions;
  if (!newest) return null;
  return opened.commissioner.contribution.desk({ engagement: engagement(), reference: newest.reference });
};
const namesAtDesk = async () => (await desk())?.files.map(({ fileName }) => fileName);
const bytesOf = (file: string) => world.db.attachmentPart.count({ where: { attachmentId: file } });
const allBytes = () => world.db.attachmentPart.count({ where: { engagementId: opened.engagementId } });

test("changing only the words keeps the files", async () => {
  await me().save({ ...answer, text: "Our kitchen, and the door." });
  expect(await names()).toEqual(["kitchen.png", "mum.wav"]);
  await sendChanges();
  expect(await names()).toEqual(["kitchen.png", "mum.wav"]);
  expect(await desk()).toMatchObject({
    text: "Our kitchen, and the door.",
    files: [{ fileName: "kitchen.png" }, { fileName: "mum.wav" }],
    earlier: [{ text: "Our kitchen." }],
  });
});

test("a file that is taken away counts until the change is sent; then its bytes are gone", async () => {
  const file = await takeAway("kitchen.png");
  expect(await mine()).toMatchObject({ text: "Our kitchen.", files: [{ fileName: "mum.wav" }], changes: 1 });
  expect(await namesAtDesk()).toEqual(["kitchen.png", "mum.wav"]);
  expect(await bytesOf(file)).toBe(1);
  await sendChanges();
  expect(await namesAtDesk()).toEqual(["mum.wav"]);
  expect(await bytesOf(file)).toBe(0);
  await expect(me().file({ engagement: engagement(), file })).rejects.toThrow(/could not find/);
});

test("one is put in the place of another, also where there is room for no more", async () => {
  await expect(add("bathroom.png")).rejects.toMatchObject({ cause: { detail: { refusal: "files-full" } } });
  await takeAway("kitchen.png");
  await add("bathroom.png");
  expect(await names()).toEqual(["mum.wav", "bathroom.png"]);
  await expect(add("hall.png")).rejects.toMatchObject({ cause: { detail: { refusal: "files-full" } } });
  await sendChanges();
  expect(await namesAtDesk()).toEqual(["mum.wav", "bathroom.png"]);
  expect(await allBytes()).toBe(2);
});

test("leaving it as it was sent gives every file back, and destroys those that were new", async () => {
  await takeAway("kitchen.png");
  await add("bathroom.png");
  await me().undoChanges(opened.place);
  expect(await mine()).toMatchObject({
    files: [{ fileName: "kitchen.png" }, { fileName: "mum.wav" }],
    changes: 0,
  });
  expect(await allBytes()).toBe(2);
});

test("a new file that goes again is no change", async () => {
  await takeAway("mum.wav");
  await sendChanges();
  await add("hall.png");
  expect(await mine()).toMatchObject({ changes: 1 });
  await takeAway("hall.png");
  expect(await mine()).toMatchObject({ files: [{ fileName: "kitchen.png" }], changes: 0 });
});

test("an answer of which nothing is left is not sent; it can be taken back, and its files are destroyed", async () => {
  await me().save({ ...answer, text: "" });
  await takeAway("kitchen.png");
  await takeAway("mum.wav");
  await expect(sendChanges()).rejects.toMatchObject({ cause: { detail: { refusal: "answer-emptied" } } });
  expect(await me().save({ ...answer, text: "" })).toEqual({ emptied: true });
  // Asked whether to take it back, somebody says no: it is as it was sent.
  expect(await names()).toEqual(["kitchen.png", "mum.wav"]);
  await me().withdraw({ ...opened.place, questionId: answer.questionId });
  expect(await names()).toEqual([]);
  expect(await desk()).toBeNull();
  expect(await allBytes()).toBe(0);
  expect(await world.db.attachment.count({ where: { engagementId: opened.engagementId } })).toBe(0);
});

test("a form that was open before the sending neither adds nor takes away", async () => {
  answer.changing = false;
  await expect(add("hall.png")).rejects.toMatchObject({ cause: { detail: { refusal: "submission-sent" } } });
  await expect(takeAway("mum.wav")).rejects.toMatchObject({
    cause: { detail: { refusal: "submission-sent" } },
  });
});

async function type(fileName: string, text: string) {
  const read = await desk();
  const file = read?.files.find((each) => each.fileName === fileName);
  await opened.commissioner.contribution.transcribe({
    engagement: engagement(),
    reference: read?.reference ?? "",
    file: file?.id ?? "",
    text,
    language: "en",
    had: file?.transcript?.typedAt ?? null,
    complete: true,
  });
}

test("what was typed of a recording stays behind the words that somebody changes, and goes with the recording", async () => {
  await type("mum.wav", "Nobody picks up.");
  expect((await desk())?.text).toBe("Our kitchen.\n\nNobody picks up.");
  expect((await mine()).text).toBe("Our kitchen.");

  await me().save({ ...answer, text: "Our hall." });
  await sendChanges();
  expect(await desk()).toMatchObject({ text: "Our hall.\n\nNobody picks up.", transcribed: true });
  expect((await mine()).text).toBe("Our hall.");

  await takeAway("mum.wav");
  await sendChanges();
  expect(await desk()).toMatchObject({ text: "Our hall.", transcribed: false, untyped: false });

  await add("again.wav");
  await sendChanges();
  expect(await desk()).toMatchObject({ text: "Our hall.", untyped: true });
});

test("a transcript that is typed while a change is not sent yet lets the change stand", async () => {
  await takeAway("kitchen.png");
  await type("mum.wav", "Nobody picks up.");
  expect(await names()).toEqual(["mum.wav"]);
  await sendChanges();
  expect(await desk()).toMatchObject({
    text: "Our kitchen.\n\nNobody picks up.",
    files: [{ fileName: "mum.wav" }],
  });
});

test("what a safeguarding lead holds looks gone to the person, and is destroyed when it is given back", async () => {
  const reference = (await desk())?.reference ?? "";
  const lead = world.as(await world.makeStaff(opened.authority, "safeguarding_lead"));
  await opened.commissioner.safeguarding.raise({
    engagement: engagement(),
    reference,
    why: "There is a bruise.",
  });
  const concern = (await lead.safeguarding.list()).open[0]?.id ?? "";
  const file = await takeAway("kitchen.png");
  await sendChanges();
  await expect(me().file({ engagement: engagement(), file })).rejects.toThrow(/could not find/);
  expect(await names()).toEqual(["mum.wav"]);
  const shown = await lead.safeguarding.open({ concern });
  expect(shown.said?.files).toMatchObject([{ fileName: "kitchen.png" }]);
  expect(shown.newer?.files).toMatchObject([{ fileName: "mum.wav" }]);
  expect((await sendFileOf(lead, concern, file, "concern")).bytes).toEqual(png());

  await me().withdraw({ ...opened.place, questionId: null });
  expect(await names()).toEqual([]);
  expect(await allBytes()).toBe(2);
  await lead.safeguarding.settle({ concern, outcome: "returned", note: "All is well." });
  expect(await allBytes()).toBe(0);
});
