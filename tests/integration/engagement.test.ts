import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const carers = {
  title: "Help for carers: what next?",
  summary: "We are planning a new carers hub.",
  topics: [
    { title: "Opening hours", standing: "can_change" as const },
    { title: "The budget", standing: "fixed" as const, reason: "The council agreed it in March." },
  ],
};

test("a commissioner creates an engagement with a partner, and only its staff see it until it is published", async () => {
  const lead = await world.makeAuthority();
  const partnerId = await world.makeAuthority();
  const commissioner = world.as(await world.makeStaff(lead));
  const partner = world.as(await world.makeStaff(partnerId));
  const stranger = world.as(await world.makeStaff(await world.makeAuthority()));

  const { slug } = await commissioner.engagement.create({ ...carers, partnerIds: [partnerId] });
  expect(slug).toBe("help-for-carers-what-next");

  const desk = await commissioner.engagement.desk({ engagement: slug });
  expect(desk.topics.map(({ title, standing }) => [title, standing])).toEqual([
    ["Opening hours", "can_change"],
    ["The budget", "fixed"],
  ]);
  expect(desk.waiting).toEqual({ unread: 0, untyped: 0, unanswered: 0, changed: 0 });
  expect((await partner.engagement.desk({ engagement: slug })).title).toBe(carers.title);
  await expect(stranger.engagement.desk({ engagement: slug })).rejects.toThrow(/could not find/);
  expect(await world.nobody.engagement.home()).toEqual([]);

  await commissioner.engagement.publish({ engagement: slug });
  await commissioner.engagement.publish({ engagement: slug });
  expect((await world.nobody.engagement.home()).map((shown) => shown.slug)).toEqual([slug]);
  const published = await world.db.auditEvent.count({ where: { action: "engagement.publish" } });
  expect(published).toBe(1);
});

test("two engagements with one title get two addresses", async () => {
  const commissioner = world.as(await world.makeStaff(await world.makeAuthority()));
  const first = await commissioner.engagement.create({ ...carers, title: "Day opportunities" });
  const second = await commissioner.engagement.create({ ...carers, title: "Day opportunities" });
  expect([first.slug, second.slug]).toEqual(["day-opportunities", "day-opportunities-2"]);
});

test("what is fixed needs a reason, and nothing is saved without one", async () => {
  const commissioner = world.as(await world.makeStaff(await world.makeAuthority()));
  const before = await world.db.engagement.count();
  const attempt = commissioner.engagement.create({
    ...carers,
    topics: [{ title: "The date", standing: "fixed" }],
  });
  await expect(attempt).rejects.toThrow("Say why this is fixed.");
  expect(await world.db.engagement.count()).toBe(before);
});

test("a facilitator, and somebody who is not signed in, cannot create one", async () => {
  const facilitator = world.as(await world.makeStaff(await world.makeAuthority(), "facilitator"));
  await expect(facilitator.engagement.create(carers)).rejects.toThrow(/cannot do this/);
  await expect(world.nobody.engagement.create(carers)).rejects.toThrow(/Sign in first/);
});
