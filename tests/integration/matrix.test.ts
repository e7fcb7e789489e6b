/**
 * Every role against every procedure. Who is let through follows from the permission that the
 * procedure names; a procedure without a sample here fails, and so does a permission without roles.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import { demonstration } from "../../prisma/demonstration/index.ts";
import { seedDemonstration } from "../../prisma/seed.ts";
import { paperCode } from "../../server/domain/paper.ts";
import { type Action, type Actor, NOBODY, ROLES, type Role } from "../../server/domain/policy.ts";
import { appRouter } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

/** Besides the roles of the lead authority: "partner" is a commissioner of the other one. */
const WHO = ["nobody", "participant", "provider", "stranger", "partner", ...ROLES] as const;
type Who = (typeof WHO)[number];

const everybody: readonly Who[] = WHO;
const signedIn = WHO.filter((who) => who !== "nobody" && who !== "participant");
const staff: readonly Who[] = ["facilitator", "partner", "commissioner"];
const commissioners: readonly Who[] = ["partner", "commissioner"];
const facilitators: readonly Who[] = ["facilitator", "partner", "commissioner"];

/** Who is let through, by permission. "stranger" is a commissioner of an authority that has no part in this. */
const LET_THROUGH: Record<Action, readonly Who[]> = {
  "public.read": everybody,
  "account.read": everybody,
  "desk.read": ["stranger", "partner", ...ROLES],
  "engagement.create": ["stranger", ...commissioners],
  "engagement.read": staff,
  "engagement.manage": commissioners,
  "specification.import": commissioners,
  "activity.design": commissioners,
  "submission.begin": everybody,
  "submission.own": ["participant"],
  "submission.type-in": staff,
  "contribution.read": staff,
  "contribution.import": commissioners,
  "contribution.export": commissioners,
  "contribution.theme": commissioners,
  "words.approve": commissioners,
  "response.record": commissioners,
  "results.publish": commissioners,
  "clause.revise": commissioners,
  "version.publish": ["commissioner"],
  "live.join": everybody,
  "live.take-part": ["participant"],
  "live.facilitate": facilitators,
  "statement.read": everybody,
  "statement.take-part": everybody,
  "statement.show": facilitators,
  "statement.merge": facilitators,
  "outcome.agree": commissioners,
  "market.read": everybody,
  "market.register": signedIn,
  "market.take-part": ["provider"],
  "market.manage": commissioners,
  "confidential.read": ["commissioner"],
  "safeguarding.raise": staff,
  "safeguarding.list": ["safeguarding_lead"],
  "safeguarding.read": ["safeguarding_lead"],
};

const engagement = "carers-hub";
const consultation = { engagement, activity: "have-we-got-it-right" };
const wordings = { standard: [{ text: "What should change?" }] };

async function* noBytes() {}
const NO_SET = "019d0000-0000-7000-8000-000000000000";

/** Real ids of the demonstration, looked up once. */
interface Ids {
  clause: string;
  contribution: string;
  theme: string;
  question: string;
  paper: string;
  workshop: { engagement: string; activity: string };
  market: { engagement: string; activity: string };
  statements: string[];
  session: string;
  joinCode: string;
  openItem: string;
  poll: string;
  option: string;
  note: string;
  consultationId: string;
  batch: string;
  clarification: string;
  confidential: string;
  concern: string;
  draft: string;
}

const SAMPLES: Record<string, (ids: Ids) => unknown> = {
  "account.read": () => undefined,
  "account.demonstrationDoor": () => ({ as: "commissioner" }),
  "activity.design": () => consultation,
  "activity.beginTestRun": () => consultation,
  "activity.designPlaces": () => consultation,
  "activity.copy": () => ({ ...consultation, into: engagement, title: "Once more" }),
  "activity.create": () => ({
    engagement,
    kind: "workshop",
    title: "Another",
    introduction: "Another workshop.",
    rung: "co_design",
  }),
  "activity.addQuestion": () => ({ ...consultation, kind: "long_text", wordings }),
  "activity.moveQuestion": ({ question }) => ({ ...consultation, question, direction: "down" }),
  "activity.open": () => ({ ...consultation, closesAt: new Date("2030-01-01") }),
  "activity.setAnswering": () => ({ ...consultation, adultUnder: 16, lateUntil: null }),
  "activity.close": () => ({ engagement, activity: "help-for-unpaid-carers" }),
  "clause.draft": ({ clause }) => ({ engagement, clause }),
  "clause.thread": ({ clause }) => ({ engagement, clause }),
  "clause.revise": ({ clause }) => ({
    engagement,
    clause,
    sequence: 1,
    number: "1",
    title: "A title",
    body: "A body.",
    reason: "A reason.",
    standing: "can_change",
  }),
  "assessment.read": () => ({ engagement }),
  "assessment.desk": () => ({ engagement }),
  "assessment.section": () => ({ engagement, characteristic: "age" }),
  "assessment.evidenceOf": ({ contribution }) => ({ engagement, reference: contribution }),
  "assessment.write": () => ({ engagement, characteristic: "sex", known: "Little.", revision: 0 }),
  "assessment.link": ({ contribution }) => ({
    engagement,
    evidence: { reference: contribution },
    add: ["age"],
  }),
  "assessment.publish": () => ({ engagement, focus: "The hub.", team: "Commissioning", after: 1 }),
  "questionSet.list": () => consultation,
  "questionSet.save": () => ({ ...consultation, name: "Three to ask again" }),
  "questionSet.add": () => ({ ...consultation, set: NO_SET }),
  "questionSet.remove": () => ({ ...consultation, set: NO_SET }),
  "contribution.file": () => ({ engagement, file: NO_SET }),
  "contribution.transcribe": ({ contribution }) => ({
    engagement,
    reference: contribution,
    file: NO_SET,
    text: "At night.",
    language: "en",
  }),
  "contribution.describeFile": () => ({ engagement, file: NO_SET, description: "A garden." }),
  "contribution.queue": () => ({ engagement }),
  "contribution.desk": ({ contribution }) => ({ engagement, reference: contribution }),
  "contribution.thread": ({ contribution }) => ({ engagement, reference: contribution }),
  "contribution.read": ({ contribution }) => ({ engagement, reference: contribution }),
  "contribution.claim": ({ contribution }) => ({ engagement, reference: contribution }),
  "contribution.takeNext": () => ({ engagement }),
  "contribution.theme": ({ contribution, theme }) => ({
    engagement,
    reference: contribution,
    themes: [theme],
  }),
  "contribution.cutting": ({ contribution }) => ({ engagement, reference: contribution }),
  "contribution.cut": ({ contribution }) => ({ engagement, reference: contribution, cuts: [], had: [] }),
  "contribution.give": ({ contribution }) => ({
    engagement,
    reference: contribution,
    passage: NO_SET,
    to: null,
    had: null,
  }),
  "contribution.exports": () => consultation,
  "contribution.export": () => ({ ...consultation, format: "csv" }),
  "contribution.approveWords": ({ contribution }) => ({
    engagement,
    reference: contribution,
    approved: true,
  }),
  "engagement.home": () => undefined,
  "engagement.pages": () => undefined,
  "engagement.list": () => undefined,
  "engagement.partners": () => undefined,
  "engagement.desk": () => ({ engagement }),
  "engagement.stamp": () => ({ engagement }),
  "engagement.create": () => ({ title: "Day opportunities", summary: "What people do in the day." }),
  "engagement.publish": () => ({ engagement }),
  "fairness.read": () => consultation,
  "fairness.desk": () => consultation,
  "fairness.addPeriod": () => ({
    ...consultation,
    name: "Local election",
    firstDay: new Date("2030-03-20"),
    lastDay: new Date("2030-05-02"),
  }),
  "fairness.removePeriod": () => ({ ...consultation, period: "0190c5a0-0000-7000-8000-000000000001" }),
  "front.read": () => ({ engagement }),
  "imports.list": () => ({ engagement }),
  "imports.read": ({ batch }) => ({ engagement, batch }),
  "imports.upload": () => ({
    ...consultation,
    fileName: "a.csv",
    file: new TextEncoder().encode("comment\nHello\n"),
  }),
  "imports.map": ({ batch }) => ({ engagement, batch, mapping: { text: "comment" } }),
  "imports.abandon": ({ batch }) => ({ engagement, batch }),
  "imports.start": ({ batch }) => ({ engagement, batch }),
  "live.room": ({ joinCode }) => ({ code: joinCode }),
  "live.mine": ({ joinCode }) => ({ code: joinCode }),
  "live.projector": ({ joinCode }) => ({ code: joinCode }),
  "live.join": ({ joinCode }) => ({ code: joinCode }),
  "live.castVote": ({ poll, option }) => ({ pollId: poll, optionId: option, sequence: 1 }),
  "live.postNote": ({ openItem }) => ({ itemId: openItem, key: "a-key-of-mine", words: "A note." }),
  "live.showCard": ({ session }) => ({ sessionId: session, colour: "amber" }),
  "live.sessions": () => ({ engagement }),
  "live.desk": ({ session }) => ({ sessionId: session }),
  "live.create": ({ consultationId }) => ({
    engagement,
    activityId: consultationId,
    title: "Another evening",
    startsAt: new Date("2030-01-01"),
  }),
  "live.addItem": ({ session }) => ({ kind: "wall", sessionId: session, title: "What else?" }),
  "live.start": ({ session }) => ({ sessionId: session }),
  "live.end": ({ session }) => ({ sessionId: session }),
  "live.openItem": ({ openItem }) => ({ itemId: openItem }),
  "live.closeItem": ({ openItem }) => ({ itemId: openItem }),
  "live.decideNote": ({ note }) => ({ noteId: note, state: "shown" }),
  "market.read": ({ market }) => market,
  "market.register": ({ market }) => ({ ...market, name: "Another Ltd", size: "small", notForProfit: true }),
  "market.answers": ({ market }) => market,
  "market.saveAnswer": ({ market }) => ({ ...market, number: 1, text: "Two lots." }),
  "market.send": ({ market }) => market,
  "market.ask": ({ market }) => ({ ...market, words: "Is there a building?" }),
  "market.desk": ({ market }) => market,
  "market.publishClarification": ({ market, clarification }) => ({
    ...market,
    clarificationId: clarification,
    publicQuestion: "Is there a building?",
    answer: "Yes.",
  }),
  "contribution.redaction": ({ contribution }) => ({ engagement, reference: contribution }),
  "contribution.redact": ({ contribution }) => ({ engagement, reference: contribution, text: "[all of it]" }),
  "safeguarding.list": () => undefined,
  "safeguarding.read": ({ concern }) => ({ concern }),
  "safeguarding.file": ({ concern }) => ({ concern, file: NO_SET }),
  "safeguarding.open": ({ concern }) => ({ concern }),
  "safeguarding.settle": ({ concern }) => ({ concern, outcome: "acted_on", note: "We phoned." }),
  "safeguarding.raise": ({ contribution }) => ({
    engagement,
    reference: contribution,
    why: "She is afraid.",
  }),
  "safeguarding.writeContact": () => ({ engagement, contact: "Adult social care, 01632 960123" }),
  "monitoring.read": () => consultation,
  "monitoring.file": () => consultation,
  "monitoring.send": () => ({
    ...consultation,
    key: "00000000-0000-4000-8000-000000000001",
    set: 1,
    answers: { age: "25_44" },
  }),
  "market.openConfidential": ({ market, confidential }) => ({ ...market, reference: confidential }),
  "openness.read": () => ({ engagement }),
  "openness.desk": () => ({ engagement }),
  "openness.saveTopic": () => ({ engagement, title: "Parking", standing: "can_change", note: "It is new." }),
  "openness.moveTopic": () => ({ engagement, id: NO_SET, direction: "up" }),
  "openness.removeTopic": () => ({ engagement, id: NO_SET, note: "It was there twice." }),
  "openness.saveDiscarded": () => ({
    engagement,
    title: "No hub",
    what: "Nothing at all.",
    why: "The law does not let us.",
    discardedBy: "The board",
    discardedOn: new Date("2026-01-05"),
    note: "We had forgotten it.",
  }),
  "openness.removeDiscarded": () => ({ engagement, id: NO_SET, note: "It is back on the table." }),
  "openness.sayNoOthers": () => ({ engagement, because: "The law leaves no other.", note: "It is new." }),
  "pack.read": () => consultation,
  "pack.desk": () => consultation,
  "pack.file": () => ({ ...consultation, version: "0190c5a0-0000-7000-8000-000000000001" }),
  "pack.addDocument": () => ({
    ...consultation,
    title: "More to read",
    format: "standard",
    language: "en",
    link: "https://www.example.org/more",
    note: "One more page.",
    material: false,
  }),
  "pack.addVersion": () => ({
    ...consultation,
    document: "0190c5a0-0000-7000-8000-000000000001",
    replaces: 1,
    link: "https://www.example.org/more",
  }),
  "participant.thread": () => ({}),
  "participant.return": () => ({ code: "four words nobody has" }),
  "participant.newCode": () => undefined,
  "participant.returnAddress": () => undefined,
  "participant.keepAddress": () => ({ email: "somebody@example.org" }),
  "participant.forgetAddress": () => undefined,
  "participant.askForLink": () => ({ email: "nobody-gave-this@example.org" }),
  "participant.openLink": () => ({ token: "no link has this" }),
  "participant.news": () => undefined,
  "participant.askForNews": () => ({ email: "somebody-new@example.org" }),
  "participant.agreeToNews": () => ({ token: "no link has this" }),
  "participant.stopNews": () => undefined,
  "participant.stopNewsByLink": () => ({
    id: "0d5a0b0c-0000-4000-8000-000000000000",
    key: "no link has this",
  }),
  "participant.disownAddress": () => ({ token: "no link has this" }),
  "participant.leave": () => undefined,
  "response.record": ({ contribution }) => ({ engagement, kind: "accepted", reason: "Yes.", contribution }),
  "response.drafts": () => ({ engagement }),
  "response.draft": ({ draft }) => ({ engagement, response: draft }),
  "response.edit": ({ draft }) => ({
    engagement,
    response: draft,
    revision: 1,
    kind: "accepted",
    reason: "No.",
  }),
  "response.secondRead": ({ draft }) => ({ engagement, response: draft, revision: 1, verdict: "agreed" }),
  "response.setSecondReader": () => ({ engagement, needed: false }),
  "response.publish": () => ({ engagement }),
  "results.desk": () => consultation,
  "results.preview": () => consultation,
  "results.published": () => ({ engagement, activity: "help-for-unpaid-carers" }),
  "results.publish": () => ({ engagement, activity: "help-for-unpaid-carers" }),
  "results.recordReport": () => consultation,
  "specification.read": () => ({ engagement }),
  "section.save": () => ({ ...consultation, title: "Getting a break" }),
  "section.move": () => ({ ...consultation, section: NO_SET, direction: "up" }),
  "section.remove": () => ({ ...consultation, section: NO_SET }),
  "section.place": ({ question }) => ({ ...consultation, question, section: null }),
  "specification.import": () => ({
    engagement,
    fileName: "a.md",
    file: new TextEncoder().encode("# 1 Title\n\nText.\n"),
  }),
  "story.youSaidWeDid": () => ({ engagement }),
  "submission.thread": ({ contribution }) => ({ engagement, reference: contribution }),
  "submission.read": () => consultation,
  "submission.begin": () => consultation,
  "submission.speak": () => ({ ...consultation, voice: "own" }),
  "submission.save": ({ question }) => ({ ...consultation, questionId: question, text: "At night." }),
  "submission.attach": ({ question }) => ({ ...consultation, questionId: question, body: noBytes() }),
  "submission.detach": ({ question }) => ({ ...consultation, questionId: question, file: NO_SET }),
  "submission.file": () => ({ engagement, file: NO_SET }),
  "submission.send": () => consultation,
  "submission.withdraw": () => consultation,
  "submission.undoChanges": () => consultation,
  "submission.paper": ({ paper }) => ({ code: paper }),
  "submission.typeIn": ({ question }) => ({
    ...consultation,
    key: "0190c5a0-0000-7000-8000-000000000002",
    channel: "paper",
    saidOn: new Date(),
    answers: [{ questionId: question, text: "At night." }],
  }),
  "theme.list": () => ({ engagement }),
  "theme.read": ({ theme }) => ({ engagement, theme }),
  "theme.history": ({ theme }) => ({ engagement, theme }),
  "theme.rename": ({ theme }) => ({
    engagement,
    theme,
    name: "A name that nobody has",
    description: "",
    was: { name: "What it was called", description: "" },
  }),
  "theme.mergePlan": ({ theme }) => ({ engagement, themes: [theme, NO_SET] }),
  "theme.merge": ({ theme }) => ({ engagement, themes: [theme, NO_SET], stays: theme }),
  "theme.undoMerge": ({ theme }) => ({ engagement, theme }),
  "theme.splitPlan": ({ theme }) => ({ engagement, theme }),
  "theme.split": ({ theme }) => ({ engagement, theme, moves: [{ passage: NO_SET, into: "Another" }] }),
  "theme.create": () => ({ engagement, name: "A new theme" }),
  "version.list": () => ({ engagement }),
  "version.read": () => ({ engagement, label: "0.3" }),
  "version.changes": () => ({ engagement, label: "0.3" }),
  "version.gate": () => ({ engagement }),
  "version.publish": () => ({ engagement, summary: "What changed." }),
  "wording.frontPage": () => ({ engagement }),
  "wording.write": () => ({
    engagement,
    wordings: [{ subject: { of: "topic", topic: 1 }, sentences: [{ text: "When is it open?" }] }],
  }),
  "workshop.read": ({ workshop }) => workshop,
  "workshop.propose": ({ workshop }) => ({
    ...workshop,
    key: "0190c5a0-0000-7000-8000-000000000001",
    opening: "I can",
    rest: "ring somebody at night.",
  }),
  "workshop.takeStance": ({ workshop, statements }) => ({
    ...workshop,
    statementId: statements[0],
    stance: "agree",
  }),
  "workshop.desk": ({ workshop }) => workshop,
  "workshop.show": ({ workshop, statements }) => ({ ...workshop, statementId: statements[0], shown: true }),
  "workshop.merge": ({ workshop, statements }) => ({
    ...workshop,
    from: statements,
    opening: "I can",
    rest: "do both.",
  }),
  "workshop.agree": ({ workshop, statements }) => ({
    ...workshop,
    statementId: statements[0],
    title: "Agreed",
    decisionMaker: "The workshop",
    decidedOn: new Date("2026-01-01"),
    reasons: "Most people agreed.",
    reliesOn: "",
    options: [
      { title: "Yes", rationale: "It helps.", recommended: true },
      { title: "No", rationale: "It costs.", recommended: false },
    ],
  }),
};

/** Refusals that mean: not you. */
const NOT_YOU = new Set(["sign-in-needed", "not-allowed", "not-registered"]);

let world: World;
let ids: Ids;
let actors: Record<Who, Actor>;

async function staffActor(email: string): Promise<Actor> {
  const person = await world.db.person.findUniqueOrThrow({
    where: { email },
    include: { memberships: true },
  });
  const memberships = person.memberships.map(({ authorityId, role }) => ({
    authorityId,
    role: role as Role,
  }));
  return { ...NOBODY, person: { id: person.id, memberships, organisationIds: [] } };
}

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date());
  await seedDemonstration(world.deps);
  const { db } = world;
  const emailOf = (role: Role, authority: string) =>
    demonstration.staff.find((person) => person.authority === authority && person.roles.includes(role))
      ?.email ?? "";
  const { id: engagementId } = await db.engagement.findUniqueOrThrow({ where: { slug: engagement } });
  const place = async (kind: "workshop" | "market_test") => {
    const { slug } = await db.activity.findFirstOrThrow({ where: { kind } });
    return { engagement, activity: slug };
  };
  const staffActors = await Promise.all(
    ROLES.map(async (role) => [role, await staffActor(emailOf(role, "marrowdale"))] as const),
  );
  const roles = Object.fromEntries(staffActors) as Record<Role, Actor>;
  const { commissioner } = roles;
  const open = await db.activity.findFirstOrThrow({
    where: { slug: consultation.activity },
    include: { questions: true },
  });
  const session = await db.liveSession.findFirstOrThrow({ where: { state: "running" } });
  const item = await db.liveItem.findFirstOrThrow({ where: { sessionId: session.id, state: "open" } });
  const poll = await db.poll.findFirstOrThrow({
    where: { item: { sessionId: session.id } },
    include: { question: { include: { options: true } } },
  });
  const { batch } = await world.as(commissioner).imports.upload({
    ...consultation,
    fileName: "a.csv",
    file: new TextEncoder().encode("comment\nHello\n"),
  });
  const worrying = await db.contribution.findFirstOrThrow({
    where: { kind: "answer", wordsApprovedAt: null, importId: null, text: { isNot: null } },
  });
  await world
    .as(commissioner)
    .safeguarding.raise({ engagement, reference: worrying.reference, why: "She is afraid." });
  const concern = await db.safeguardingConcern.findFirstOrThrow({
    where: { contributionId: worrying.id },
  });
  const sealed = await db.confidentialText.findFirstOrThrow({ include: { contribution: true } });
  const market = await place("market_test");
  const registered = await db.marketRegistration.findFirstOrThrow({
    include: { organisation: { include: { representatives: true } } },
  });
  const statements = await db.statement.findMany({
    where: { state: "proposed", shownAt: { not: null } },
    take: 2,
  });
  ids = {
    clause: (await db.clause.findFirstOrThrow({ where: { engagementId } })).id,
    contribution: (await db.contribution.findFirstOrThrow({ where: { wordsApprovedAt: { not: null } } }))
      .reference,
    theme: (await db.theme.findFirstOrThrow()).id,
    paper: paperCode(open.paperNumber, { language: "en", format: "standard" }),
    question: open.questions.find(({ kind }) => kind === "long_text")?.id ?? "",
    workshop: await place("workshop"),
    market,
    statements: statements.map(({ id }) => id),
    session: session.id,
    joinCode: session.joinCode,
    openItem: item.id,
    poll: poll.id,
    option: poll.question.options[0]?.id ?? "",
    note: (await db.wallNote.findFirstOrThrow({ where: { state: "waiting" } })).id,
    consultationId: open.id,
    batch,
    clarification: (await db.clarification.findFirstOrThrow({ where: { publishedAt: null } })).id,
    confidential: sealed.contribution.reference,
    concern: concern.id,
    draft: (await db.response.findFirstOrThrow({ where: { state: "waiting" } })).id,
  };
  const participant = await world.makeParticipant(engagementId);
  await world.as(participant).submission.begin(consultation);
  actors = {
    nobody: NOBODY,
    participant,
    provider: {
      ...NOBODY,
      person: {
        id: registered.organisation.representatives[0]?.personId ?? "",
        memberships: [],
        organisationIds: [registered.organisationId],
      },
    },
    stranger: await world.makeStaff(await world.makeAuthority("Elsewhere")),
    partner: await staffActor(emailOf("commissioner", "tidewick")),
    ...roles,
  };
}, 120_000);
afterAll(() => world.close());

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { meta?: { permission?: Action } } }>,
).map(([path, procedure]) => ({ path, permission: procedure._def.meta?.permission }));

/** Calls it, and says whether the actor was let through: refused for another reason is through. */
async function isLetThrough(who: Who, path: string): Promise<boolean> {
  const sample = SAMPLES[path];
  if (!sample) throw new Error(`${path} has no sample in the matrix.`);
  const [noun = "", name = ""] = path.split(".");
  const caller = world.as(actors[who]) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  try {
    await caller[noun]?.[name]?.(sample(ids));
    return true;
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused) throw error;
    if (refused.refusal === "invalid")
      throw new Error(`${path}: the sample is not valid: ${JSON.stringify(refused.fields)}`);
    return !NOT_YOU.has(refused.refusal);
  }
}

test("every procedure names its permission and has a sample here, and no sample is left over", () => {
  expect(procedures.filter(({ permission }) => !permission)).toEqual([]);
  expect(procedures.map(({ path }) => path).sort()).toEqual(Object.keys(SAMPLES).sort());
});

describe("nobody gets through who may not", () => {
  test.each(procedures)("$path ($permission)", async ({ path, permission }) => {
    const through = permission ? LET_THROUGH[permission] : [];
    for (const who of WHO.filter((each) => !through.includes(each))) {
      expect(await isLetThrough(who, path), `${who} at ${path}`).toBe(false);
    }
  });
});

describe("everybody gets through who may", () => {
  test.each(procedures)("$path ($permission)", async ({ path, permission }) => {
    for (const who of permission ? LET_THROUGH[permission] : []) {
      expect(await isLetThrough(who, path), `${who} at ${path}`).toBe(true);
    }
  });
});

test.each(["safeguarding_lead", "data_protection_officer"] as const)(
  "a %s is shown no engagement to work in, and no draft exists for them",
  async (who) => {
    const caller = world.as(actors[who]);
    expect(await caller.engagement.list()).toEqual({
      mayCreate: false,
      engagements: [],
      concerns: who === "safeguarding_lead" ? expect.any(Number) : null,
    });
    const authorityId = actors[who].person?.memberships[0]?.authorityId ?? "";
    const draft = await world.makeEngagement(authorityId, { draft: true });
    await expect(caller.front.read({ engagement: draft.slug })).rejects.toThrow(/could not find/);
    await expect(caller.engagement.desk({ engagement: draft.slug })).rejects.toThrow(/could not find/);
    await expect(
      world.as(actors.facilitator).engagement.desk({ engagement: draft.slug }),
    ).resolves.toBeTruthy();
  },
);
