import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Caller } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let commissioner: Caller;
let engagement: string;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  const authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  engagement = (await world.makeEngagement(authority)).slug;
});

const MARKDOWN = `# Carers hub specification

Why we buy this.

## 1. What the hub does

It helps carers.

### 1.1 Help at night

Somebody answers until ten.

![A map](map.png)

## 2. Staff

They are trained.
`;

const importing = (file: Uint8Array, fileName = "specification.md") =>
  commissioner.specification.import({ engagement, fileName, file: new Uint8Array(file) });

test("headings become clauses, numbers are kept, and it is frozen as version 0.1", async () => {
  await importing(strToU8(MARKDOWN));

  const read = await commissioner.specification.read({ engagement });
  expect(read.title).toBe("Carers hub specification");
  expect(read.versions.map(({ label }) => label)).toEqual(["0.1"]);
  expect(read.clauses.map(({ number, title, depth }) => [number, title, depth])).toEqual([
    ["0", "Introduction", 1],
    ["1", "What the hub does", 1],
    ["1.1", "Help at night", 2],
    ["2", "Staff", 1],
  ]);
  expect(read.clauses.every((clause) => !clause.changedSincePublished)).toBe(true);
  expect(read.notes).toContainEqual(
    expect.objectContaining({
      where: "1.1 Help at night",
      what: expect.stringMatching(/picture|image|map/i),
    }),
  );
  const version = await world.db.version.findFirstOrThrow({
    where: { specification: { engagement: { slug: engagement } } },
  });
  expect(version.digest).toMatch(/^[0-9a-f]{64}$/);
  const sealed = await world.db.chainEntry.findMany({ where: { engagementId: version.engagementId } });
  expect(sealed).toMatchObject([{ position: 1, subjectId: version.id, digest: version.digest }]);
});

test("a second import is refused, also when two arrive at once", async () => {
  const both = await Promise.allSettled([importing(strToU8(MARKDOWN)), importing(strToU8(MARKDOWN))]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const second = both.find((one) => one.status === "rejected");
  expect(second?.reason).toMatchObject({ cause: { detail: { status: 409 } } });
  expect(await world.db.specification.count({ where: { engagement: { slug: engagement } } })).toBe(1);
  await expect(importing(strToU8(MARKDOWN))).rejects.toThrow(/already has a specification/);
});

test.each([
  ["an empty file", new Uint8Array(), 422],
  ["no headings", strToU8("Just words, and more words."), 422],
  ["a renamed archive", zipSync({ "holiday.txt": strToU8("sun") }), 422],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff]), 422],
  ["more than the largest file", new Uint8Array(10_000_001).fill(65), 413],
])("%s is refused with a sentence, and nothing is saved", async (_name, file, status) => {
  await expect(importing(file, "specification.docx")).rejects.toMatchObject({
    cause: { detail: { status } },
  });
  expect(
    await world.db.clause.count({ where: { specification: { engagement: { slug: engagement } } } }),
  ).toBe(0);
  expect((await commissioner.specification.read({ engagement })).title).toBeNull();
});

test("only a commissioner of the engagement imports", async () => {
  const stranger = world.as(await world.makeStaff(await world.makeAuthority()));
  const attempt = stranger.specification.import({
    engagement,
    fileName: "a.md",
    file: new Uint8Array(strToU8(MARKDOWN)),
  });
  await expect(attempt).rejects.toThrow(/cannot do this/);
});
