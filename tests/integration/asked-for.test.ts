/** Who asked for a change, by whatever way their words came into the specification, and back to each of them. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function start(options: { suppressionBelow?: number } = {}) {
  const started = await startSpecification(world, { suppressionBelow: 0, ...options });
  const api = world.as(started.commissioner);
  const engagement = started.slug;
  return {
    ...started,
    api,
    /** Changes the clause about nights with these sources, publishes it and reads it as everybody can. */
    async change(sources: object) {
      const { clauseId, number, title } = started.night;
      const body = "The hub must answer calls at any hour.";
      await api.clause.revise({
        engagement,
        clause: clauseId,
        sequence: 1,
        number,
        title,
        body,
        reason: "So it was agreed.",
        ...sources,
      });
      await api.version.publish({ engagement, summary: "Help at night." });
      const [change] = (await world.nobody.version.changes({ engagement, label: "0.2" })).changes;
      return change;
    },
    thread: (reference: string) => world.nobody.contribution.thread({ engagement, reference }),
  };
}
type Started = Awaited<ReturnType<typeof start>>;

async function agreeOutcome({ api, slug, engagementId }: Started) {
  const { slug: activity } = await api.activity.create({
    engagement: slug,
    kind: "workshop",
    title: "What good looks like",
    introduction: "Write what good looks like.",
    rung: "co_design",
  });
  const here = { engagement: slug, activity };
  await api.activity.open({ ...here, closesAt: new Date("2026-04-01T00:00:00Z") });
  const referenceOf = async (id: string) =>
    (await world.db.statement.findUniqueOrThrow({ where: { id }, include: { contribution: true } }))
      .contribution.reference;
  const propose = async (rest: string, perspective: "carer" | "lived_experience") => {
    const actor = await world.makeParticipant(engagementId);
    const proposal = { ...here, key: randomUUID(), opening: "I can" as const, rest, perspective };
    const { statementId } = await world.as(actor).workshop.propose(proposal);
    return { actor, statementId, reference: await referenceOf(statementId) };
  };
  const [ann, ben, cleo] = [
    await propose("phone at night", "carer"),
    await propose("text at night", "carer"),
    await propose("see a face", "lived_experience"),
  ];
  for (const { statementId } of [ann, cleo]) await api.workshop.show({ ...here, statementId, shown: true });
  const merge = async (from: string[], rest: string) =>
    (await api.workshop.merge({ ...here, from, opening: "I can", rest })).statementId;
  const second = await merge([ann.statementId, ben.statementId], "reach somebody at night");
  const third = await merge([second, cleo.statementId], "reach a person at any hour");
  const { outcomeId } = await api.workshop.agree({
    ...here,
    statementId: third,
    title: "The first aim",
    decisionMaker: "Cabinet member for adults",
    decidedOn: new Date("2026-03-01T00:00:00Z"),
    reasons: "Most people agreed.",
    reliesOn: "",
    options: [
      { title: "Leave it out", rationale: "Nobody asked for this.", recommended: false },
      { title: "Adopt it", rationale: "It was said most often.", recommended: true },
    ],
  });
  return { ann, ben, cleo, outcomeId, agreed: await referenceOf(third) };
}

const AGREED = "I can reach a person at any hour.";

test("an agreed outcome leads to the voices it was merged from, and each of them to the clause", async () => {
  const started = await start();
  const { ann, ben, cleo, outcomeId, agreed } = await agreeOutcome(started);
  const change = await started.change({ outcomes: [outcomeId] });
  expect(change?.outcomes).toEqual([{ text: AGREED, reference: agreed }]);
  // Three people, however many sentences staff made of theirs.
  expect(change?.voices).toMatchObject({
    parts: [
      { key: "lived_experience", count: 1 },
      { key: "carer", count: 2 },
    ],
    total: 3,
  });
  const version = await world.nobody.version.read({ engagement: started.slug, label: "0.2" });
  expect(version.clauses.find(({ clauseId }) => clauseId === started.night.clauseId)?.voices.total).toBe(3);
  const changes = [{ clauseId: started.night.clauseId, label: "0.2" }];
  for (const { reference, actor } of [ann, ben, cleo]) {
    expect(await started.thread(reference)).toMatchObject({ outcomes: [{ text: AGREED }], changes });
    const [own] = (await world.as(actor).participant.thread({ easyRead: false })).contributions;
    expect(own?.stitches.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["agreed", "changed"]));
  }
  expect(await started.thread(ann.reference)).toMatchObject({ merged: [{}, { reference: agreed }] });
  const whole = await started.thread(agreed);
  expect(whole).toMatchObject({ words: { text: AGREED }, outcomes: [{}], changes, merged: [] });
  // Ben's sentence was shown to nobody.
  expect(whole.from.map(({ reference }) => reference)).toEqual(
    expect.arrayContaining([ann.reference, cleo.reference]),
  );
  expect(JSON.stringify(whole)).not.toContain("text at night");
  expect(JSON.stringify(await started.thread(ben.reference))).not.toContain("text at night");
});

test("an outcome that is one person's sentence is not told beside it once their words are private again", async () => {
  const started = await start();
  const { outcomeId, agreed } = await agreeOutcome(started);
  await started.change({ outcomes: [outcomeId] });
  await started.api.contribution.approveWords({
    engagement: started.slug,
    reference: agreed,
    approved: false,
  });
  const whole = await started.thread(agreed);
  expect(whole).toMatchObject({ words: null, outcomes: [{ text: null }], changes: [{}] });
  expect(JSON.stringify(whole)).not.toContain(AGREED);
});

test("few voices behind an outcome are not counted out loud", async () => {
  const started = await start({ suppressionBelow: 8 });
  const { outcomeId } = await agreeOutcome(started);
  const change = await started.change({ outcomes: [outcomeId] });
  expect(change?.voices).toMatchObject({ total: null });
  expect(change?.voices.parts.map(({ count }) => count)).toEqual([null, null]);
});

test("a wall speaks for the notes that were let through, and only approved words of them are shown", async () => {
  const started = await start();
  const { api, slug, engagementId, activityId, night } = started;
  const { sessionId } = await api.live.create({
    engagement: slug,
    activityId,
    title: "Evening",
    startsAt: world.clock.now,
  });
  const { itemId } = await api.live.addItem({ kind: "wall", sessionId, title: "What would help?" });
  await api.live.start({ sessionId });
  await api.live.openItem({ itemId });
  const post = async (words: string, state?: "shown" | "hidden") => {
    const actor = await world.makeParticipant(engagementId);
    const { noteId } = await world.as(actor).live.postNote({ itemId, key: "one-note-each", words });
    if (state) await api.live.decideNote({ noteId, state });
    const note = await world.db.wallNote.findUniqueOrThrow({
      where: { id: noteId },
      include: { contribution: true },
    });
    return { actor, reference: note.contribution.reference };
  };
  const said = await post("Somebody who answers", "shown");
  const quiet = await post("My neighbour Dilys", "shown");
  const hidden = await post("A rude remark", "hidden");
  await post("Nobody looked at this");
  await api.live.closeItem({ itemId });
  await api.contribution.approveWords({ engagement: slug, reference: said.reference, approved: true });
  await api.contribution.approveWords({ engagement: slug, reference: hidden.reference, approved: true });
  const change = await started.change({ liveItems: [itemId] });
  expect(change?.voices.parts).toEqual([{ key: "other", count: 2 }]);
  expect(change?.words.map(({ reference }) => reference)).toEqual([said.reference]);
  expect(JSON.stringify(change)).not.toMatch(/Dilys|rude|looked/);
  const own = async ({ actor }: typeof said) =>
    (await world.as(actor).participant.thread({ easyRead: false })).contributions[0]?.stitches.map(
      ({ kind }) => kind,
    );
  for (const note of [said, quiet]) {
    expect((await started.thread(note.reference)).changes).toMatchObject([{ clauseId: night.clauseId }]);
    expect(await own(note)).toContain("changed");
  }
  expect((await started.thread(quiet.reference)).words).toBeNull();
  expect((await started.thread(hidden.reference)).changes).toEqual([]);
  expect(await own(hidden)).not.toContain("changed");
});

test("a theme leads to its answer once there is one", async () => {
  const started = await start();
  const { api, slug: engagement } = started;
  const { reference } = await started.say("Nobody answers at night.");
  await api.contribution.theme({ engagement, reference, themes: [], newThemes: ["Nights"] });
  const [theme] = (await api.theme.list({ engagement })).themes;
  const change = await started.change({ themes: [theme?.id] });
  expect(change?.themes).toEqual([{ id: theme?.id, name: "Nights", answered: false }]);
  await api.response.record({ engagement, theme: theme?.id, kind: "accepted", reason: "Yes." });
  await api.response.publish({ engagement });
  const { steps } = await world.nobody.clause.thread({ engagement, clause: started.night.clauseId });
  expect(steps.at(-1)?.themes).toMatchObject([{ name: "Nights", answered: true }]);
});
