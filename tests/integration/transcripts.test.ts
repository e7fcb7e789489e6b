/** What is said in a recording becomes the words that are read, themed, cited and shown to the person. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import { wav } from "../support/files.ts";
import { openQuestions } from "../support/opened-questions.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let opened: Awaited<ReturnType<typeof openQuestions>>;
let visitor: Actor;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  opened = await openQuestions(world, [
    { kind: "upload", welcomes: ["photo", "letter", "audio", "video"], mostFiles: 3 },
  ]);
  visitor = await world.makeParticipant(opened.engagementId);
  await world.as(visitor).submission.begin(opened.place);
});

const engagement = () => opened.place.engagement;
const queue = async (more: object = {}) =>
  (await opened.commissioner.contribution.queue({ engagement: engagement(), ...more })).contributions;
const desk = (reference: string) =>
  opened.commissioner.contribution.desk({ engagement: engagement(), reference });

async function send(names: readonly string[], text = ""): Promise<string> {
  async function* sound() {
    yield wav();
  }
  const where = { ...opened.place, questionId: opened.questionIds[0] ?? "" };
  for (const fileName of names)
    await world.as(visitor).submission.attach({ ...where, fileName, body: sound() });
  await world.as(visitor).submission.save({ ...where, text });
  await world.as(visitor).submission.send(opened.place);
  return (await queue())[0]?.reference ?? "";
}

async function type(reference: string, at: number, text: string, complete = true) {
  const { files } = await desk(reference);
  const file = files[at];
  return opened.commissioner.contribution.transcribe({
    engagement: engagement(),
    reference,
    file: file?.id ?? "",
    text,
    language: "en",
    had: file?.transcript?.typedAt ?? null,
    complete,
  });
}

test("a recording waits for its transcript and is not read until then; the transcript is its words", async () => {
  const reference = await send(["Mum.wav"]);
  expect(await queue({ show: "untyped" })).toMatchObject([{ reference, untyped: true, text: null }]);
  await opened.commissioner.contribution.read({ engagement: engagement(), reference });
  expect(await queue()).toMatchObject([{ read: false }]);
  expect(
    (await opened.commissioner.contribution.takeNext({ engagement: engagement() })).reference,
  ).toBeNull();

  await type(reference, 0, "Nobody picks", false);
  expect(await desk(reference)).toMatchObject({
    text: null,
    files: [{ transcript: { text: "Nobody picks" } }],
  });
  await type(reference, 0, "Nobody picks up at night.");
  expect(await desk(reference)).toMatchObject({
    text: "Nobody picks up at night.",
    transcribed: true,
    untyped: false,
  });
  expect(await queue({ words: "picking nights" })).toMatchObject([
    { reference, untyped: false, read: false },
  ]);

  await opened.commissioner.theme.create({ engagement: engagement(), name: "Nights" });
  const { id: theme } = await world.db.theme.findFirstOrThrow({
    where: { engagementId: opened.engagementId },
  });
  await opened.commissioner.contribution.theme({ engagement: engagement(), reference, themes: [theme] });
  await opened.commissioner.contribution.read({ engagement: engagement(), reference });
  await opened.commissioner.contribution.approveWords({
    engagement: engagement(),
    reference,
    approved: true,
  });
  expect(await queue()).toMatchObject([{ read: true, themes: ["Nights"] }]);
  const thread = await world.as(visitor).participant.thread({});
  expect(JSON.stringify(thread)).toContain("Nobody picks up at night.");
  const open = await world.nobody.contribution.thread({ engagement: engagement(), reference });
  expect(JSON.stringify(open)).toContain("Nobody picks up at night.");
  expect(JSON.stringify(open)).not.toContain("Mum.wav");
});

test("beside the person's own words it takes their place as newer words; correcting it leaves theirs as they were", async () => {
  const first = await send(["1.wav", "2.wav"], "This is the tune.");
  expect(await type(first, 0, "[Humming.]")).toEqual({ reference: first });
  const { reference: second } = await type(first, 1, "[A door.]");
  expect(second).not.toBe(first);
  expect(await desk(second)).toMatchObject({
    text: "This is the tune.\n\n[Humming.]\n\n[A door.]",
    files: [{ fileName: "1.wav" }, { fileName: "2.wav" }],
    earlier: [{ text: "This is the tune." }],
  });
  const { reference: third } = await type(second, 1, "[A gate.]");
  expect((await desk(third)).text).toBe("This is the tune.\n\n[Humming.]\n\n[A gate.]");
  expect(await queue()).toHaveLength(1);
});

test("of two who type at once the second is told, and nothing is overwritten", async () => {
  const reference = await send(["Mum.wav"]);
  const { files } = await desk(reference);
  const given = {
    engagement: engagement(),
    reference,
    file: files[0]?.id ?? "",
    language: "en",
    had: null,
    complete: false,
  } as const;
  await opened.commissioner.contribution.transcribe({ ...given, text: "One." });
  await expect(opened.commissioner.contribution.transcribe({ ...given, text: "Two." })).rejects.toMatchObject(
    {
      cause: { detail: { refusal: "changed-meanwhile" } },
    },
  );
  expect((await desk(reference)).files).toMatchObject([{ transcript: { text: "One." } }]);
});
