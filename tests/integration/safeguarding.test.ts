import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Actor, NOBODY } from "../../server/domain/policy.ts";
import { saveContributions } from "../../server/shared/contribute.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "../support/opening.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let authority: string;
let engagement: { id: string; slug: string };
let commissioner: Caller;
let lead: Caller;
let leadActor: Actor;
let activity: string;
const WORDS = "My brother has my card and I am scared of him.";

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.mails.length = 0;
  world.faults.length = 0;
  world.deps.mail = async (mail) => void world.mails.push(mail);
  authority = await world.makeAuthority();
  commissioner = world.as(await world.makeStaff(authority));
  leadActor = await world.makeStaff(authority, "safeguarding_lead");
  lead = world.as(leadActor);
  engagement = await world.makeEngagement(authority);
  activity = (
    await commissioner.activity.create({
      engagement: engagement.slug,
      kind: "consultation",
      title: "Tell us about help at night",
      introduction: "It takes ten minutes.",
      rung: "consultation",
    })
  ).slug;
});

async function said(words = WORDS): Promise<{ engagement: string; reference: string }> {
  const { id: activityId } = await world.db.activity.findFirstOrThrow({
    where: { slug: activity, engagementId: engagement.id },
  });
  const [saved] = await world.db.$transaction((tx) =>
    saveContributions(world.deps, tx, [
      {
        engagementId: engagement.id,
        activityId,
        kind: "answer",
        channel: "online",
        voice: "own",
        perspective: "lived_experience",
        words,
      },
    ]),
  );
  return { engagement: engagement.slug, reference: saved?.reference ?? "" };
}

const looks = () =>
  world.db.auditEvent.findMany({ where: { engagementId: engagement.id, action: "safeguarding.open" } });

test("what is handed over leaves the desk at once, and only the lead can read it", async () => {
  const it = await said();
  await commissioner.contribution.approveWords({ ...it, approved: true });
  await commissioner.contribution.theme({ ...it, themes: [], newThemes: ["Money"] });
  expect((await commissioner.contribution.queue({ engagement: it.engagement, words: "scared" })).total).toBe(
    1,
  );

  expect(await commissioner.safeguarding.raise({ ...it, why: "She is scared." })).toEqual({
    leads: 1,
    told: 1,
  });

  const queue = await commissioner.contribution.queue({
    engagement: it.engagement,
    words: it.reference,
  });
  expect(queue.contributions).toEqual([]);
  await expect(commissioner.contribution.desk(it)).rejects.toThrow("nothing with this reference");
  await expect(commissioner.contribution.approveWords({ ...it, approved: true })).rejects.toThrow();
  const { themes } = await commissioner.theme.list({ engagement: it.engagement });
  expect(JSON.stringify(themes)).not.toContain("scared");
  // Everybody still finds that it was received, and not a word of it.
  const thread = await world.nobody.contribution.thread(it);
  expect([thread.reference, thread.words]).toEqual([it.reference, null]);

  const { open } = await lead.safeguarding.list();
  expect(open.map(({ reference }) => reference)).toEqual([it.reference]);
  expect(JSON.stringify(open)).not.toContain("scared");
});

test("the mail says where to look and nothing of what was said", async () => {
  const it = await said();
  await commissioner.safeguarding.raise({ ...it, why: "She is scared." });
  expect(world.mails).toHaveLength(1);
  const mail = JSON.stringify(world.mails[0]);
  expect(mail).toContain("/desk/safeguarding");
  for (const secret of [it.reference, "scared", "brother"]) expect(mail).not.toContain(secret);
});

test("mail that fails is told, and the concern is there all the same", async () => {
  world.deps.mail = () => Promise.reject(new Error("away"));
  expect(await commissioner.safeguarding.raise({ ...(await said()), why: "Look." })).toEqual({
    leads: 1,
    told: 0,
  });
  expect(world.faults).toHaveLength(1);
  expect((await lead.safeguarding.list()).open).toHaveLength(1);
});

test("each look is written down before the words are given out, and is there to see", async () => {
  const it = await said();
  await commissioner.safeguarding.raise({ ...it, why: "She is scared." });
  const concern = (await lead.safeguarding.list()).open[0]?.id ?? "";
  expect((await lead.safeguarding.read({ concern })).looks).toEqual([]);
  expect(JSON.stringify(await lead.safeguarding.read({ concern }))).not.toContain("scared");
  const opened = await lead.safeguarding.open({ concern });
  expect([opened.said?.words, opened.why]).toEqual([WORDS, "She is scared."]);
  expect((await looks()).map(({ personId }) => personId)).toEqual([leadActor.person?.id]);
  expect((await lead.safeguarding.read({ concern })).looks).toHaveLength(1);
});

test("the lead of another authority finds nothing, and commissioners are not let in", async () => {
  await commissioner.safeguarding.raise({ ...(await said()), why: "Look." });
  const concern = (await lead.safeguarding.list()).open[0]?.id ?? "";
  const elsewhere = world.as(await world.makeStaff(await world.makeAuthority(), "safeguarding_lead"));
  expect((await elsewhere.safeguarding.list()).open).toEqual([]);
  await expect(elsewhere.safeguarding.open({ concern })).rejects.toThrow("could not find");
  await expect(commissioner.safeguarding.open({ concern })).rejects.toThrow("cannot do this");
  await expect(world.as(NOBODY).safeguarding.open({ concern })).rejects.toThrow("Sign in");
  expect(await looks()).toEqual([]);
});

test("it stays with the lead after something was done, and goes back when the lead gives it back", async () => {
  const it = await said();
  await commissioner.safeguarding.raise({ ...it, why: "Look." });
  const concern = (await lead.safeguarding.list()).open[0]?.id ?? "";
  await lead.safeguarding.settle({ concern, outcome: "acted_on", note: "We phoned." });
  await expect(lead.safeguarding.settle({ concern, outcome: "acted_on", note: "Twice." })).rejects.toThrow(
    "Someone did the same",
  );
  await expect(commissioner.contribution.desk(it)).rejects.toThrow();
  await lead.safeguarding.settle({ concern, outcome: "returned", note: "All is well." });
  const back = await commissioner.contribution.desk(it);
  expect([back.text, back.approvedAt]).toEqual([WORDS, null]);
  // It can be raised again, as a concern of its own.
  await commissioner.safeguarding.raise({ ...it, why: "Again." });
  expect((await lead.safeguarding.list()).open).toHaveLength(1);
});

test("two readers at the same moment raise one concern", async () => {
  const it = await said();
  const tries = await Promise.allSettled([
    commissioner.safeguarding.raise({ ...it, why: "One." }),
    commissioner.safeguarding.raise({ ...it, why: "Two." }),
  ]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await lead.safeguarding.list()).open).toHaveLength(1);
});

test("a word list points a reader to the words, and decides nothing", async () => {
  const it = await said();
  expect((await commissioner.contribution.desk(it)).signs).toEqual(["scared of"]);
  expect((await lead.safeguarding.list()).open).toEqual([]);
  const plain = await said("Open on Saturdays, please.");
  expect((await commissioner.contribution.desk(plain)).signs).toEqual([]);
});

test("whom to phone stands where people write without a name", async () => {
  const where = { engagement: engagement.slug };
  await commissioner.safeguarding.writeContact({ ...where, contact: "Adult social care, 01632 960123" });
  await commissioner.activity.addQuestion({
    ...where,
    activity,
    kind: "long_text",
    wordings: { standard: [{ text: "What should change?" }] },
  });
  await commissioner.activity.open({
    ...where,
    activity,
    closesAt: new Date("2026-03-12T23:59:59Z"),
    ...withReasons,
  });
  const { engagement: shown } = await world.nobody.submission.read({ ...where, activity });
  expect(shown.safetyContact).toBe("Adult social care, 01632 960123");
});
