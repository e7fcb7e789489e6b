/** Files in what staff download: their names and sizes, never the files; and what an import makes of such a table. */
import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contributionsExport, type ExportFormat } from "../../server/domain/contribution-export.ts";
import { png, wav } from "../support/files.ts";
import { openQuestions } from "../support/opened-questions.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let opened: Awaited<ReturnType<typeof openQuestions>>;

async function send(text: string, files: readonly string[]): Promise<void> {
  const me = world.as(await world.makeParticipant(opened.engagementId)).submission;
  await me.begin(opened.place);
  const answer = { ...opened.place, questionId: opened.questionIds[0] ?? "" };
  for (const fileName of files) {
    const bytes = fileName.endsWith(".wav") ? wav() : png();
    await me.attach({
      ...answer,
      fileName,
      body: (async function* () {
        yield bytes;
      })(),
    });
  }
  await me.save({ ...answer, text });
  await me.send(opened.place);
}

beforeAll(async () => {
  world = await startWorld();
  opened = await openQuestions(world, [
    { kind: "upload", welcomes: ["photo", "audio"], mostFiles: 2 },
    { kind: "long_text" },
  ]);
  await send("Our kitchen.", ["=1+1.png", "mum.wav"]);
  await send("", ["garden.png"]);
  await send("No file.", []);
});
afterAll(() => world.close());

const takeOut = async (format: ExportFormat) => {
  const { body } = await opened.commissioner.contribution.export({ ...opened.place, format });
  return buffer(body);
};
const bySize = (one: { text: string | null }) => one.text ?? "";

test("JSON names each file with its kind and its bytes, in order, as its schema says", async () => {
  const { contributions } = contributionsExport.parse(JSON.parse((await takeOut("json")).toString()));
  const files = contributions
    .sort((one, other) => bySize(one).localeCompare(bySize(other)))
    .map((one) => one.files);
  expect(files).toEqual([
    [{ name: "garden.png", kind: "photo", size: png().length }],
    [],
    [
      { name: "=1+1.png", kind: "photo", size: png().length },
      { name: "mum.wav", kind: "audio", size: wav().length },
    ],
  ]);
});

test("tables name them in a cell that no spreadsheet runs", async () => {
  const rows = parse<Record<string, string>>(await takeOut("csv"), { columns: true, bom: true });
  const cells = rows.map((row) => row["Files"]).sort();
  expect(cells).toEqual(["", "'=1+1.png (photo, 1 KB)\nmum.wav (audio, 8 KB)", "garden.png (photo, 1 KB)"]);
  const book = unzipSync(new Uint8Array(await takeOut("xlsx")));
  const sheets = Object.entries(book).map(([, bytes]) => strFromU8(bytes));
  expect(sheets.some((xml) => xml.includes("mum.wav (audio, 8 KB)"))).toBe(true);
  expect(sheets.some((xml) => xml.includes("<f>"))).toBe(false);
});

test.each(["csv", "xlsx", "json"] as const)(
  "an import of the %s says what becomes of rows with files, and brings in words only",
  async (format) => {
    const { engagement, activity } = opened.place;
    const { batch } = await opened.commissioner.imports.upload({
      engagement,
      activity,
      fileName: `out.${format}`,
      file: new Uint8Array(await takeOut(format)),
    });
    const { preview } = await opened.commissioner.imports.read({ engagement, batch });
    expect(preview).toMatchObject({
      inFile: 3,
      toImport: 2,
      withFiles: 2,
      onlyFiles: 1,
      withoutWords: 1,
      problemCount: 0,
    });
    expect(JSON.stringify(preview?.rows)).not.toMatch(/mum\.wav/);
  },
);
