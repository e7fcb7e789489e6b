/** Merging and splitting themes: what carried a theme carries one after, and what was published stays. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf } from "../../app/lib/form.ts";
import { NOBODY } from "../../server/domain/policy.ts";
import { everythingPublic, startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const later = (minutes: number) => world.clock.set(new Date(world.clock.now.getTime() + minutes * 60_000));

/** A consultation of which some things were said and themed: each by the names of its themes. */
async function themed(...said: string[][]) {
  const started = await startSpecification(world, { suppressionBelow: 1 });
  const engagement = started.slug;
  const api = world.as(started.commissioner);
  const references: string[] = [];
  const passages: string[] = [];
  for (const [nth, newThemes] of said.entries()) {
    const { reference, passageId } = await started.say(`Thing ${nth}`);
    references.push(reference);
    passages.push(passageId);
    if (newThemes.length > 0) await api.contribution.theme({ engagement, reference, themes: [], newThemes });
  }
  later(1);
  const list = async () => (await api.theme.list({ engagement })).themes;
  const idOf = async (name: string) => (await list()).find((theme) => theme.name === name)?.id ?? "";
  const coded = async () =>
    Promise.all(
      references.map(async (reference) => {
        const { themes, themeIds } = await api.contribution.desk({ engagement, reference });
        return themes.filter(({ id }) => themeIds.includes(id)).map(({ name }) => name);
      }),
    );
  const gathers = async () =>
    Object.fromEntries((await list()).map(({ name, contributions }) => [name, contributions]));
  const merge = async (into: string, ...others: string[]) => {
    const stays = await idOf(into);
    const themes = [stays, ...(await Promise.all(others.map(idOf)))];
    return api.theme.merge({ engagement, themes, stays });
  };
  const tellsOf = async (theme: string) =>
    (await api.theme.history({ engagement, theme })).lines.map(
      ({ kind, other, before, passages }) => `${kind} ${other?.name ?? before ?? passages}`,
    );
  return { ...started, engagement, api, references, passages, list, idOf, coded, gathers, merge, tellsOf };
}

test("a merge codes everything with the theme that stays, once, and the address of the other leads on", async () => {
  const here = await themed(["Buses"], ["Transport"], ["Buses", "Transport"], ["Money"]);
  const { engagement, api } = here;
  const buses = await here.idOf("Buses");
  const transport = await here.idOf("Transport");
  await here.merge("Transport", "Buses");
  expect(await here.coded()).toEqual([["Transport"], ["Transport"], ["Transport"], ["Money"]]);
  expect(await here.gathers()).toEqual({ Money: 1, Transport: 3 });
  const { name: me } = await world.db.person.findUniqueOrThrow({
    where: { id: here.commissioner.person?.id ?? "" },
  });
  expect((await api.theme.read({ engagement, theme: buses })).merged).toMatchObject({
    into: { id: transport, name: "Transport" },
    at: world.clock.now,
    by: me,
    continued: false,
  });
  expect((await api.theme.list({ engagement })).merged).toEqual([
    { id: buses, name: "Buses", into: "Transport" },
  ]);
  expect(await here.tellsOf(transport)).toEqual(["took_in Buses", "passages_added 2", "made 0"]);
  expect(await here.tellsOf(buses)).toEqual(["merged_into Transport", "passages_added 2", "made 0"]);
  // Its name means the other one from now on, for whoever types it in and in an import.
  await api.contribution.theme({
    engagement,
    reference: here.references[3] ?? "",
    themes: [await here.idOf("Money")],
    newThemes: ["buses"],
  });
  expect((await here.coded())[3]).toEqual(["Money", "Transport"]);
  await expect(api.theme.create({ engagement, name: "Buses" })).rejects.toThrow(/merged into “Transport”/);
  const queue = await api.contribution.queue({ engagement });
  expect(queue.themes.map(({ name }) => name)).toEqual(["Money", "Transport"]);
  expect(queue.contributions[0]?.themes).toEqual(["Transport"]);
});

test("a merge is undone while nothing was changed after, and then everything is as it was", async () => {
  const here = await themed(["Buses"], ["Transport"], ["Buses", "Transport"]);
  const { engagement, api } = here;
  const before = await here.coded();
  const buses = await here.idOf("Buses");
  await here.merge("Transport", "Buses");
  later(1);
  expect((await api.theme.read({ engagement, theme: buses })).merged?.undo).toEqual({ others: [] });
  await api.theme.undoMerge({ engagement, theme: buses });
  expect(await here.coded()).toEqual(before);
  expect((await here.tellsOf(buses))[0]).toBe("merge_undone Transport");
  await expect(api.theme.undoMerge({ engagement, theme: buses })).rejects.toThrow(/did the same just now/);

  await here.merge("Transport", "Buses");
  later(1);
  await api.contribution.theme({
    engagement,
    reference: (await here.say("One more")).reference,
    themes: [await here.idOf("Transport")],
  });
  expect((await api.theme.read({ engagement, theme: buses })).merged?.undo).toBeNull();
  await expect(api.theme.undoMerge({ engagement, theme: buses })).rejects.toThrow(/Split the theme instead/);
  await api.theme.split({
    engagement,
    theme: await here.idOf("Transport"),
    moves: [{ passage: here.passages[0] ?? "", into: "Bus stops" }],
  });
  expect(await here.coded()).toEqual([["Bus stops"], ["Transport"], ["Transport"]]);
});

test("a split moves what was chosen to one theme or to several, and keeps the rest", async () => {
  const here = await themed(["Nights"], ["Nights"], ["Nights", "Money"], ["Nights"]);
  const { engagement, api } = here;
  const theme = await here.idOf("Nights");
  const [one = "", two = "", three = ""] = here.passages;
  const done = await api.theme.split({
    engagement,
    theme,
    moves: [
      { passage: one, into: "Phones at night" },
      { passage: two, into: "Fear at night" },
      { passage: three, into: "Money" },
    ],
  });
  expect(done).toEqual({ id: theme, moved: 3, gone: 0 });
  expect(await here.coded()).toEqual([["Phones at night"], ["Fear at night"], ["Money"], ["Nights"]]);
  expect(new Set(await here.tellsOf(theme))).toEqual(
    new Set([
      "split_into Phones at night",
      "split_into Fear at night",
      "split_into Money",
      "passages_added 4",
      "made 0",
    ]),
  );
  expect(await here.tellsOf(await here.idOf("Phones at night"))).toEqual(["split_from Nights", "made 0"]);
  await expect(
    api.theme.split({ engagement, theme, moves: [{ passage: here.passages[3] ?? "", into: "nights" }] }),
  ).rejects.toMatchObject({ cause: { detail: { fields: { moves: expect.stringMatching(/into itself/) } } } });
});

test("what was published of a theme stays as it was through renaming, splitting and merging", async () => {
  const here = await themed(["Nights"], ["Nights"]);
  const { engagement, api, night } = here;
  for (const reference of here.references)
    await api.contribution.approveWords({ engagement, reference, approved: true });
  const theme = await here.idOf("Nights");
  await api.response.record({ engagement, theme, kind: "accepted", reason: "Somebody will answer." });
  await api.response.publish({ engagement });
  await api.clause.revise({
    engagement,
    clause: night.clauseId,
    sequence: 1,
    number: "1",
    title: "Help at night",
    body: "The hub must answer calls at any hour.",
    reason: "People need it.",
    themes: [theme],
  });
  await api.version.publish({ engagement, summary: "Nights." });
  const all = () => everythingPublic(world, NOBODY, here, here.references);
  // The names of the themes that something carries today, and what an answered theme is called today, are not part of it.
  const told = (text: string) => text.replaceAll(/"themes":\["[^\]]*\]|"now":(null|"[^"]*")/g, "");
  const before = await all();
  expect(before).toContain("Nights");

  later(1);
  await api.assessment.link({ engagement, evidence: { theme }, add: ["carers"] });
  const renamed = await api.theme.rename({
    engagement,
    theme,
    name: "Help after dark",
    description: "",
    was: { name: "Nights", description: "" },
  });
  expect(told(await all())).toBe(told(before));
  expect(await here.coded()).toEqual([["Help after dark"], ["Help after dark"]]);
  expect((await api.theme.read({ engagement, theme })).merged).toMatchObject({ continued: true });
  expect(
    (await api.assessment.section({ engagement, characteristic: "carers" })).linkedThemes.map(({ id }) => id),
  ).toEqual([renamed.id]);
  // The answer is still shown at the desk, with the name it was given under.
  expect((await api.theme.read({ engagement, theme: renamed.id })).responses).toMatchObject([
    { reason: "Somebody will answer.", theme: "Nights" },
  ]);
  expect((await here.tellsOf(renamed.id))[0]).toBe("renamed Nights");
  expect(await here.tellsOf(theme)).toEqual(await here.tellsOf(renamed.id));

  await api.theme.split({
    engagement,
    theme: renamed.id,
    moves: [{ passage: here.passages[0] ?? "", into: "Phones" }],
  });
  await here.merge("Phones", "Help after dark");
  expect(told(await all())).toBe(told(before));
  expect(await here.coded()).toEqual([["Phones"], ["Phones"]]);
  const { contributions } = await api.contribution.queue({ engagement, response: "published" });
  expect(contributions).toHaveLength(2);
});

test("a clause that names a merged theme leads to the answer of the one that stayed, and drafts answer it", async () => {
  const here = await themed(["Buses"], ["Transport"]);
  const { engagement, api, night } = here;
  const theme = await here.idOf("Buses");
  await api.clause.revise({
    engagement,
    clause: night.clauseId,
    sequence: 1,
    number: "1",
    title: "Help at night",
    body: "The hub must be near a bus stop.",
    reason: "Buses.",
    themes: [theme],
  });
  await api.version.publish({ engagement, summary: "Buses." });
  await api.response.record({ engagement, theme, kind: "accepted", reason: "A bus will come." });
  const { id: stays } = await here.merge("Transport", "Buses");
  expect((await api.theme.read({ engagement, theme: stays })).responses).toMatchObject([
    { reason: "A bus will come.", theme: "Buses" },
  ]);
  await api.response.publish({ engagement });
  const story = await world.nobody.story.youSaidWeDid({ engagement });
  expect(story.themes.map(({ id, name }) => [id, name])).toEqual([[stays, "Transport"]]);
  const { changes } = await world.nobody.version.changes({ engagement, label: "0.2" });
  expect(changes[0]?.themes).toEqual([{ id: stays, name: "Buses", answered: true }]);
  const { responses } = await world.nobody.contribution.thread({
    engagement,
    reference: here.references[0] ?? "",
  });
  expect(responses).toMatchObject([{ reason: "A bus will come.", theme: "Transport" }]);
});

test("of two at once the second is told, and nothing is lost", async () => {
  const here = await themed(["Buses"], ["Transport"], ["Trains"], ["Trains"]);
  const { engagement, api, authority } = here;
  const other = world.as(await world.makeStaff(authority));
  const [buses, transport, trains] = await Promise.all(["Buses", "Transport", "Trains"].map(here.idOf));
  if (!buses || !transport || !trains) throw new Error("A theme is missing.");
  const both = await Promise.allSettled([
    api.theme.merge({ engagement, themes: [buses, transport], stays: transport }),
    other.theme.merge({ engagement, themes: [buses, trains], stays: buses }),
    other.theme.merge({ engagement, themes: [buses, transport], stays: buses }),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  for (const each of both)
    if (each.status === "rejected") expect(String(each.reason)).toMatch(/Somebody else changed the theme/);
  for (const names of await here.coded()) expect(names).toHaveLength(1);

  const again = await themed(["Nights"], ["Nights"], ["Nights"]);
  const theme = await again.idOf("Nights");
  const second = world.as(await world.makeStaff(again.authority));
  const [one = "", two = "", three = ""] = again.passages;
  const split = (who: typeof api, into: string, ...chosen: string[]) =>
    who.theme.split({
      engagement: again.engagement,
      theme,
      moves: chosen.map((passage) => ({ passage, into })),
    });
  const halves = await Promise.all([split(again.api, "A", one, two), split(second, "B", two, three)]);
  expect(halves.map(({ moved, gone }) => moved + gone)).toEqual([2, 2]);
  expect(halves[0].gone + halves[1].gone).toBe(1);
  expect((await again.coded()).every((names) => names.length === 1)).toBe(true);
  await expect(split(again.api, "C", one)).rejects.toThrow(/moved all of these just now/);

  // A reader whose page still shows a theme that was merged means the one that it is part of now.
  const reader = await themed(["Buses"], ["Transport"], []);
  const merged = await reader.idOf("Buses");
  await reader.merge("Transport", "Buses");
  await reader.api.contribution.theme({
    engagement: reader.engagement,
    reference: reader.references[2] ?? "",
    had: [],
    themes: [merged],
  });
  expect((await reader.coded())[2]).toEqual(["Transport"]);
  await reader.api.contribution.theme({
    engagement: reader.engagement,
    reference: reader.references[0] ?? "",
    had: [merged],
    themes: [],
  });
  expect((await reader.coded())[0]).toEqual([]);

  await expect(
    api.theme.rename({
      engagement,
      theme: trains,
      name: "Rail",
      description: "",
      was: { name: "Railways", description: "" },
    }),
  ).rejects.toThrow(/Somebody else/);
});

const step = fc.oneof(
  fc.record({ kind: fc.constant("merge" as const), from: fc.nat(9), into: fc.nat(9) }),
  fc.record({
    kind: fc.constant("split" as const),
    from: fc.nat(9),
    parts: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant("undo" as const), nth: fc.nat(9) }),
  fc.record({ kind: fc.constant("publish" as const), from: fc.nat(9) }),
);

test("after any merges, splits and undoings the same passages are coded, none twice, and every theme leads to a living one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.subarray(["A", "B", "C"]), { minLength: 6, maxLength: 6 }),
      fc.array(step, { maxLength: 7 }),
      async (said, steps) => {
        const here = await themed(...said);
        const { engagement, api, engagementId, passages } = here;
        const withAny = async () =>
          (await here.coded()).flatMap((names, nth) => (names.length > 0 ? [nth] : []));
        const before = await withAny();
        for (const [at, each] of steps.entries()) {
          later(1);
          const themes = (await here.list()).map(({ id }) => id);
          const pick = (nth: number) => themes[nth % themes.length] ?? "";
          const work = (): Promise<unknown> => {
            if (themes.length === 0) return Promise.resolve();
            if (each.kind === "merge")
              return api.theme.merge({
                engagement,
                themes: [pick(each.from), pick(each.into)],
                stays: pick(each.into),
              });
            if (each.kind === "split")
              return api.theme.split({
                engagement,
                theme: pick(each.from),
                moves: each.parts.map((part) => ({
                  passage: passages[part % passages.length] ?? "",
                  into: `Part ${at} ${part % 3}`,
                })),
              });
            if (each.kind === "publish")
              return api.response
                .record({ engagement, theme: pick(each.from), kind: "accepted", reason: "Yes." })
                .then(() => api.response.publish({ engagement }));
            return api.theme.list({ engagement }).then(({ merged }) => {
              const one = merged[each.nth % Math.max(merged.length, 1)];
              return one && api.theme.undoMerge({ engagement, theme: one.id });
            });
          };
          // What may not be done is refused, and changes nothing: that is part of the property.
          await work().catch((error: unknown) => {
            if (!refusalOf(error)) throw error;
          });
          expect(await withAny()).toEqual(before);
        }
        const rows = await world.db.theme.findMany({ where: { engagementId } });
        const byId = new Map(rows.map((row) => [row.id, row]));
        for (const row of rows) {
          let end = row;
          for (let hops = 0; end.mergedIntoId; hops++) {
            expect(hops).toBeLessThan(rows.length);
            end = byId.get(end.mergedIntoId) ?? end;
          }
          expect(end.mergedAt).toBeNull();
        }
        for (const names of await here.coded()) expect(new Set(names).size).toBe(names.length);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
