/** Files that people add to an answer: what is kept of them, who may see them, and when they are gone. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import { MEGABYTES } from "../../server/domain/upload.ts";
import { ascii, exifSegment, film, gossip, joined, jpeg, png, wav, zip } from "../support/files.ts";
import { openQuestions } from "../support/opened-questions.ts";
import { sendFileOf } from "../support/sent-file.ts";
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
    { kind: "long_text" },
  ]);
  visitor = await world.makeParticipant(opened.engagementId);
  await world.as(visitor).submission.begin(opened.place);
});

async function* whole(bytes: Uint8Array) {
  yield bytes;
}
const questionId = () => opened.questionIds[0] ?? "";
/** Time stands still: files that come in one moment stand in the order in which they came. */
const add = (bytes: Uint8Array, fileName: string, actor = visitor) =>
  world
    .as(actor)
    .submission.attach({ ...opened.place, questionId: questionId(), fileName, body: whole(bytes) });
const own = async (actor = visitor) =>
  (await world.as(actor).submission.read(opened.place)).questions[0]?.answer ?? null;
const files = async () => (await own())?.files ?? [];
const rows = async () => {
  const where = { engagementId: opened.engagementId };
  return [await world.db.attachment.count({ where }), await world.db.attachmentPart.count({ where })];
};
const send = async () => {
  await world.as(visitor).submission.send(opened.place);
  const [queued] = (await opened.commissioner.contribution.queue({ engagement: opened.place.engagement }))
    .contributions;
  return queued?.reference ?? "";
};

describe("a draft", () => {
  test("keeps files beside words, on another device too, and gives them back whole", async () => {
    await add(jpeg(exifSegment(6), gossip), "IMG_2041.jpg");
    await add(wav(), "Mum.wav");
    await world
      .as(visitor)
      .submission.save({ ...opened.place, questionId: questionId(), text: "Our kitchen." });
    // A device is a cookie: the same participant from elsewhere is the same actor.
    const [photo, sound] = (await own())?.files ?? [];
    expect([photo, sound]).toMatchObject([
      { kind: "photo", fileName: "IMG_2041.jpg" },
      { kind: "audio", fileName: "Mum.wav", size: wav().length },
    ]);
    expect((await own())?.text).toBe("Our kitchen.");
    const sent = await sendFileOf(world.as(visitor), opened.place.engagement, sound?.id ?? "");
    expect(sent.bytes).toEqual(wav());
    expect(sent.mediaType).toBe("audio/wav");
    const kept = await sendFileOf(world.as(visitor), opened.place.engagement, photo?.id ?? "");
    expect(Buffer.from(kept.bytes).toString("latin1")).not.toMatch(/Gwen|GPS/);
    expect(kept.bytes.length).toBe(photo?.size);
  });

  test("lets a file go again, and is empty once the last one is gone", async () => {
    await add(png(), "drawing.png");
    const [file] = await files();
    await world
      .as(visitor)
      .submission.detach({ ...opened.place, questionId: questionId(), file: file?.id ?? "" });
    expect(await own()).toBeNull();
    expect(await rows()).toEqual([0, 0]);
    await expect(world.as(visitor).submission.send(opened.place)).rejects.toMatchObject({
      cause: { detail: { refusal: "submission-empty" } },
    });
  });

  test("taking words away leaves the file, and the answer", async () => {
    await add(png(), "drawing.png");
    const save = (text: string) =>
      world.as(visitor).submission.save({ ...opened.place, questionId: questionId(), text });
    await save("Our garden.");
    await save("");
    expect(await own()).toMatchObject({ text: null, files: [{ fileName: "drawing.png" }] });
  });

  test.each([
    ["a zip that poses as an image", zip, "holiday.png", "file-not-readable"],
    ["an empty file", new Uint8Array(), "holiday.png", "file-empty"],
    ["a photo that breaks off", jpeg().subarray(0, 70), "holiday.jpg", "file-not-whole"],
    ["a photo that is too large", joined(jpeg(), new Uint8Array(10_000_000)), "a.jpg", "file-too-large"],
  ])("refuses %s, and keeps nothing of it", async (_name, bytes, name, refusal) => {
    await expect(add(bytes, name)).rejects.toMatchObject({ cause: { detail: { refusal } } });
    expect(await own()).toBeNull();
    expect(await rows()).toEqual([0, 0]);
  });

  test("an endless film is cut off, and the parts that had come are gone", async () => {
    const attach = world.as(visitor).submission.attach({
      ...opened.place,
      questionId: questionId(),
      fileName: "endless.mp4",
      body: film(Number.POSITIVE_INFINITY, 1 << 20),
    });
    await expect(attach).rejects.toMatchObject({ cause: { detail: { refusal: "file-too-large" } } });
    expect(await rows()).toEqual([0, 0]);
  }, 60_000);

  test("a line that breaks leaves nothing", async () => {
    async function* broken() {
      yield* film(3_000_000);
      throw new Error("The line broke.");
    }
    const attach = world
      .as(visitor)
      .submission.attach({ ...opened.place, questionId: questionId(), fileName: "a.mp4", body: broken() });
    await expect(attach).rejects.toThrow();
    expect(await rows()).toEqual([0, 0]);
  });

  test("a name turns no text round, and is never longer than a line", async () => {
    await add(png(), `exe.${"\u202e"}gnp.${"x".repeat(400)}`);
    const [file] = await files();
    expect(file?.fileName).toMatch(/^exe\.gnp\.x+$/);
    expect(file?.fileName).toHaveLength(300);
  });

  test("of two that come at once for the last place, one is told that there is no room", async () => {
    await add(png(), "1.png");
    await add(png(), "2.png");
    const tries = await Promise.allSettled([add(png(), "3.png"), add(wav(), "4.wav")]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(tries.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { cause: { detail: { refusal: "files-full" } } },
    });
    expect(await files()).toHaveLength(3);
    expect((await rows())[0]).toBe(3);
  });

  test("what is sent while a file is still coming goes without it, and its sender is told", async () => {
    await world
      .as(visitor)
      .submission.save({ ...opened.place, questionId: questionId(), text: "Our kitchen." });
    async function* sentMeanwhile() {
      yield* film(2_000_000);
      await world.as(visitor).submission.send(opened.place);
      yield new Uint8Array(10);
    }
    const attach = world.as(visitor).submission.attach({
      ...opened.place,
      questionId: questionId(),
      fileName: "a.mp4",
      body: sentMeanwhile(),
    });
    await expect(attach).rejects.toMatchObject({ cause: { detail: { refusal: "submission-sent" } } });
    expect(await rows()).toEqual([0, 0]);
  });

  test("a market test asks for no files", async () => {
    const { slug: activity } = await opened.commissioner.activity.create({
      engagement: opened.place.engagement,
      kind: "market_test",
      title: "What would work?",
      introduction: "Tell us.",
      rung: "consultation",
    });
    await expect(
      opened.commissioner.activity.addQuestion({
        engagement: opened.place.engagement,
        activity,
        kind: "upload",
        welcomes: ["letter"],
        wordings: { standard: [{ text: "Your letter" }] },
      }),
    ).rejects.toThrow(/another look/);
  });

  test("a copy of the consultation welcomes the same files", async () => {
    const { slug } = await opened.commissioner.activity.copy({
      ...opened.place,
      into: opened.place.engagement,
      title: "Once more",
    });
    const copy = await opened.commissioner.activity.design({
      engagement: opened.place.engagement,
      activity: slug,
    });
    expect(copy.questions[0]).toMatchObject({
      kind: "upload",
      welcomes: ["letter", "photo", "audio", "video"],
      mostFiles: 3,
    });
  });
});

describe("once it is sent", () => {
  test("staff read the files with the answer; nobody else does, and nothing is public", async () => {
    await add(png(), "kitchen.png");
    const reference = await send();
    const { engagement } = opened.place;
    const desk = await opened.commissioner.contribution.desk({ engagement, reference });
    expect(desk).toMatchObject({
      text: null,
      files: [{ kind: "photo", fileName: "kitchen.png", description: "" }],
    });
    const id = desk.files[0]?.id ?? "";
    expect((await sendFileOf(opened.commissioner, engagement, id, "desk")).bytes).toEqual(png());
    expect((await sendFileOf(world.as(visitor), engagement, id)).bytes).toEqual(png());

    const stranger = await world.makeParticipant(opened.engagementId);
    await expect(world.as(stranger).submission.file({ engagement, file: id })).rejects.toThrow(
      /could not find/,
    );
    await expect(world.as(stranger).contribution.file({ engagement, file: id })).rejects.toThrow(/Sign in/);
    const elsewhere = world.as(await world.makeStaff(await world.makeAuthority()));
    await expect(elsewhere.contribution.file({ engagement, file: id })).rejects.toThrow(/cannot do this/);
    const thread = await world.nobody.contribution.thread({ engagement, reference });
    expect(JSON.stringify(thread)).not.toContain(id);
    expect(JSON.stringify(thread)).not.toContain("kitchen");
  });

  test("an address of one engagement opens no file of another", async () => {
    await add(png(), "kitchen.png");
    await send();
    const file = (
      await world.db.attachment.findFirstOrThrow({ where: { engagementId: opened.engagementId } })
    ).id;
    const other = await openQuestions(world, [{ kind: "long_text" }]);
    await expect(
      other.commissioner.contribution.file({ engagement: other.place.engagement, file }),
    ).rejects.toThrow(/could not find/);
  });

  test("staff say what a photo shows", async () => {
    await add(png(), "kitchen.png");
    const reference = await send();
    const { engagement } = opened.place;
    const { files: before } = await opened.commissioner.contribution.desk({ engagement, reference });
    await opened.commissioner.contribution.describeFile({
      engagement,
      file: before[0]?.id ?? "",
      description: "A kitchen table with letters on it.",
    });
    const { files: after } = await opened.commissioner.contribution.desk({ engagement, reference });
    expect(after[0]?.description).toBe("A kitchen table with letters on it.");
  });

  test("what a safeguarding lead holds, nobody else opens", async () => {
    await add(png(), "kitchen.png");
    const reference = await send();
    const { engagement } = opened.place;
    const { files: had } = await opened.commissioner.contribution.desk({ engagement, reference });
    const file = had[0]?.id ?? "";
    const lead = world.as(await world.makeStaff(opened.authority, "safeguarding_lead"));
    await opened.commissioner.safeguarding.raise({ engagement, reference, why: "There is a bruise." });
    await expect(opened.commissioner.contribution.file({ engagement, file })).rejects.toThrow(
      /could not find/,
    );
    const {
      open: [held],
    } = await lead.safeguarding.list();
    const concern = held?.id ?? "";
    const shown = await lead.safeguarding.open({ concern });
    expect(shown.said?.files).toMatchObject([{ id: file, kind: "photo" }]);
    expect((await sendFileOf(lead, concern, file, "concern")).bytes).toEqual(png());
  });

  test("a part of it is read without the rest: the first, the last, across two parts", async () => {
    const bytes = joined(wav(), new Uint8Array(1 << 20).fill(7), ascii("the end"));
    await add(bytes, "long.wav");
    const [file] = await files();
    const at = async (range: string) => {
      const part = await sendFileOf(world.as(visitor), opened.place.engagement, file?.id ?? "", "own", range);
      return { stretch: part.stretch, bytes: part.bytes };
    };
    expect(await at("bytes=0-1")).toEqual({ stretch: { from: 0, to: 1 }, bytes: ascii("RI") });
    expect((await at("bytes=-7")).bytes).toEqual(ascii("the end"));
    const across = (1 << 20) - 3;
    expect((await at(`bytes=${across}-${across + 5}`)).bytes).toEqual(bytes.subarray(across, across + 6));
    await expect(at(`bytes=${bytes.length}-`)).rejects.toThrow(/could not find/);
  });
});

test("the limits are those that the page says", () => {
  expect(MEGABYTES).toEqual({ letter: 10, photo: 10, audio: 100, video: 100 });
});
