import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import type { Actor } from "../../server/domain/policy.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let staff: Actor;
let authority: string;
beforeAll(async () => {
  world = await startWorld();
  authority = await world.makeAuthority("Marrowdale");
  staff = await world.makeStaff(authority);
});
afterAll(() => world.close());

const refusalFrom = async (work: Promise<unknown>) =>
  refusalOf(
    await work.then(
      () => null,
      (error) => error,
    ),
  );

/** A consultation with a choice, a long answer and a comment on a clause, each in every wording. */
async function makeConsultation() {
  const api = world.as(staff);
  const engagement = await world.makeEngagement(authority);
  const specification = await world.db.specification.create({
    data: { engagementId: engagement.id, title: "Hub" },
  });
  const clause = await world.db.clause.create({
    data: { engagementId: engagement.id, specificationId: specification.id },
  });
  const { slug } = await api.activity.create({
    engagement: engagement.slug,
    kind: "consultation",
    title: "Help at night",
    introduction: "It takes ten minutes.",
    rung: "engagement",
  });
  const here = { engagement: engagement.slug, activity: slug };
  const easyRead = [{ text: "When do you need help?", picture: "time" }];
  await api.activity.addQuestion({
    ...here,
    kind: "several_choices",
    mostChoices: 2,
    wordings: { standard: [{ text: "When do you need help?" }], easyRead },
    options: [
      { standard: [{ text: "At night" }], easyRead: [{ text: "At night", picture: "night" }] },
      { standard: [{ text: "By day" }] },
    ],
  });
  await api.activity.addQuestion({
    ...here,
    kind: "long_text",
    wordings: { standard: [{ text: "What should change?" }] },
  });
  await api.activity.addQuestion({
    ...here,
    kind: "clause_comment",
    clauseId: clause.id,
    wordings: { standard: [{ text: "What about this part?" }] },
  });
  await api.wording.write({
    engagement: here.engagement,
    wordings: [
      {
        subject: { of: "activity", activity: slug },
        sentences: [{ text: "Tell us about help.", picture: "talk" }],
      },
    ],
  });
  const question = await world.db.question.findFirstOrThrow({
    where: { activity: { slug }, position: 2, engagementId: engagement.id },
  });
  await world.db.wording.create({
    data: {
      engagementId: engagement.id,
      questionId: question.id,
      language: "cy",
      format: "standard",
      sentences: [{ text: "Beth ddylai newid?" }],
    },
  });
  return { here, engagement, clauseId: clause.id };
}

const asked = async (place: { engagement: string; activity: string }) => {
  const { questions } = await world.as(staff).activity.design(place);
  return questions.map(({ kind, mostChoices, wordings, options }) => ({
    kind,
    mostChoices,
    wordings: [...wordings].sort((one, other) => one.language.localeCompare(other.language)),
    options,
  }));
};

test("a copy has the introduction and every wording, and neither answers nor dates", async () => {
  const { here, engagement } = await makeConsultation();
  const api = world.as(staff);
  await api.activity.open({ ...here, closesAt: new Date("2026-04-01T22:59:59Z"), ...withReasons });
  const participant = await world.makeParticipant(engagement.id);
  const person = world.as(participant);
  await person.submission.begin(here);
  const { questions } = await person.submission.read(here);
  await person.submission.save({ ...here, questionId: questions[1]?.id ?? "", text: "The nights." });
  await person.submission.send(here);

  const copy = await api.activity.copy({ ...here, into: here.engagement, title: "Help at night, again" });
  expect(copy).toEqual({ engagement: here.engagement, slug: "help-at-night-again", leftOut: 0 });
  const there = { engagement: copy.engagement, activity: copy.slug };
  const design = await api.activity.design(there);
  expect(design).toMatchObject({
    state: "draft",
    closesAt: null,
    introduction: "It takes ten minutes.",
    rung: "engagement",
  });
  expect(await asked(there)).toEqual(await asked(here));
  expect((await api.submission.read({ ...there, easyRead: true })).activity.sentences).toEqual([
    { text: "Tell us about help.", picture: "talk" },
  ]);
  expect(await world.db.contribution.count({ where: { activity: { slug: copy.slug } } })).toBe(0);

  // The copy is a thing of its own.
  const first = design.questions[0]?.id ?? "";
  await api.activity.moveQuestion({ ...there, question: first, direction: "down" });
  expect((await asked(here)).map(({ kind }) => kind)).toEqual([
    "several_choices",
    "long_text",
    "clause_comment",
  ]);
});

test("into another engagement everything goes but questions about a clause, and the author is told how many stayed", async () => {
  const { here } = await makeConsultation();
  const api = world.as(staff);
  const other = await world.makeEngagement(authority, { draft: true });
  const copy = await api.activity.copy({ ...here, into: other.slug, title: "Help at night" });
  expect(copy).toEqual({ engagement: other.slug, slug: "help-at-night", leftOut: 1 });
  expect(await asked({ engagement: other.slug, activity: copy.slug })).toEqual(
    (await asked(here)).slice(0, 2),
  );
});

test("nobody copies out of, or into, an engagement in which they do not design", async () => {
  const { here } = await makeConsultation();
  const elsewhere = await world.makeAuthority("Elsewhere");
  const stranger = world.as(await world.makeStaff(elsewhere));
  const own = await world.makeEngagement(elsewhere);
  expect(
    await refusalFrom(stranger.activity.copy({ ...here, into: own.slug, title: "Taken" })),
  ).toMatchObject({
    refusal: "not-allowed",
  });
  expect(
    await refusalFrom(world.as(staff).activity.copy({ ...here, into: own.slug, title: "Pushed" })),
  ).toMatchObject({ refusal: "not-allowed" });
  const facilitator = world.as(await world.makeStaff(authority, "facilitator"));
  expect(
    await refusalFrom(facilitator.activity.copy({ ...here, into: here.engagement, title: "Mine" })),
  ).toMatchObject({ refusal: "not-allowed" });
  const { places } = await world.as(staff).activity.designPlaces(here);
  expect(places[0]?.slug).toBe(here.engagement);
  expect(places.map(({ slug }) => slug)).not.toContain(own.slug);
});

test("a set is kept as it was, and added to another consultation with every wording", async () => {
  const { here } = await makeConsultation();
  const api = world.as(staff);
  const before = await asked(here);
  const kept = await api.questionSet.save({ ...here, name: "About help" });
  expect(kept).toMatchObject({ saved: 2, leftOut: 1 });
  await api.wording.write({
    engagement: here.engagement,
    wordings: [{ subject: { of: "question", activity: here.activity, question: 1 }, sentences: [] }],
  });

  const other = await makeConsultation();
  await api.questionSet.add({ ...other.here, set: kept.id });
  expect(await asked(other.here)).toEqual([...before, ...before.slice(0, 2)]);
  expect(await refusalFrom(api.questionSet.save({ ...here, name: "About help" }))).toMatchObject({
    refusal: "set-exists",
    fields: { name: "Choose a name that no other set has." },
  });
  await api.activity.open({ ...other.here, closesAt: new Date("2026-04-01T22:59:59Z"), ...withReasons });
  expect(await refusalFrom(api.questionSet.add({ ...other.here, set: kept.id }))).toMatchObject({
    refusal: "activity-opened",
  });
  await api.questionSet.remove({ ...here, set: kept.id });
  expect((await api.questionSet.list(here)).sets).toEqual([]);
  expect(await asked(other.here)).toHaveLength(5);
});

test("a set of another authority is not seen, and one that is asked for by its id is refused in a sentence", async () => {
  const { here } = await makeConsultation();
  const { id } = await world.as(staff).questionSet.save({ ...here, name: "Only ours" });
  const elsewhere = await world.makeAuthority("Tidewick");
  const stranger = world.as(await world.makeStaff(elsewhere));
  const own = await world.makeEngagement(elsewhere);
  const { slug } = await stranger.activity.create({
    engagement: own.slug,
    kind: "consultation",
    title: "Ours",
    introduction: "Short.",
    rung: "consultation",
  });
  const there = { engagement: own.slug, activity: slug };
  await stranger.activity.addQuestion({
    ...there,
    kind: "long_text",
    wordings: { standard: [{ text: "What else?" }] },
  });
  expect((await stranger.questionSet.list(there)).sets).toEqual([]);
  for (const work of [stranger.questionSet.add, stranger.questionSet.remove]) {
    expect(await refusalFrom(work({ ...there, set: id }))).toMatchObject({
      refusal: "set-unknown",
      message: "We do not know this set of questions. It may belong to another authority. Nothing was added.",
    });
  }
  expect((await stranger.activity.design(there)).questions).toHaveLength(1);
  expect((await world.as(staff).questionSet.list(here)).sets.map(({ name }) => name)).toContain("Only ours");
});
