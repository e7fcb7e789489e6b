/** Suggested themes at the desk: learnt from what people coded here, explained, and nobody's until a person takes them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { FEWEST_CODED } from "../../server/domain/suggestion.ts";
import { type Started, startSpecification } from "../support/specification.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** An engagement in which buses were spoken of twice, and enough else besides. */
async function coded() {
  const own = await startSpecification(world);
  const desk = world.as(own.commissioner);
  const engagement = own.slug;
  const theme = async (reference: string, name: string) => {
    await desk.contribution.theme({ engagement, reference, themes: [], newThemes: [name] });
    return reference;
  };
  const buses = [];
  for (const words of ["The bus never comes on Sundays.", "No bus means no visit."])
    buses.push(await theme((await own.say(words)).reference, "Transport"));
  for (let nth = 0; nth < FEWEST_CODED; nth++)
    await theme((await own.say(`Something else, number ${nth}`)).reference, "Other");
  return { own, desk, engagement, buses };
}

async function suggestedFor(own: Started, words: string) {
  const { reference } = await own.say(words);
  const it = await world.as(own.commissioner).contribution.desk({ engagement: own.slug, reference });
  return { ...it, reference };
}

test("themes of passages with the same words are suggested with their reasons, and taken only by a person", async () => {
  const { own, desk, engagement } = await coded();
  const { reference, suggested, themeIds, passage } = await suggestedFor(
    own,
    "My bus stopped. Fares doubled.",
  );
  expect(suggested).toMatchObject([{ name: "Transport", words: ["bus"], passages: 2 }]);
  expect(themeIds).toEqual([]);
  expect(await world.db.passageTheme.count({ where: { passageId: passage.id } })).toBe(0);

  const [transport] = suggested;
  await desk.contribution.theme({
    engagement,
    reference,
    passage: passage.id,
    themes: [transport?.id ?? ""],
    had: [],
    newThemes: [],
  });
  const taken = await desk.contribution.desk({ engagement, reference });
  expect(taken.themeIds).toEqual([transport?.id]);
  expect(taken.suggested, "what it has is not suggested again").toEqual([]);
});

test("nothing is learnt from what is held or taken back, from merged themes, or from another engagement", async () => {
  const { own, buses } = await coded();
  const words = "My bus stopped. Fares doubled.";
  const [one = "", two = ""] = buses;
  await world.db.contribution.update({ where: { reference: one }, data: { heldAt: world.clock.now } });
  expect((await suggestedFor(own, words)).suggested).toMatchObject([{ name: "Transport", passages: 1 }]);
  await world.db.contribution.update({ where: { reference: two }, data: { withdrawnAt: world.clock.now } });
  expect((await suggestedFor(own, words)).suggested).toEqual([]);
  await world.db.contribution.updateMany({
    where: { reference: { in: buses } },
    data: { heldAt: null, withdrawnAt: null },
  });
  expect((await suggestedFor(own, words)).suggested).toHaveLength(1);
  await world.db.theme.updateMany({ where: { name: "Transport" }, data: { mergedAt: world.clock.now } });
  expect((await suggestedFor(own, words)).suggested).toEqual([]);

  const stranger = await startSpecification(world);
  expect((await suggestedFor(stranger, words)).suggested).toEqual([]);
});

test("of a letter that was cut, only the passage that is worked with is compared", async () => {
  const { own, desk, engagement } = await coded();
  const letter = "My bus stopped. Fares doubled. My sister was kind to everybody.";
  const { reference } = await own.say(letter);
  await desk.contribution.cut({ engagement, reference, cuts: [letter.indexOf("My sister")], had: [] });
  const { passages } = await desk.contribution.desk({ engagement, reference });
  const suggestions = await Promise.all(
    passages.map(({ id }) => desk.contribution.desk({ engagement, reference, passage: id })),
  );
  expect(suggestions.map(({ suggested }) => suggested.map(({ name }) => name))).toEqual([["Transport"], []]);
});

test("who may not give themes is suggested none", async () => {
  const { own, engagement } = await coded();
  const { reference } = await suggestedFor(own, "My bus stopped. Fares doubled.");
  const looker = await world.makeStaff(own.authority, "facilitator");
  const it = await world.as(looker).contribution.desk({ engagement, reference });
  expect([it.may.theme, it.suggested]).toEqual([false, []]);
});
