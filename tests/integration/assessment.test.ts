import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Characteristic } from "../../server/domain/assessment.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authority: string;
let commissioner: Caller;
let engagement: string;
let here: { engagement: string; activity: string };
let question: string;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.set(new Date("2026-03-02T10:00:00Z"));
  authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  engagement = (await world.makeEngagement(authority, { suppressionBelow: 3 })).slug;
  const { slug } = await commissioner.activity.create({
    engagement,
    kind: "consultation",
    title: "Help at night",
    introduction: "Tell us.",
    rung: "consultation",
  });
  here = { engagement, activity: slug };
  const wordings = { standard: [{ text: "What should change?" }] };
  await commissioner.activity.addQuestion({ ...here, kind: "long_text", wordings });
  await commissioner.activity.open({ ...here, closesAt: new Date("2026-05-11"), ...withReasons });
  question = (await world.nobody.submission.read(here)).questions[0]?.id ?? "";
});

/** Somebody sends an answer; its reference. */
async function say(text: string): Promise<string> {
  const participant = world.as(await world.makeParticipant((await scope()).id));
  await participant.submission.begin(here);
  await participant.submission.save({ ...here, questionId: question, optionId: null, text });
  await participant.submission.send(here);
  const { reference } = await world.db.contribution.findFirstOrThrow({
    where: { engagementId: (await scope()).id, text: { text } },
  });
  return reference;
}
const scope = () => world.db.engagement.findUniqueOrThrow({ where: { slug: engagement } });
const link = (reference: string, ...add: Characteristic[]) =>
  commissioner.assessment.link({ engagement, evidence: { reference }, add });
const write = (known: string, revision = 0, who = commissioner) =>
  who.assessment.write({ engagement, characteristic: "disability", known, revision });
const publish = (after: number, who = commissioner) =>
  who.assessment.publish({ engagement, focus: "The new hub.", team: "Commissioning", after });
async function told(characteristic: Characteristic, number?: number) {
  const { draft } = await world.nobody.assessment.read({ engagement, ...(number ? { number } : {}) });
  const section = draft?.sections.find((each) => each.characteristic === characteristic);
  if (!section) throw new Error("There is no draft.");
  return section;
}
const words = async (characteristic: Characteristic) =>
  (await told(characteristic)).words.map(({ text }) => text);

test("a draft keeps its words and its date, and a later one stands beside it", async () => {
  await expect(publish(0)).rejects.toThrow(/Write about at least one/);
  await write("We know little.");
  await publish(0);
  world.clock.set(new Date("2026-03-20T10:00:00Z"));
  await write("Deaf carers told us more.", 1);
  expect((await told("disability")).known).toBe("We know little.");
  await publish(1);
  expect((await told("disability")).known).toBe("Deaf carers told us more.");
  expect((await told("disability", 1)).known).toBe("We know little.");
  expect((await world.nobody.assessment.read({ engagement })).drafts).toEqual([
    { number: 2, publishedAt: new Date("2026-03-20T10:00:00Z") },
    { number: 1, publishedAt: new Date("2026-03-02T10:00:00Z") },
  ]);
  await expect(world.nobody.assessment.read({ engagement, number: 3 })).rejects.toThrow(/could not find/);
  await expect(world.db.publishedAssessment.updateMany({ data: { team: "Others" } })).rejects.toThrow();
});

test("of two who write or publish at once the second is told", async () => {
  const colleague = world.as(await world.makeStaff(authority));
  const both = async (tries: Promise<unknown>[]) => {
    const settled = await Promise.allSettled(tries);
    expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(settled.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { cause: { detail: { refusal: "changed-meanwhile" } } },
    });
  };
  await both([write("One."), write("Another.", 0, colleague)]);
  await both([publish(0), publish(0, colleague)]);
});

test("everybody is told a number from the limit on, and no difference between two drafts is a small number", async () => {
  await write("We know little.");
  const said = await Promise.all(["One.", "Two.", "Three.", "Four."].map(say));
  await link(said[0] ?? "", "disability");
  await link(said[1] ?? "", "disability", "age");
  await publish(0);
  expect((await told("disability")).told).toBeNull();
  expect((await told("race")).told).toBe(0);
  await link(said[2] ?? "", "disability");
  await publish(1);
  expect((await told("disability")).told).toBe(3);
  await link(said[3] ?? "", "disability");
  await publish(2);
  expect((await told("disability")).told).toBeNull();
  // Staff, who may read each of them, see how many there are.
  const { sections } = await commissioner.assessment.desk({ engagement });
  expect(sections.find(({ characteristic }) => characteristic === "disability")?.count).toBe(4);
});

test("everybody reads only approved words, without what was taken out, and nothing that is held or replaced", async () => {
  await write("We know little.");
  const [approved, redacted, unread, held, replaced] = await Promise.all(
    ["Answer texts.", "Ask Kath.", "My secret.", "He hits me.", "Ring me."].map(say),
  );
  const all = [approved, redacted, unread, held, replaced].map((reference) => reference ?? "");
  for (const reference of all) await link(reference, "disability");
  for (const reference of all.filter((each) => each !== unread))
    await commissioner.contribution.approveWords({ engagement, reference, approved: true });
  await commissioner.contribution.redact({ engagement, reference: redacted ?? "", text: "Ask [name]." });
  await publish(0);
  expect((await words("disability")).sort()).toEqual(
    ["Answer texts.", "Ask [name].", "He hits me.", "Ring me."].sort(),
  );
  await commissioner.safeguarding.raise({ engagement, reference: held ?? "", why: "Is he safe?" });
  await world.db.contribution.update({
    where: { reference: replaced ?? "" },
    data: { replacedAt: world.clock.now },
  });
  expect((await words("disability")).sort()).toEqual(["Answer texts.", "Ask [name]."]);
  // The desk works with neither, and the next draft does not count them.
  const section = await commissioner.assessment.section({ engagement, characteristic: "disability" });
  expect(section.linked.map(({ reference }) => reference).sort()).toEqual(
    [approved, redacted, unread].sort(),
  );
  await expect(link(held ?? "", "age")).rejects.toThrow();
  await commissioner.contribution.approveWords({ engagement, reference: approved ?? "", approved: false });
  expect(await words("disability")).toEqual(["Ask [name]."]);
});

test("a theme brings all that carries it, counted once with what is linked by itself", async () => {
  await write("We know little.");
  const said = await Promise.all(["One.", "Two.", "Three."].map(say));
  await commissioner.theme.create({ engagement, name: "Nights" });
  const { id: theme } = await world.db.theme.findFirstOrThrow({
    where: { engagementId: (await scope()).id },
  });
  for (const reference of said)
    await commissioner.contribution.theme({ engagement, reference, themes: [theme] });
  await link(said[0] ?? "", "carers");
  await commissioner.assessment.link({ engagement, evidence: { theme }, add: ["carers"] });
  await publish(0);
  expect(await told("carers")).toMatchObject({ told: 3, themes: ["Nights"] });
  await commissioner.assessment.link({ engagement, evidence: { theme }, remove: ["carers"] });
  const { linkedThemes } = await commissioner.assessment.section({ engagement, characteristic: "carers" });
  expect(linkedThemes).toEqual([]);
});

test("one passage of a letter is linked: only its words are shown, and they stay together as long as it is", async () => {
  await write("We know little.");
  const text = "Thank you for asking. I am deaf. The bus stops at six.";
  const reference = await say(text);
  const where = { engagement, reference };
  const [deaf, bus] = [text.indexOf("I am"), text.indexOf("The bus")];
  await commissioner.contribution.cut({ ...where, cuts: [deaf, bus], had: [] });
  const passages = (await commissioner.contribution.desk(where)).passages;
  const passage = passages[1]?.id ?? "";
  const change = (change: { add?: Characteristic[]; remove?: Characteristic[] }) =>
    commissioner.assessment.link({ engagement, evidence: { reference, passage }, ...change });
  await change({ add: ["disability"] });
  await commissioner.contribution.approveWords({ ...where, approved: true });
  const evidenceOf = (id?: string) => commissioner.assessment.evidenceOf({ ...where, passage: id });
  expect(await evidenceOf(passage)).toMatchObject({ text: "I am deaf.", characteristics: ["disability"] });
  expect(await evidenceOf(passages[2]?.id)).toMatchObject({ characteristics: [] });
  expect(await evidenceOf()).toMatchObject({ text, characteristics: [] });
  const section = await commissioner.assessment.section({ engagement, characteristic: "disability" });
  expect(section.linked).toMatchObject([{ reference, passage, text: "I am deaf." }]);
  await publish(0);
  expect(await words("disability")).toEqual(["I am deaf."]);
  expect(JSON.stringify(await world.nobody.assessment.read({ engagement }))).not.toContain("bus");

  // What a published draft quotes stays as it was, also when it is no evidence for the next one.
  await change({ remove: ["disability"] });
  const join = commissioner.contribution.cut({ ...where, cuts: [], had: [deaf, bus] });
  await expect(join).rejects.toThrow();
  await commissioner.contribution.cut({ ...where, cuts: [deaf, deaf + 5, bus], had: [deaf, bus] });
  expect(await words("disability")).toEqual(["I am deaf."]);
  await expect(change({ add: ["age"] }), "it is cut up by now").rejects.toMatchObject({
    cause: { detail: { refusal: "changed-meanwhile" } },
  });
  await publish(1);
  expect(await words("disability")).toEqual([]);
});

test("a search finds what could be linked, and linking it twice makes one link", async () => {
  const reference = await say("All buses stop at six.");
  const find = async () =>
    (await commissioner.assessment.section({ engagement, characteristic: "rural", words: "stopped buses" }))
      .found;
  expect((await find()).map((said) => said.reference)).toEqual([reference]);
  await Promise.all([link(reference, "rural"), link(reference, "rural")]);
  expect(await find()).toEqual([]);
  expect(await commissioner.assessment.evidenceOf({ engagement, reference })).toMatchObject({
    characteristics: ["rural"],
  });
});

test("the fairness record finds a draft that is published by itself, once there is a pack", async () => {
  const says = async () =>
    (await commissioner.fairness.desk(here)).points.flatMap(({ findings }) =>
      findings.map((finding) => finding.says),
    );
  await commissioner.pack.addDocument({
    ...here,
    title: "Why we ask",
    format: "standard",
    language: "en",
    link: "https://www.example.org/why",
    note: "It was missing.",
    material: false,
  });
  expect(await says()).toContain("equalityMissing");
  world.clock.set(new Date("2026-03-04T10:00:00Z"));
  await write("We know little.");
  await publish(0);
  // It came after the opening.
  expect(await says()).toContain("equalityLate");
});
