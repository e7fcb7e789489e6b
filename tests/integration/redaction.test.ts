import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstration } from "../../prisma/demonstration/index.ts";
import { seedDemonstration } from "../../prisma/seed.ts";
import { NOBODY } from "../../server/domain/policy.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let commissioner: Caller;
let engagementId: string;
const engagement = demonstration.engagement.slug;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date());
  await seedDemonstration(world.deps);
  ({ id: engagementId } = await world.db.engagement.findUniqueOrThrow({ where: { slug: engagement } }));
  const lead = await world.db.engagementAuthority.findFirstOrThrow({ where: { engagementId, part: "lead" } });
  commissioner = world.as(await world.makeStaff(lead.authorityId));
}, 120_000);
afterAll(() => world.close());

/** Words that stand behind a published change, on a page that everybody reads. */
async function publicWords() {
  const { contribution } = await world.db.passage.findFirstOrThrow({
    where: {
      sources: { some: { revision: { versions: { some: {} } } } },
      contribution: { wordsApprovedAt: { not: null }, kind: "answer", text: { redactions: { none: {} } } },
    },
    include: {
      contribution: {
        include: { text: true, passages: { include: { sources: { include: { revision: true } } } } },
      },
    },
  });
  const clause = contribution.passages[0]?.sources[0]?.revision.clauseId ?? "";
  return {
    id: contribution.id,
    reference: contribution.reference,
    text: contribution.text?.text ?? "",
    clause,
  };
}

test("what is taken out is gone from every public page, and stays for readers and for the person", async () => {
  const { id, reference, text, clause } = await publicWords();
  const where = { engagement, reference };
  const [first = ""] = text.split(" ");
  const edited = `[name]${text.slice(first.length)}`;
  await commissioner.contribution.redact({ ...where, text: edited });

  const pages = [
    await world.nobody.contribution.thread(where),
    await world.nobody.clause.thread({ engagement, clause }),
    await world.nobody.story.youSaidWeDid({ engagement }),
  ];
  expect(pages[0]).toMatchObject({ words: { text: edited } });
  expect(JSON.stringify(pages[1])).toContain(JSON.stringify(edited).slice(1, -1));
  for (const page of pages) expect(JSON.stringify(page)).not.toContain(JSON.stringify(text).slice(1, -1));

  expect((await commissioner.contribution.desk(where)).text).toBe(text);
  expect((await commissioner.contribution.redaction(where)).written).toBe(text);
  expect((await world.db.contributionText.findUniqueOrThrow({ where: { contributionId: id } })).text).toBe(
    text,
  );
});

test("it can be taken back, and is counted at the desk", async () => {
  const { reference, text } = await publicWords();
  const where = { engagement, reference };
  await commissioner.contribution.redact({ ...where, text: `[all of it]` });
  expect((await commissioner.contribution.desk(where)).redacted).toBe(1);
  await commissioner.contribution.redact({ ...where, text });
  expect((await commissioner.contribution.desk(where)).redacted).toBe(0);
  expect((await world.nobody.contribution.thread(where)).words?.text).toBe(text);
});

test("words that the person did not write are refused, and nothing changes", async () => {
  const { reference, text } = await publicWords();
  const where = { engagement, reference };
  await expect(
    commissioner.contribution.redact({ ...where, text: `${text} I am very happy.` }),
  ).rejects.toThrow();
  expect((await world.nobody.contribution.thread(where)).words?.text).toBe(text);
});

test("taking names out and letting everybody read it is one step, and before it nothing is public", async () => {
  const { reference, text } = await world.db.contribution.findFirstOrThrow({
    where: { engagementId, wordsApprovedAt: null, heldAt: null, kind: "answer", text: { isNot: null } },
    include: { text: true },
  });
  const where = { engagement, reference };
  await commissioner.contribution.redact({ ...where, text: "[all of it]" });
  expect((await world.nobody.contribution.thread(where)).words).toBeNull();
  await commissioner.contribution.redact({ ...where, text: "[all of it]", approve: true });
  expect((await world.nobody.contribution.thread(where)).words?.text).toBe("[all of it]");
  expect(JSON.stringify(await world.nobody.contribution.thread(where))).not.toContain(text?.text ?? "?");
});

test("erasing the words erases what was taken out of them", async () => {
  const { id, reference } = await publicWords();
  await commissioner.contribution.redact({ engagement, reference, text: "[a name that tells who it was]" });
  await world.db.contributionText.delete({ where: { contributionId: id } });
  expect(await world.db.redaction.count({ where: { contributionId: id } })).toBe(0);
});

test("a statement and a note are shown without what was taken out", async () => {
  const statement = await world.db.statement.findFirstOrThrow({
    where: { state: "proposed", shownAt: { not: null } },
    include: { contribution: { include: { text: true } }, activity: true },
  });
  const { reference, text } = statement.contribution;
  await commissioner.contribution.redact({ engagement, reference, text: "[name]" });
  const workshop = await world.nobody.workshop.read({ engagement, activity: statement.activity.slug });
  expect(JSON.stringify(workshop)).not.toContain(text?.text ?? "?");

  const note = await world.db.wallNote.findFirstOrThrow({
    where: { state: "shown", item: { session: { state: "running" } } },
    include: { contribution: { include: { text: true } }, item: { include: { session: true } } },
  });
  await commissioner.contribution.redact({
    engagement,
    reference: note.contribution.reference,
    text: "[name]",
  });
  const projector = await world.as(NOBODY).live.projector({ code: note.item.session.joinCode });
  expect(JSON.stringify(projector)).not.toContain(note.contribution.text?.text ?? "?");
});
