import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import { createFormVisitor } from "../support/form-visitor.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import { startSpecification } from "../support/specification.ts";
import { answerOnce, OPEN_CONSULTATION } from "../support/visitor.ts";
import { startWorld, type World } from "../support/world.ts";

let server: RunningServer;
let world: World;
beforeAll(async () => {
  [server, world] = await Promise.all([startServer({ demo: true }), startWorld()]);
});
afterAll(async () => {
  await server?.stop();
  await world?.close();
});

const PAGE = "/e/carers-hub/versions/0.3";
const ask = async (path: string, known: string, cookie = "") => {
  const answer = await createFormVisitor(server.url).send(path, {
    headers: {
      "if-none-match": known,
      cookie,
      // Without it, fetch says "no-cache" by itself as soon as somebody names a validator.
      "cache-control": "max-age=0",
    },
  });
  return { status: answer.status, tag: answer.headers.get("etag") ?? "" };
};

test("a page is not sent again until something was written, or somebody else reads it", async () => {
  const first = await ask(PAGE, "");
  expect(first.status).toBe(200);
  expect(await ask(PAGE, first.tag)).toEqual({ status: 304, tag: first.tag });
  expect((await ask(PAGE, first.tag, "tl_prefs=easyRead=on")).status).toBe(200);
  expect((await ask(`${PAGE}/changes`, first.tag)).status).toBe(200);
  await answerOnce(server.url, OPEN_CONSULTATION, "The line should be open at night.");
  const later = await ask(PAGE, first.tag);
  expect(later.status).toBe(200);
  expect(later.tag).not.toBe(first.tag);
});

test("a page that is not there has no validator", async () => {
  expect(await ask("/e/carers-hub/versions/9.9", "")).toMatchObject({ status: 404 });
  expect(await ask("/e/no-such-place/versions/0.1", "")).toEqual({ status: 404, tag: "" });
});

test("an event that is committed late changes the stamp, though its time is not the newest", async () => {
  const { slug, engagementId } = await startSpecification(world);
  const nobody: Actor = { person: null, participant: null };
  const stamp = () => world.as(nobody).engagement.stamp({ engagement: slug });
  const before = await stamp();
  expect(await stamp()).toBe(before);
  const newest = await world.db.threadEvent.findFirstOrThrow({
    where: { engagementId },
    orderBy: { at: "desc" },
  });
  await world.db.threadEvent.create({
    data: { engagementId, kind: "contribution.received", at: new Date(newest.at.getTime() - 1000) },
  });
  expect(await stamp()).not.toBe(before);
});
