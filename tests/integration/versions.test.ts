import { afterAll, beforeAll, expect, test } from "vitest";
import { firstBreak } from "../../server/domain/chain.ts";
import { fingerprint } from "../../server/shared/fingerprint.ts";
import { startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const AT_NIGHT = "The hub must answer calls at any hour of the day or night.";

async function start(options: { suppressionBelow?: number } = {}) {
  const started = await startSpecification(world, options);
  const api = world.as(started.commissioner);
  const revise = (changes: object) =>
    api.clause.revise({
      engagement: started.slug,
      clause: started.night.clauseId,
      sequence: 1,
      number: started.night.number,
      title: started.night.title,
      body: AT_NIGHT,
      reason: "Carers told us that nights are the hardest.",
      ...changes,
    });
  const publish = () => api.version.publish({ engagement: started.slug, summary: "Help at night." });
  return { ...started, api, revise, publish };
}

test("two commissioners on one clause: the second is told, and nothing of the first is lost", async () => {
  const { revise, commissioner, night } = await start();
  const results = await Promise.allSettled([
    revise({ body: "First text.", law: "Care Act 2014" }),
    revise({ body: "Second text.", law: "Care Act 2014" }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = results.find((result) => result.status === "rejected");
  expect(lost?.reason.cause.detail.refusal).toBe("changed-meanwhile");
  expect(await world.db.clauseRevision.count({ where: { clauseId: night.clauseId } })).toBe(2);
  expect(commissioner.person).not.toBeNull();
});

test("a changed clause without a source cannot be published, and nothing changes", async () => {
  const { revise, publish, api, slug, night } = await start();
  await revise({});
  await expect(publish()).rejects.toThrow(/Help at night/);
  expect((await api.version.list({ engagement: slug })).versions.map(({ label }) => label)).toEqual(["0.1"]);
  const gate = await api.version.gate({ engagement: slug });
  expect(gate.refusal?.refusal).toBe("source-missing");
  expect(gate.clauses).toMatchObject([{ clauseId: night.clauseId, verdict: "source-missing" }]);
  await revise({ sequence: 2, law: "Care Act 2014, section 10" });
  expect(await publish()).toEqual({ label: "0.2" });
});

test("a change of meaning cannot be passed off as tidying", async () => {
  const { revise, publish } = await start();
  await expect(revise({ editorial: "Made it clearer" })).rejects.toThrow(/more than tidying/);
  // Nor in two steps: first the words without a source, then a note that they were tidied.
  await revise({});
  await revise({ sequence: 2, editorial: "Made it clearer" });
  await expect(publish()).rejects.toThrow(/where the change comes from/);
});

test("tidying is published as tidying, and its share is public", async () => {
  const { revise, publish, slug } = await start();
  await revise({ body: "The hub must answer calls, from 9 am to 5 pm", editorial: "A comma" });
  await publish();
  const { changes, editorial } = await world.nobody.version.changes({ engagement: slug, label: "0.2" });
  expect(editorial).toBe(1);
  expect(changes).toMatchObject([{ editorial: true, tidied: ["A comma"] }]);
});

test("publishing twice at once makes one version", async () => {
  const { revise, publish, slug } = await start();
  await revise({ law: "Care Act 2014" });
  const results = await Promise.allSettled([publish(), publish()]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = results.find((result) => result.status === "rejected");
  expect(lost?.reason.cause.detail.refusal).toBe("nothing-changed");
  expect((await world.nobody.version.list({ engagement: slug })).versions.map(({ label }) => label)).toEqual([
    "0.2",
    "0.1",
  ]);
});

test("a version is sealed into a chain that shows any change", async () => {
  const { revise, publish, engagementId, slug } = await start();
  await revise({ law: "Care Act 2014" });
  await publish();
  const links = await world.db.chainEntry.findMany({ where: { engagementId }, orderBy: { position: "asc" } });
  const { chainHead } = await world.nobody.version.read({ engagement: slug, label: "0.2" });
  expect(firstBreak(fingerprint, links, chainHead ?? "")).toBeNull();
  expect(
    firstBreak(
      fingerprint,
      links.map((link) => ({ ...link, digest: "other" })),
    ),
  ).toBe(1);
});

test("a source keeps the fingerprint of its words, and one of another engagement is refused", async () => {
  const { revise, say, engagementId } = await start();
  const elsewhere = await start();
  const foreign = await elsewhere.say("Not from here");
  await expect(revise({ passages: [foreign.passageId] })).rejects.toThrow(/no longer there/);
  const { passageId } = await say("Nights are the hardest.");
  await revise({ passages: [passageId] });
  const source = await world.db.sourceLink.findFirstOrThrow({ where: { engagementId } });
  expect(source.fingerprint).toBe(fingerprint("Nights are the hardest."));
});

test("who asked is told by voice: many are counted, a few are not, and no sum gives them away", async () => {
  const { revise, publish, say, slug } = await start({ suppressionBelow: 4 });
  const carers = [];
  for (let each = 0; each < 5; each++) carers.push(await say(`Nights ${each}`));
  const provider = await say("We could staff nights.", { perspective: "provider" });
  await revise({ passages: [...carers, provider].map(({ passageId }) => passageId) });
  await publish();
  const [change] = (await world.nobody.version.changes({ engagement: slug, label: "0.2" })).changes;
  expect(change?.voices.total).toBeNull();
  expect(change?.voices.parts).toEqual(
    expect.arrayContaining([
      { key: "carer", count: 5 },
      { key: "provider", count: null },
    ]),
  );
  expect(change?.diff.filter(({ kind }) => kind !== "same").length).toBeGreaterThan(0);
});

test("what its author replaced, or an import has not shown yet, is no voice; two sayings of one person are one", async () => {
  const { revise, publish, say, slug, engagementId, activityId } = await start({ suppressionBelow: 0 });
  const [kept, replaced, staged, twice] = await Promise.all(
    ["Nights.", "Evenings.", "From a file.", "Nights, I said."].map((words) => say(words)),
  );
  if (!kept || !replaced || !staged || !twice) throw new Error("Nothing was said.");
  const { id: submissionId } = await world.db.submission.create({
    data: { engagementId, activityId, channel: "online", state: "sent" },
  });
  for (const { id } of [kept, twice])
    await world.db.contribution.update({ where: { id }, data: { submissionId } });
  await revise({ passages: [kept, replaced, staged, twice].map(({ passageId }) => passageId) });
  await publish();
  const newer = await say("Evenings and mornings.");
  await world.db.contribution.update({ where: { id: newer.id }, data: { supersedesId: replaced.id } });
  await world.db.contribution.update({
    where: { id: replaced.id },
    data: { replacedAt: world.clock.now },
  });
  const batch = await world.db.importBatch.create({
    data: { engagementId, activityId, fileName: "answers.csv", createdBy: engagementId },
  });
  await world.db.contribution.update({ where: { id: staged.id }, data: { importId: batch.id } });
  const [change] = (await world.nobody.version.changes({ engagement: slug, label: "0.2" })).changes;
  expect(change?.voices.parts).toEqual([{ key: "carer", count: 1 }]);
});

test("one person is one voice, with many notes on walls and in two consultations", async () => {
  const { api, revise, publish, say, slug, engagementId, activityId } = await start({ suppressionBelow: 0 });
  const ann = await world.makeParticipant(engagementId);
  const second = await world.db.activity.create({
    data: {
      engagementId,
      kind: "consultation",
      slug: "second",
      title: "Ask again",
      introduction: "",
      rung: "consultation",
    },
  });
  const provider = await world.makeProvider();
  const said = [];
  for (const [activity, of] of [
    [activityId, { participantId: ann.participant.id }],
    [second.id, { participantId: ann.participant.id }],
    [activityId, { organisationId: provider.organisationId }],
    [second.id, { organisationId: provider.organisationId }],
  ] as const) {
    const perspective = "organisationId" in of ? "provider" : "carer";
    const saved = await say("Nights are the hardest.", { perspective });
    const { id: submissionId } = await world.db.submission.create({
      data: { engagementId, activityId: activity, channel: "online", state: "sent", ...of },
    });
    await world.db.contribution.update({ where: { id: saved.id }, data: { submissionId } });
    said.push(saved.passageId);
  }
  const { sessionId } = await api.live.create({
    engagement: slug,
    activityId,
    title: "Evening",
    startsAt: world.clock.now,
  });
  const { itemId } = await api.live.addItem({ kind: "wall", sessionId, title: "What would help?" });
  await api.live.start({ sessionId });
  await api.live.openItem({ itemId });
  for (const who of [ann, await world.makeParticipant(engagementId)])
    for (let note = 0; note < 3; note++)
      await world.as(who).live.postNote({ itemId, key: `a-note-${note}`, words: `Note ${note}` });
  const notes = await world.db.passage.findMany({
    where: { engagementId, contribution: { wallNote: { isNot: null } } },
  });
  await revise({ passages: [...said, ...notes.map(({ id }) => id)] });
  await publish();
  const [change] = (await world.nobody.version.changes({ engagement: slug, label: "0.2" })).changes;
  // Walls do not ask from where somebody speaks; Ann said it elsewhere.
  expect(change?.voices).toMatchObject({
    parts: [
      { key: "carer", count: 1 },
      { key: "provider", count: 1 },
      { key: "other", count: 1 },
    ],
    total: 3,
  });
});

test("a change that was taken back is in no version, and nobody asked for the next one by it", async () => {
  const { revise, publish, say, slug, night, breaks } = await start({ suppressionBelow: 0 });
  const { passageId } = await say("Nights are the hardest.");
  await revise({ passages: [passageId] });
  await revise({ sequence: 2, body: night.body });
  await revise({ clause: breaks.clauseId, title: breaks.title, number: breaks.number, law: "Care Act 2014" });
  await publish();
  const changes = async (label: string) =>
    (await world.nobody.version.changes({ engagement: slug, label })).changes;
  expect((await changes("0.2")).map(({ clauseId }) => clauseId)).toEqual([breaks.clauseId]);
  await revise({ sequence: 3, law: "Care Act 2014, section 10" });
  await publish();
  const [change, ...others] = await changes("0.3");
  expect(others).toEqual([]);
  expect(change).toMatchObject({ clauseId: night.clauseId, laws: ["Care Act 2014, section 10"] });
  expect(change?.voices.parts).toEqual([]);
  const version = await world.nobody.version.read({ engagement: slug, label: "0.3" });
  expect(version.clauses.find(({ clauseId }) => clauseId === night.clauseId)?.voices.parts).toEqual([]);
  const { steps } = await world.nobody.clause.thread({ engagement: slug, clause: night.clauseId });
  expect(steps.map(({ label, voices }) => [label, voices.parts])).toEqual([
    ["0.1", []],
    ["0.3", []],
  ]);
});

test("a change is told in the version that first holds it, also when the words were worked on again before", async () => {
  const { api, revise, publish, say, slug, engagementId, activityId, night } = await start();
  const ann = await world.makeParticipant(engagementId);
  const { id, reference, passageId } = await say("Nights are the hardest.");
  const { id: submissionId } = await world.db.submission.create({
    data: { engagementId, activityId, channel: "online", state: "sent", participantId: ann.participant.id },
  });
  await world.db.contribution.update({ where: { id }, data: { submissionId } });
  await api.response.record({ engagement: slug, contribution: reference, kind: "accepted", reason: "Yes." });
  await api.response.publish({ engagement: slug });
  await api.contribution.approveWords({ engagement: slug, reference, approved: true });
  await revise({ passages: [passageId] });
  await revise({ sequence: 2, body: `${AT_NIGHT} Every night.`, law: "Care Act 2014" });
  const own = async () =>
    (await world.as(ann).participant.thread({ easyRead: false })).contributions[0]?.stitches.flatMap(
      (stitch) =>
        stitch.kind === "changed"
          ? [[stitch.change.clauseId, stitch.change.version, stitch.change.reason]]
          : [],
    );
  expect(await own()).toEqual([]);
  await publish();
  expect(await own()).toEqual([[night.clauseId, "0.2", "Carers told us that nights are the hardest."]]);
  const held = [{ clauseId: night.clauseId, label: "0.2" }];
  expect(await world.nobody.contribution.thread({ engagement: slug, reference })).toMatchObject({
    changes: held,
  });
  expect((await world.nobody.story.youSaidWeDid({ engagement: slug })).single).toMatchObject([
    { changes: held },
  ]);
});

test("a draft is nowhere public before it is published", async () => {
  const { revise, slug, night } = await start();
  await revise({ body: "A secret plan.", reason: "A secret reason.", law: "Care Act 2014" });
  const seen = JSON.stringify([
    await world.nobody.clause.thread({ engagement: slug, clause: night.clauseId }),
    await world.nobody.version.read({ engagement: slug, label: "0.1" }),
    await world.nobody.version.changes({ engagement: slug, label: "0.1" }),
  ]);
  expect(seen).not.toContain("secret");
});

test("only the lead authority publishes", async () => {
  const { slug, engagementId } = await start();
  const partner = await world.makeAuthority();
  await world.db.engagementAuthority.create({
    data: { engagementId, authorityId: partner, part: "partner" },
  });
  const api = world.as(await world.makeStaff(partner));
  await expect(api.version.publish({ engagement: slug, summary: "Ours." })).rejects.toThrow(/cannot do this/);
});
