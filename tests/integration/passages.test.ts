/** One long letter, cut into passages: each is themed, given to somebody, answered and traced on its own. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import { contributionsExport } from "../../server/domain/contribution-export.ts";
import { loadFairnessRecord } from "../../server/shared/fairness.ts";
import { enterEngagement } from "../../server/shared/scope.ts";
import { type Started, startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let started: Started;
beforeAll(async () => {
  world = await startWorld();
  started = await startSpecification(world);
});
afterAll(() => world.close());

const LETTER =
  "Thank you for asking. Nobody answers at night.\n\nThe form is nine pages long. My sister gave up on page four. The bus stops at six.";
const at = (words: string) => LETTER.indexOf(words);
const NIGHT_FORM_BUS = [at("Nobody"), at("The form"), at("The bus")];

/** A letter, and the desk that it lies on. */
async function sendLetter() {
  const { slug: engagement, commissioner } = started;
  const { reference, id } = await started.say(LETTER);
  const api = world.as(commissioner);
  const where = { engagement, reference };
  return {
    id,
    where,
    api,
    cut: (cuts: readonly number[], had: readonly number[] = []) =>
      api.contribution.cut({ ...where, cuts: [...cuts], had: [...had] }),
    passages: async () => (await api.contribution.desk(where)).passages,
    /** The passage that begins like this. */
    passage: async (begins: string) => {
      const all = (await api.contribution.desk(where)).passages;
      const found = all.find(({ words }) => words.startsWith(begins));
      if (!found) throw new Error(`No passage begins with ${begins}`);
      return found.id;
    },
  };
}
const reasonOf = (settled: PromiseSettledResult<unknown>) =>
  settled.status === "rejected" ? (refusalOf(settled.reason)?.refusal ?? String(settled.reason)) : "done";

test("each passage has its own themes, answer and clause, and the letter is answered when all of it is", async () => {
  const letter = await sendLetter();
  const { api, where } = letter;
  const { engagement } = where;
  await letter.cut(NIGHT_FORM_BUS);
  expect((await letter.passages()).map(({ number, words }) => [number, words])).toEqual([
    [1, "Thank you for asking."],
    [2, "Nobody answers at night."],
    [3, "The form is nine pages long. My sister gave up on page four."],
    [4, "The bus stops at six."],
  ]);
  const [thanks, night, form, bus] = (await letter.passages()).map(({ id }) => id);
  if (!thanks || !night || !form || !bus) throw new Error("Four passages.");

  await api.contribution.theme({ ...where, passage: form, themes: [], newThemes: ["Long forms"] });
  const desk = await api.contribution.desk({ ...where, passage: form });
  expect(desk.themeIds).toHaveLength(1);
  expect((await api.contribution.desk({ ...where, passage: night })).themeIds).toEqual([]);
  const theme = desk.themeIds[0] ?? "";

  const answer = (passage: string, reason: string) =>
    api.response.record({ engagement, contribution: where.reference, passage, kind: "accepted", reason });
  const queue = async (filters: object) =>
    (await api.contribution.queue({ engagement, words: where.reference, ...filters })).contributions;
  await answer(night, "A person will answer.");
  await api.response.record({ engagement, theme, kind: "accepted", reason: "One page." });
  await api.response.publish({ engagement });
  // The same passage has to carry the theme and to have no response: the one of the form has one.
  expect(await queue({ theme, response: "none" })).toEqual([]);
  expect(await queue({ theme, response: "published" })).toHaveLength(1);
  expect(await queue({ response: "none" })).toMatchObject([{ passages: 4, answered: 2 }]);
  await answer(thanks, "Thank you for writing.");
  await answer(bus, "This is not ours to decide.");
  expect(await queue({ response: "none" })).toEqual([]);
  const answered = async () => {
    const scope = await enterEngagement(world.db, started.commissioner, "public.read", { slug: engagement });
    const activity = await world.db.activity.findUniqueOrThrow({ where: { id: started.activityId } });
    return (await loadFairnessRecord(world.db, scope, activity)).said.answered;
  };
  expect(await answered(), "two of its passages are answered in drafts only").toBe(0);
  await api.response.publish({ engagement });
  expect(await answered()).toBe(1);

  await api.clause.revise({
    engagement,
    clause: started.night.clauseId,
    sequence: 1,
    number: "1",
    title: "Help at night",
    body: "The hub must answer calls at any time.",
    reason: "Nobody answered.",
    passages: [night],
  });
  expect((await api.contribution.desk({ ...where, passage: night })).revised).toMatchObject([
    { number: "1" },
  ]);
  expect((await api.contribution.desk({ ...where, passage: bus })).revised).toEqual([]);
  // The letter is found by the clause that one of its passages changed, and by what that passage is besides.
  const clause = started.night.clauseId;
  expect(await queue({ clause })).toHaveLength(1);
  expect(await queue({ clause: started.breaks.clauseId })).toEqual([]);
  expect(await queue({ clause, theme }), "the theme is that of the form").toEqual([]);
  expect(await queue({ clause, response: "published" })).toHaveLength(1);
  await api.contribution.theme({ ...where, passage: night, themes: [theme] });
  expect(await queue({ clause, theme })).toHaveLength(1);
  expect((await api.contribution.queue({ engagement })).clauses.map(({ clauseId }) => clauseId)).toEqual([
    clause,
  ]);
  const [source] = await world.db.sourceLink.findMany({ where: { passageId: night } });
  expect(source?.fingerprint).toBeTruthy();
});

test("what was answered before the cut answers every part, and nobody can pull its words apart from it", async () => {
  const letter = await sendLetter();
  const { api, where } = letter;
  const { engagement, reference: contribution } = where;
  await letter.cut([at("The form")]);
  const form = await letter.passage("The form");
  const record = (passage: string) =>
    api.response.record({ engagement, contribution, passage, kind: "accepted", reason: "One page." });
  await record(form);
  await api.response.publish({ engagement });

  await letter.cut([at("The form"), at("The bus")], [at("The form")]);
  expect((await letter.passages()).map(({ answered }) => answered)).toEqual([
    "none",
    "published",
    "published",
  ]);
  const kept = await world.db.passage.findUniqueOrThrow({
    where: { id: form },
    include: { responses: true },
  });
  expect([kept.startsAt, kept.endsAt, kept.responses.length]).toEqual([at("The form"), LETTER.length, 1]);
  const { widerResponses, responses } = await api.contribution.desk({
    ...where,
    passage: await letter.passage("The bus"),
  });
  expect([widerResponses.length, responses.length]).toEqual([1, 0]);

  const { lasting } = await api.contribution.cutting(where);
  expect(lasting).toEqual([at("The form")]);
  const [refused] = await Promise.allSettled([letter.cut([], [at("The form"), at("The bus")])]);
  expect(refused && reasonOf(refused)).toBe("invalid");
  // Its own parts may come together again: then it is what it was.
  await letter.cut([at("The form")], [at("The form"), at("The bus")]);
  expect(await letter.passage("The form")).toBe(form);
});

test("themes, drafts and who has it go along with the words, there and back", async () => {
  const letter = await sendLetter();
  const { api, where } = letter;
  const { engagement, reference: contribution } = where;
  const [whole] = await letter.passages();
  const to = started.commissioner.person?.id ?? "";
  await api.contribution.theme({ ...where, themes: [], newThemes: ["Evenings"] });
  await api.response.record({ engagement, contribution, kind: "accepted", reason: "A draft." });
  await api.contribution.give({ ...where, passage: whole?.id ?? "", to, had: null });
  await letter.cut(NIGHT_FORM_BUS);
  const parts = await letter.passages();
  expect(parts.map(({ themes, answered }) => [themes, answered])).toEqual(
    parts.map(() => [["Evenings"], "draft"]),
  );
  expect(parts.every(({ givenTo }) => givenTo?.startsWith("Staff"))).toBe(true);
  const bus = await letter.passage("The bus");
  await api.contribution.theme({ ...where, passage: bus, themes: [], newThemes: ["Buses"] });

  await letter.cut([], NIGHT_FORM_BUS);
  const [again, ...others] = await letter.passages();
  expect(others).toEqual([]);
  expect(again).toMatchObject({ id: whole?.id, themes: ["Buses", "Evenings"], answered: "draft" });
  expect(await world.db.passage.count({ where: { contributionId: letter.id } })).toBe(1);
  const { responses } = await api.contribution.desk(where);
  expect(responses).toHaveLength(1);

  // Somebody who wants each passage themed anew says so.
  await api.contribution.cut({ ...where, cuts: [at("The bus")], had: [], themes: "leave" });
  expect((await letter.passages()).map(({ themes }) => themes)).toEqual([[], []]);
});

test("of two who cut at once the second is told, and loses nothing; the letter is whole at every moment", async () => {
  const letter = await sendLetter();
  const { where } = letter;
  const other = world.as(await world.makeStaff(started.authority));
  const settled = await Promise.allSettled([
    letter.cut([at("The form")]),
    other.contribution.cut({ ...where, cuts: [at("The bus")], had: [] }),
  ]);
  expect(settled.map(reasonOf).sort()).toEqual(["changed-meanwhile", "done"]);
  const rows = await world.db.passage.findMany({
    where: { contributionId: letter.id, cutAt: null },
    orderBy: { startsAt: "asc" },
  });
  expect(rows.map(({ startsAt, endsAt }) => LETTER.slice(startsAt ?? 0, endsAt ?? 0)).join("")).toBe(LETTER);
  const first = (await letter.api.contribution.cutting(where)).cuts;
  expect(first).toHaveLength(1);
  // The page shows both: what the first one cut and what the second one wanted.
  const shown = await other.contribution.cutting({ ...where, also: [at("The bus"), at("The form")] });
  expect(shown.marked).toEqual([at("The form"), at("The bus")]);
  await other.contribution.cut({ ...where, cuts: shown.marked, had: first });
  expect(await letter.passages()).toHaveLength(3);
});

test("whoever answers or themes the whole while somebody cuts it is asked for which passage", async () => {
  const letter = await sendLetter();
  const { api, where } = letter;
  const { engagement, reference: contribution } = where;
  const [whole] = await letter.passages();
  await letter.cut([at("The bus")]);
  const late = await Promise.allSettled([
    api.response.record({ engagement, contribution, passage: whole?.id, kind: "accepted", reason: "Yes." }),
    api.contribution.theme({ ...where, passage: whole?.id, themes: [], newThemes: ["Too late"] }),
    api.response.record({ engagement, contribution, kind: "accepted", reason: "Yes." }),
  ]);
  expect(late.map(reasonOf)).toEqual(["changed-meanwhile", "changed-meanwhile", "changed-meanwhile"]);
  expect(await world.db.theme.count({ where: { name: "Too late" } })).toBe(0);
});

test("a passage is given to somebody who may answer, passed on and taken back, and is found by it", async () => {
  const letter = await sendLetter();
  const { api, where } = letter;
  const { engagement } = where;
  await letter.cut([at("The bus")]);
  const bus = await letter.passage("The bus");
  const [tom, ann, facilitator, stranger] = await Promise.all([
    world.makeStaff(started.authority),
    world.makeStaff(started.authority),
    world.makeStaff(started.authority, "facilitator"),
    world.makeStaff(await world.makeAuthority()),
  ]);
  const idOf = (actor: typeof tom) => actor.person?.id ?? "";
  const give = (to: string | null, had: string | null) =>
    api.contribution.give({ ...where, passage: bus, to, had });
  const given = async (actor: typeof tom) =>
    (await world.as(actor).contribution.queue({ engagement, given: "me" })).contributions.map(
      ({ reference }) => reference,
    );
  for (const actor of [facilitator, stranger]) {
    const [refused] = await Promise.allSettled([give(idOf(actor), null)]);
    expect(refused && reasonOf(refused)).toBe("invalid");
  }
  await give(idOf(tom), null);
  expect(await given(tom)).toEqual([where.reference]);
  expect(await given(ann)).toEqual([]);
  const [late] = await Promise.allSettled([give(idOf(ann), null)]);
  expect(late && reasonOf(late)).toBe("changed-meanwhile");
  await give(idOf(ann), idOf(tom));
  expect([await given(tom), await given(ann)]).toEqual([[], [where.reference]]);
  await give(null, idOf(ann));
  expect(await given(ann)).toEqual([]);
  const audit = await world.db.auditEvent.findMany({ where: { subjectId: bus }, orderBy: { id: "asc" } });
  expect(audit.map(({ action }) => action)).toEqual(["passage.give", "passage.give", "passage.take-back"]);
});

test("the person and everybody else see what became of each part, and no word of it that was taken out", async () => {
  const { engagementId, activityId, slug: engagement } = started;
  const actor = await world.makeParticipant(engagementId);
  const submission = await world.db.submission.create({
    data: {
      engagementId,
      activityId,
      participantId: actor.participant.id,
      channel: "online",
      voice: "own",
      perspective: "carer",
      state: "sent",
      reference: "PART-SENT",
    },
  });
  const { reference } = await started.say(LETTER, { submissionId: submission.id });
  const api = world.as(started.commissioner);
  const where = { engagement, reference };
  await api.contribution.cut({ ...where, cuts: NIGHT_FORM_BUS, had: [] });
  const parts = (await api.contribution.desk(where)).passages;
  const form = parts.find(({ words }) => words.startsWith("The form"))?.id ?? "";
  await api.contribution.theme({ ...where, passage: form, themes: [], newThemes: ["Nine pages"] });
  const { id: theme } = await world.db.theme.findFirstOrThrow({ where: { name: "Nine pages" } });
  await api.response.record({
    engagement,
    contribution: reference,
    passage: form,
    kind: "accepted",
    reason: "It becomes one page.",
  });
  await api.response.publish({ engagement });
  const draft = await api.clause.draft({ engagement, clause: started.breaks.clauseId });
  expect(draft.offered.passages.find(({ id }) => id === form)?.text).toBe(
    "The form is nine pages long. My sister gave up on page four.",
  );
  await api.clause.revise({
    engagement,
    clause: started.breaks.clauseId,
    sequence: draft.clause.sequence,
    number: "2",
    title: "Breaks",
    body: "Carers ask for a break on one page.",
    reason: "Nine pages were too many.",
    passages: [form],
  });
  await api.version.publish({ engagement, summary: "Shorter forms." });
  await api.contribution.redact({
    ...where,
    text: LETTER.replace("My sister", "[Somebody]"),
    approve: true,
  });

  const mine = (await world.as(actor).participant.thread({ easyRead: false })).contributions[0];
  const kindsOf = (stitches: readonly { kind: string }[] = []) => stitches.map(({ kind }) => kind);
  expect(mine?.words).toBe(LETTER);
  expect(kindsOf(mine?.stitches)).toEqual(["received"]);
  expect(mine?.parts.map(({ words, stitches }) => [words, kindsOf(stitches)])).toEqual([
    ["Thank you for asking.", []],
    ["Nobody answers at night.", []],
    ["The form is nine pages long. My sister gave up on page four.", ["themed", "answered", "changed"]],
    ["The bus stops at six.", []],
  ]);

  const thread = await world.nobody.contribution.thread(where);
  expect(thread).toMatchObject({ responses: [], changes: [], themes: [] });
  expect(thread.parts[2]).toMatchObject({
    words: { text: "The form is nine pages long. [Somebody] gave up on page four." },
    themes: ["Nine pages"],
    responses: [{ reason: "It becomes one page." }],
    changes: [{ number: "2" }],
  });
  const everybody = JSON.stringify([
    thread,
    await world.nobody.clause.thread({ engagement, clause: started.breaks.clauseId }),
    await world.nobody.story.youSaidWeDid({ engagement }),
  ]);
  expect(everybody).toContain("[Somebody] gave up on page four.");
  expect(everybody).not.toContain("My sister");
  const { single } = await world.nobody.story.youSaidWeDid({ engagement });
  expect(single.find((each) => each.reference === reference)?.words).toMatchObject({
    text: "The form is nine pages long. [Somebody] gave up on page four.",
    startsAt: at("The form"),
  });
  const gathered = await api.theme.read({ engagement, theme });
  expect(gathered).toMatchObject({ total: 1, passages: [{ id: form, startsAt: at("The form") }] });
});

test("a theme that a letter carries twice counts it once, and a download says how many of its parts are answered", async () => {
  const letter = await sendLetter();
  const { api, where } = letter;
  const { engagement } = where;
  await api.contribution.theme({ ...where, themes: [], newThemes: ["Carried twice"] });
  await letter.cut([at("The form"), at("The bus")]);
  const { themes } = await api.theme.list({ engagement });
  expect(themes.find(({ name }) => name === "Carried twice")?.contributions).toBe(1);

  const answer = {
    engagement,
    contribution: where.reference,
    kind: "accepted",
    reason: "One page.",
  } as const;
  await api.response.record({ ...answer, passage: await letter.passage("The form") });
  await api.response.publish({ engagement });
  await api.response.record({ ...answer, passage: await letter.passage("The bus") });
  const download = async (format: "json" | "csv") => {
    const { body } = await api.contribution.export({ engagement, activity: "ask", format });
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    return Buffer.concat(pieces).toString("utf8");
  };
  const ours = async () =>
    contributionsExport
      .parse(JSON.parse(await download("json")))
      .contributions.find(({ reference }) => reference === where.reference);
  expect(await ours()).toMatchObject({ text: LETTER, themes: ["Carried twice"], response: "none" });
  expect((await ours())?.passages).toEqual([
    {
      text: "Thank you for asking. Nobody answers at night.",
      themes: ["Carried twice"],
      response: "none",
      decisions: [],
    },
    {
      text: "The form is nine pages long. My sister gave up on page four.",
      themes: ["Carried twice"],
      response: "published",
      decisions: ["accepted"],
    },
    { text: "The bus stops at six.", themes: ["Carried twice"], response: "draft", decisions: [] },
  ]);
  expect(await download("csv")).toMatch(new RegExp(`${where.reference}.*none,1 of 3,accepted`, "s"));

  // It is answered when all of its parts are, and not before.
  await api.response.record({ ...answer, passage: await letter.passage("Thank you") });
  expect(await ours()).toMatchObject({ response: "draft" });
  await api.response.publish({ engagement });
  expect(await ours()).toMatchObject({ response: "published", decisions: ["accepted"] });
});

test("held words are not cut, and words that are not there neither", async () => {
  const letter = await sendLetter();
  await world.db.contribution.update({ where: { id: letter.id }, data: { heldAt: world.clock.now } });
  await expect(letter.cut([at("The bus")])).rejects.toThrow(/nothing with this reference/);
  await expect(letter.api.contribution.cutting(letter.where)).rejects.toThrow(/nothing with this reference/);
  const { reference } = await started.say("x", { words: null });
  const where = { engagement: started.slug, reference };
  await expect(letter.api.contribution.cut({ ...where, cuts: [1], had: [] })).rejects.toThrow(/no words/);
});
