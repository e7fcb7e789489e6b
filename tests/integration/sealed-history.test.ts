import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test("a link across engagements cannot be stored", async () => {
  const authority = await world.makeAuthority();
  const here = await world.makeEngagement(authority);
  const there = await world.makeEngagement(authority);
  const activity = await world.db.activity.create({
    data: {
      engagementId: here.id,
      kind: "consultation",
      slug: "one",
      title: "One",
      introduction: "",
      rung: "consultation",
    },
  });
  const across = world.db.question.create({
    data: { engagementId: there.id, activityId: activity.id, position: 1, kind: "long_text" },
  });
  await expect(across).rejects.toThrow(/Foreign key/i);
});

test("the database itself refuses to change words or a published version", async () => {
  const authority = await world.makeAuthority();
  const { id: engagementId } = await world.makeEngagement(authority);
  const specification = await world.db.specification.create({ data: { engagementId, title: "Carers hub" } });
  const version = await world.db.version.create({
    data: {
      engagementId,
      specificationId: specification.id,
      sequence: 1,
      label: "0.1",
      digest: "x",
      publishedAt: new Date(),
    },
  });
  const change = world.db.version.update({ where: { id: version.id }, data: { label: "9.9" } });
  await expect(change).rejects.toThrow(/frozen/);
});
