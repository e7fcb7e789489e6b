import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/policy.ts";
import { NOBODY } from "../../server/domain/policy.ts";
import { appRouter, type Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { tablesHolding } from "../support/tables.ts";
import { startWorld, type World } from "../support/world.ts";

const SECRET = "Our night rate is 148500 pounds, carried from reserves.";
const NEEDLE = "148500";

let world: World;
let lead: Actor;
let partner: Actor;
let commissioner: Caller;
let provider: Caller;
let rival: Caller;
let engagement: { id: string; slug: string };
let here: { engagement: string; activity: string };

const said = (text: string) => ({ standard: [{ text }] });

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Somebody who signed in by link and acts for nobody yet. */
async function newcomer(name: string): Promise<Actor> {
  const email = `${name}-${crypto.randomUUID()}@example.org`;
  const person = await world.db.person.create({ data: { name, email } });
  return { ...NOBODY, person: { id: person.id, memberships: [], organisationIds: [] } };
}

/** Registers, and comes back with the organisation that the next request would know. */
async function register(name: string): Promise<Caller> {
  const actor = await newcomer(name);
  const { organisationId } = await world
    .as(actor)
    .market.register({ ...here, name, size: "small", notForProfit: true });
  if (!actor.person) throw new Error("Nobody signed in.");
  return world.as({ ...actor, person: { ...actor.person, organisationIds: [organisationId] } });
}

beforeEach(async () => {
  const authority = await world.makeAuthority();
  const partnerAuthority = await world.makeAuthority();
  lead = await world.makeStaff(authority);
  partner = await world.makeStaff(partnerAuthority);
  commissioner = world.as(lead);
  engagement = await world.makeEngagement(authority);
  await world.db.engagementAuthority.create({
    data: { engagementId: engagement.id, authorityId: partnerAuthority, part: "partner" },
  });
  const { slug } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind: "market_test",
    title: "Talking to providers",
    introduction: "The hub costs £612,000 a year.",
    rung: "engagement",
  });
  here = { engagement: engagement.slug, activity: slug };
  const ask = (text: string, mayBeConfidential: boolean) =>
    commissioner.activity.addQuestion({
      ...here,
      kind: "long_text",
      wordings: said(text),
      mayBeConfidential,
    });
  await ask("One lot or two?", false);
  await ask("What would a night line cost?", true);
  await ask("What would stop you?", false);
  await commissioner.activity.open({ ...here, closesAt: new Date("2026-04-01T00:00:00Z") });
  provider = await register("Hearthside Together");
  rival = await register("Meridale Care Group");
});

const confidential = {
  text: SECRET,
  confidential: true,
  reason: "financial" as const,
  summary: "Two people awake each night, about a quarter of the budget.",
};

test("a confidential answer is read by lead commissioners only, and every opening is recorded", async () => {
  await provider.market.saveAnswer({ ...here, number: 1, text: "Two lots, one night line." });
  await provider.market.saveAnswer({ ...here, number: 2, ...confidential });
  const draft = await world.db.draftAnswer.findMany({ where: { engagementId: engagement.id } });
  expect(JSON.stringify(draft)).not.toContain(NEEDLE);
  const own = await provider.market.answers(here);
  expect(own.questions[1]?.answer).toMatchObject({ text: SECRET, summary: confidential.summary });

  const { reference } = await provider.market.send(here);
  expect(await provider.market.send(here)).toEqual({ reference });
  await expect(provider.market.saveAnswer({ ...here, number: 3, text: "Too late" })).rejects.toThrow(
    /already sent/,
  );

  const contributions = await world.db.contribution.findMany({
    where: { engagementId: engagement.id },
    orderBy: { createdAt: "asc" },
    include: { text: { select: { text: true } }, confidential: true, passages: true },
  });
  expect(contributions).toHaveLength(2);
  const kept = contributions.find((contribution) => contribution.confidential);
  expect(kept).toMatchObject({
    kind: "market_answer",
    voice: "organisation",
    perspective: "provider",
    text: { text: confidential.summary },
    confidential: { expiresAt: new Date("2028-03-02T10:00:00Z") },
  });
  expect(kept?.passages).toHaveLength(1);
  expect(await world.db.draftAnswer.count({ where: { engagementId: engagement.id } })).toBe(0);

  const named = { ...here, reference: kept?.reference ?? "" };
  const facilitator: Actor = {
    ...lead,
    person: lead.person && {
      ...lead.person,
      memberships: lead.person.memberships.map(({ authorityId }) => ({
        authorityId,
        role: "facilitator" as const,
      })),
    },
  };
  for (const other of [world.nobody, provider, rival, world.as(partner), world.as(facilitator)]) {
    await expect(other.market.openConfidential(named)).rejects.toThrow();
  }
  expect(await world.db.auditEvent.count({ where: { subjectId: kept?.id ?? "" } })).toBe(0);
  expect(await commissioner.market.openConfidential(named)).toMatchObject({ words: SECRET });
  await commissioner.market.openConfidential(named);
  expect(
    await world.db.auditEvent.findMany({ where: { action: "confidential.open", subjectId: kept?.id ?? "" } }),
  ).toMatchObject([{ personId: lead.person?.id }, { personId: lead.person?.id }]);
});

test("providers choose, say why and answer in one line, and only what is written can be confidential", async () => {
  const { slug } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind: "market_test",
    title: "A second talk",
    introduction: "About the term.",
    rung: "engagement",
  });
  const second = { engagement: engagement.slug, activity: slug };
  const ask = (
    question: { kind: "agreement" | "short_text" } | { kind: "scale"; options: ReturnType<typeof said>[] },
  ) =>
    commissioner.activity.addQuestion({
      ...second,
      wordings: said("Three years are long enough."),
      mayBeConfidential: true,
      ...question,
    });
  await ask({ kind: "agreement" });
  await ask({ kind: "scale", options: ["Not at all", "A little", "Very"].map(said) });
  await ask({ kind: "short_text" });
  const design = await commissioner.activity.design(second);
  expect(design.questions.map(({ mayBeConfidential }) => mayBeConfidential)).toEqual([true, false, true]);
  await commissioner.activity.open({ ...second, closesAt: new Date("2026-04-01T00:00:00Z") });
  const { activity, ...rest } = second;
  await provider.market.register({
    activity,
    ...rest,
    name: "Hearthside Together",
    size: "small",
    notForProfit: true,
  });

  const asked = (await provider.market.answers(second)).questions;
  const option = (question: number, at: number) => ({ optionId: asked[question - 1]?.options[at]?.id ?? "" });
  const save = (number: number, answer: object) =>
    provider.market.saveAnswer({ ...second, number, ...answer } as Parameters<
      typeof provider.market.saveAnswer
    >[0]);
  await save(1, { ...confidential, ...option(1, 1) });
  await save(2, { ...option(2, 2), text: "These words belong to no scale." });
  await save(3, { text: "Tidewick\nonly" });
  await expect(save(2, { ...confidential, ...option(2, 2) })).rejects.toThrow();
  await expect(save(3, { text: "a".repeat(301) })).rejects.toThrow();
  await expect(save(3, option(1, 1))).resolves.toBeUndefined();
  await save(3, { text: "Tidewick\nonly" });
  await provider.market.send(second);
  const sent = (await provider.market.answers(second)).questions.map(({ answer }) => [
    answer?.optionId ?? null,
    answer?.confidential ? answer.summary : answer?.text,
  ]);
  expect(sent).toEqual([
    [option(1, 1).optionId, confidential.summary],
    [option(2, 2).optionId, ""],
    [null, "Tidewick only"],
  ]);
});

test("no query of anybody, and no table in the clear, ever holds the confidential words", async () => {
  await provider.market.saveAnswer({ ...here, number: 2, ...confidential });
  await provider.market.send(here);
  const { reference } = await world.db.contribution.findFirstOrThrow({
    where: { engagementId: engagement.id, kind: "market_answer" },
  });
  const whole = await wholeEngagement(reference);
  // Whoever comes once the answer was themed and answered sees what became of it, and no more.
  const latecomer = await register("Lantern Street");
  const { participant, safeguardingLead, inputs } = whole;
  const staff = [commissioner, world.as(partner), safeguardingLead];
  const everybody = [world.nobody, participant, whole.sender, provider, rival, latecomer, ...staff];
  const answered = new Map(queries.map((path) => [path, 0]));
  for (const caller of everybody) {
    for (const path of queries) {
      for (const input of inputs[path] ?? [whole.input]) {
        const answer = await ask(caller, path, input).catch((): unknown => null);
        if (answer) answered.set(path, (answered.get(path) ?? 0) + 1);
        expect(JSON.stringify(answer ?? null), path).not.toContain(NEEDLE);
      }
    }
  }
  expect([...answered].filter(([, times]) => times === 0)).toEqual([]);
  // The summary is found and shown; the words themselves are not found.
  const found = async (words: string) =>
    (await commissioner.contribution.queue({ engagement: engagement.slug, words })).contributions;
  expect(await found("awake budget")).toMatchObject([{ reference, text: confidential.summary }]);
  expect(await found(NEEDLE)).toEqual([]);
  expect(await tablesHolding(world.db, NEEDLE)).toEqual([]);
});

/** Every query, by its path. The demonstration's door is in the demonstration only. */
const queries = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>,
)
  .filter(([path, procedure]) => procedure._def.type === "query" && path !== "account.demonstrationDoor")
  .map(([path]) => path);

async function ask(caller: Caller, path: string, input: unknown): Promise<unknown> {
  const [noun = "", name = ""] = path.split(".");
  const nouns = caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return nouns[noun]?.[name]?.(input);
}

/** Something of every kind round the answer, so that each query has what it asks for; and what to ask with. */
async function wholeEngagement(reference: string) {
  const { slug } = engagement;
  const text = (content: string) => new TextEncoder().encode(content);
  await commissioner.specification.import({
    engagement: slug,
    fileName: "hub.md",
    file: text("# Carers hub\n\n## 1 Help at night\n\nThe hub must answer at night.\n"),
  });
  await commissioner.theme.create({ engagement: slug, name: "Nights" });
  const { id: theme } = await world.db.theme.findFirstOrThrow({ where: { engagementId: engagement.id } });
  await commissioner.contribution.read({ engagement: slug, reference });
  await commissioner.contribution.theme({ engagement: slug, reference, themes: [theme] });
  await commissioner.contribution.approveWords({ engagement: slug, reference, approved: true });
  const { id: response } = await commissioner.response.record({
    engagement: slug,
    kind: "accepted",
    reason: "Yes.",
    contribution: reference,
  });
  await commissioner.response.publish({ engagement: slug });
  await commissioner.assessment.link({ engagement: slug, evidence: { reference }, add: ["age"] });
  await commissioner.assessment.write({
    engagement: slug,
    characteristic: "age",
    known: "Little.",
    revision: 0,
  });
  await commissioner.assessment.publish({ engagement: slug, focus: "The hub.", team: "Us", after: 0 });
  const { clauseId: clause } = await world.db.clauseRevision.findFirstOrThrow({
    where: { engagementId: engagement.id },
  });
  const { label } = await world.db.version.findFirstOrThrow({ where: { engagementId: engagement.id } });
  const open = async (kind: "consultation" | "workshop", title: string = kind) => {
    const made = {
      engagement: slug,
      kind,
      title,
      introduction: "Tell us.",
      rung: "consultation" as const,
    };
    const place = { engagement: slug, activity: (await commissioner.activity.create(made)).slug };
    await commissioner.activity.addQuestion({
      ...place,
      kind: "long_text",
      wordings: said("What should change?"),
    });
    await commissioner.activity.open({
      ...place,
      closesAt: new Date("2026-04-01T00:00:00Z"),
      ...withReasons,
    });
    return place;
  };
  const [consultation, workshop] = [await open("consultation"), await open("workshop")];
  const past = await open("consultation", "Last year");
  await commissioner.pack.addDocument({
    ...past,
    title: "Why we ask",
    format: "standard",
    language: "en",
    file: text("%PDF-1.7"),
    fileName: "why.pdf",
    note: "The costs are new.",
    material: false,
  });
  const { id: version } = await world.db.packVersion.findFirstOrThrow({
    where: { engagementId: engagement.id },
  });
  await commissioner.submission.typeIn({
    ...past,
    key: crypto.randomUUID(),
    channel: "letter",
    saidOn: world.clock.now,
    letter: "Somebody shouts at me.",
  });
  await commissioner.activity.close(past);
  await commissioner.results.publish(past);
  const { reference: letter } = await world.db.contribution.findFirstOrThrow({
    where: { engagementId: engagement.id, kind: "letter" },
  });
  await commissioner.safeguarding.raise({ engagement: slug, reference: letter, why: "Is she safe?" });
  const { id: concern } = await world.db.safeguardingConcern.findFirstOrThrow({
    where: { engagementId: engagement.id },
  });
  const [membership] = lead.person?.memberships ?? [];
  const safeguardingLead = world.as(
    await world.makeStaff(membership?.authorityId ?? "", "safeguarding_lead"),
  );
  const { activity: onPaper } = await world.nobody.submission.read(consultation);
  const { batch } = await commissioner.imports.upload({
    ...consultation,
    fileName: "a.csv",
    file: text("comment\nHi\n"),
  });
  const { id: activityId } = await world.db.activity.findFirstOrThrow({
    where: { engagementId: engagement.id, slug: here.activity },
  });
  const { sessionId } = await commissioner.live.create({
    engagement: slug,
    activityId,
    title: "With providers",
    startsAt: new Date("2026-03-02T10:00:00Z"),
  });
  await commissioner.live.start({ sessionId });
  const { joinCode: code } = await world.db.liveSession.findUniqueOrThrow({ where: { id: sessionId } });
  const { reference: receipt } = await world.db.submission.findFirstOrThrow({
    where: { activityId, state: "sent" },
  });
  const participant = world.as(await world.makeParticipant(engagement.id));
  await participant.live.join({ code });
  const { id: otherTheme } = await commissioner.theme.create({ engagement: slug, name: "Days" });
  const input = { ...here, reference, clause, theme, label, batch, sessionId, code, response };
  const queue = { engagement: slug };
  const { slug: showing } = await commissioner.activity.create({
    engagement: slug,
    kind: "consultation",
    title: "Show us",
    introduction: "Show us.",
    rung: "consultation",
  });
  const asks = { engagement: slug, activity: showing };
  const { id: asked } = await commissioner.activity.addQuestion({
    ...asks,
    kind: "upload",
    welcomes: ["letter"],
    wordings: said("What would you like to show us?"),
  });
  await commissioner.activity.open({ ...asks, closesAt: new Date("2026-04-01T00:00:00Z"), ...withReasons });
  const files = [await showSomething(asks, asked), await showSomething(asks, asked)] as const;
  await commissioner.safeguarding.raise({ engagement: slug, reference: files[1].said, why: "Is she safe?" });
  const { id: shown } = await world.db.safeguardingConcern.findFirstOrThrow({
    where: { contribution: { reference: files[1].said } },
  });
  await safeguardingLead.safeguarding.open({ concern: shown });
  return {
    participant,
    sender: files[0].sender,
    safeguardingLead,
    input,
    /** Where the one input for all would ask for the wrong thing, or for one thing only. */
    inputs: {
      "activity.designPlaces": [consultation],
      "assessment.section": [
        { engagement: slug, characteristic: "age" },
        { engagement: slug, characteristic: "sex", words: NEEDLE },
        { engagement: slug, characteristic: "sex", words: confidential.summary },
      ],
      "fairness.read": [consultation, past],
      "fairness.desk": [consultation, past],
      "pack.read": [past],
      "pack.desk": [past],
      "pack.file": [{ ...past, version }],
      "results.desk": [consultation, past],
      "results.published": [past],
      "results.preview": [consultation],
      "safeguarding.read": [{ concern }],
      "theme.mergePlan": [{ engagement: slug, themes: [theme, otherTheme] }],
      "safeguarding.file": [{ concern: shown, file: files[1].file }],
      "submission.file": [{ engagement: slug, file: files[0].file }],
      "contribution.file": [{ engagement: slug, file: files[0].file }],
      "submission.paper": [{ code: onPaper.paperCode }],
      "submission.read": [consultation],
      "submission.thread": [{ engagement: slug, reference: receipt ?? "" }],
      "workshop.read": [workshop],
      "workshop.desk": [workshop],
      "contribution.queue": [
        queue,
        { ...queue, theme },
        { ...queue, clause },
        { ...queue, words: NEEDLE },
        { ...queue, words: confidential.summary },
        { ...queue, response: "draft" },
        { ...queue, perspective: "provider" },
      ],
    } as Record<string, object[]>,
  };
}

/** Something that somebody showed in a consultation of its own, and has sent. */
async function showSomething(asks: { engagement: string; activity: string }, questionId: string) {
  const { participant } = await world.makeParticipant(engagement.id);
  const sender = world.as({ person: null, participant });
  await sender.submission.begin(asks);
  async function* words() {
    yield new TextEncoder().encode("Dear council,");
  }
  await sender.submission.attach({ ...asks, questionId, fileName: "letter.txt", body: words() });
  await sender.submission.send(asks);
  const { id, contribution } = await world.db.attachment.findFirstOrThrow({
    where: { submission: { participantId: participant.id } },
    include: { contribution: true },
  });
  return { sender, file: id, said: contribution?.reference ?? "" };
}

test("a confidential answer needs a reason and a summary that does not repeat it", async () => {
  const { reason: _reason, ...without } = confidential;
  await expect(provider.market.saveAnswer({ ...here, number: 2, ...without })).rejects.toThrow(/Choose why/);
  const save = (more: object) => provider.market.saveAnswer({ ...here, number: 2, ...confidential, ...more });
  await expect(save({ summary: " " })).rejects.toThrow(/short summary/);
  await expect(save({ summary: `In short: ${SECRET}` })).rejects.toThrow(/repeats/);
  await expect(save({ number: 1 })).rejects.toMatchObject({
    cause: { detail: { fields: { confidential: expect.any(String) } } },
  });
  await expect(save({ number: 9 })).rejects.toThrow(/not part of this/);
  await expect(provider.market.send(here)).rejects.toThrow(/not answered anything/);
  await save({});
  await save({ text: "Now in the open.", confidential: false });
  const [draft] = await world.db.draftAnswer.findMany({ where: { engagementId: engagement.id } });
  expect(draft).toMatchObject({ text: "Now in the open.", sealed: null, sealedReason: null });
});

test("a question of one provider is answered to all, without a name", async () => {
  const words = "Hearthside needs the pay of the present team. When?";
  const asked = await provider.market.ask({ ...here, words });
  expect(await provider.market.ask({ ...here, words })).toEqual(asked);
  expect((await world.nobody.market.read(here)).clarifications).toEqual([]);
  expect(JSON.stringify(await rival.market.read(here))).not.toContain("Hearthside");

  const publish = (publicQuestion: string, answer: string) =>
    commissioner.market.publishClarification({
      ...here,
      clarificationId: asked.clarificationId,
      publicQuestion,
      answer,
    });
  await expect(publish("When will hearthside   together hear about pay?", "In May.")).rejects.toMatchObject({
    cause: { detail: { fields: { publicQuestion: expect.stringContaining("name") } } },
  });
  await publish("When will providers hear about pay?", "Eight weeks before bids are due.");
  await expect(publish("Another?", "No.")).rejects.toThrow(/already published/);
  for (const caller of [world.nobody, rival, provider]) {
    expect((await caller.market.read(here)).clarifications).toMatchObject([
      { question: "When will providers hear about pay?", answer: "Eight weeks before bids are due." },
    ]);
  }
  const contribution = await world.db.contribution.findFirstOrThrow({
    where: { reference: asked.reference },
  });
  expect(contribution).toMatchObject({ kind: "market_question", voice: "organisation" });
});

test("registering twice makes one organisation, and a known name is not a way into somebody else's", async () => {
  const actor = await newcomer("Lantern Street");
  const registration = { ...here, name: "Lantern Street", size: "micro" as const, notForProfit: true };
  const [one, two] = await Promise.all([
    world.as(actor).market.register(registration),
    world.as(actor).market.register(registration),
  ]);
  expect(one).toEqual(two);
  const other = await world.as(await newcomer("Somebody else")).market.register(registration);
  expect(other.organisationId).not.toBe(one.organisationId);

  const outsider = world.as(await newcomer("Outsider"));
  await expect(outsider.market.answers(here)).rejects.toThrow(/Register first/);
  await expect(outsider.market.ask({ ...here, words: "May I?" })).rejects.toThrow(/Register/);
  await expect(world.nobody.market.answers(here)).rejects.toThrow(/Sign in/);
  await expect(rival.market.desk(here)).rejects.toThrow();
  await expect(world.as(partner).market.desk(here)).resolves.toMatchObject({ mayOpen: false });
  expect((await commissioner.market.desk(here)).mayOpen).toBe(true);

  await commissioner.activity.close(here);
  await expect(outsider.market.register(registration)).rejects.toThrow(/has closed/);
  await expect(provider.market.saveAnswer({ ...here, number: 1, text: "Late" })).rejects.toThrow(
    /has closed/,
  );
});
