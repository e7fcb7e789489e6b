/** News by e-mail of what happened to what somebody said. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { MailError } from "../../server/adapters/mail.ts";
import type { Deps, Mail } from "../../server/deps.ts";
import { createCaller } from "../../server/trpc/router.ts";
import { sendNews } from "../../server/use-cases/send-news.ts";
import { type OpenConsultation, openConsultation } from "../support/consultation.ts";
import { tablesHolding } from "../support/tables.ts";
import { startWorld, type World } from "../support/world.ts";

const START = new Date("2026-03-02T10:00:00Z");
const CLOSE = new Date("2026-05-12T23:59:59Z");
const HOUR = 60 * 60 * 1000;
const DAYS = 24;

let world: World;
let it: OpenConsultation;
let made = 0;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.newsAddress.deleteMany();
  world.clock.set(START);
  world.mails.length = 0;
  world.faults.length = 0;
  it = await openConsultation(world, CLOSE);
});

const refusedWith = (refusal: string) =>
  expect.objectContaining({
    cause: expect.objectContaining({ detail: expect.objectContaining({ refusal }) }),
  });
const later = (hours: number) => world.clock.set(new Date(world.clock.now.getTime() + hours * HOUR));
const newAddress = () => `listener.${++made}@example.org`;
const addresses = () => world.db.newsAddress.count();
const mailsTo = (email: string) => world.mails.filter(({ to }) => to === email);
const news = (email: string) => mailsTo(email).filter(({ subject }) => /happened/.test(subject));
const linkIn = (mail: Mail | undefined) => new URL(/http\S+\?\S+/.exec(mail?.text ?? "")?.[0] ?? "");
function stopOf(mail: Mail | undefined) {
  const { searchParams } = linkIn(mail);
  return { id: searchParams.get("id") ?? "", key: searchParams.get("key") ?? "" };
}

/** Somebody who sent two answers, and asked for news. */
async function asking(email = newAddress()) {
  const person = await it.begin();
  const { submission } = person.caller;
  await submission.save({ ...it.here, questionId: it.change.id, text: "Somebody who picks up." });
  await submission.save({ ...it.here, questionId: it.more.id, text: "A map." });
  await submission.send(it.here);
  const said = await world.db.contribution.findMany({
    where: { submission: { participantId: person.actor.participant?.id ?? "" } },
    orderBy: { question: { position: "asc" } },
    select: { reference: true },
  });
  await person.caller.participant.askForNews({ email });
  const token = linkIn(mailsTo(email).at(-1)).searchParams.get("token") ?? "";
  return { ...person, email, token, references: said.map(({ reference }) => reference) };
}

async function listening(email = newAddress()) {
  const person = await asking(email);
  await world.nobody.participant.agreeToNews({ token: person.token });
  return person;
}

/** The council answers a contribution, for everybody to see. */
async function answer(reference = "") {
  later(0.1);
  const { engagement } = it.here;
  await it.staff.response.record({ engagement, kind: "accepted", reason: "Yes.", contribution: reference });
  await it.staff.response.publish({ engagement });
}

test("nobody gets news before they agreed in the mailbox itself, and then of what happened since they asked", async () => {
  const { caller, email, token, references } = await asking();
  expect(await caller.participant.news()).toEqual({ state: "asked", said: true });
  await answer(references[0]);
  later(1);
  await sendNews(world.deps);
  expect(news(email)).toEqual([]);
  for (const wrong of ["", "made-up", `${token}x`])
    await expect(world.nobody.participant.agreeToNews({ token: wrong })).rejects.toEqual(
      refusedWith("news-link-old"),
    );
  await world.nobody.participant.agreeToNews({ token });
  await expect(world.nobody.participant.agreeToNews({ token })).rejects.toEqual(refusedWith("news-link-old"));
  expect(await caller.participant.news()).toEqual({ state: "agreed", said: true });
  await sendNews(world.deps);
  expect(news(email)).toHaveLength(1);
  expect(news(email)[0]?.text).toContain("One thing that you said got an answer.");
});

test("at most one e-mail a day, that tells of all that happened; and none where nothing did", async () => {
  const { email, references } = await listening();
  const other = await listening();
  await sendNews(world.deps);
  expect(news(email), "nothing happened yet").toEqual([]);
  await answer(references[0]);
  later(1);
  await sendNews(world.deps);
  await sendNews(world.deps);
  expect(news(email)).toHaveLength(1);
  await answer(references[0]);
  await answer(references[1]);
  later(22);
  await sendNews(world.deps);
  expect(news(email), "the day is not over").toHaveLength(1);
  later(2);
  await sendNews(world.deps);
  expect(news(email)).toHaveLength(2);
  expect(news(email)[1]?.text).toContain("2 things that you said got an answer.");
  later(2 * DAYS);
  await sendNews(world.deps);
  expect(news(email), "it was told").toHaveLength(2);
  expect(news(other.email), "that was about somebody else's words").toEqual([]);
  expect(world.faults).toEqual([]);
});

test("several nodes that look at once send each person one", async () => {
  const people = [];
  for (let nth = 0; nth < 6; nth++) people.push(await listening());
  for (const { references } of people) await answer(references[0]);
  later(1);
  await Promise.all([sendNews(world.deps), sendNews(world.deps), sendNews(world.deps)]);
  for (const { email } of people) expect(news(email), email).toHaveLength(1);
});

test("what is not committed yet when somebody looks is told the next time", async () => {
  const { email, references } = await listening();
  later(1);
  const publishedAt = world.clock.now;
  await answer(references[0]);
  // A node looks in the moment in which another one still commits: it does not know, and does not forget.
  await sendNews(world.deps);
  expect(news(email)).toEqual([]);
  world.clock.set(new Date(publishedAt.getTime() + HOUR));
  await sendNews(world.deps);
  expect(news(email)).toHaveLength(1);
});

test("a mail server that is away costs nobody their news, and one that refuses somebody ends it", async () => {
  const { email, references } = await listening();
  await answer(references[0]);
  later(1);
  const failing = (refused: boolean): Deps => ({
    ...world.deps,
    mail: async () => {
      throw new MailError("away", refused);
    },
  });
  await sendNews(failing(false));
  expect(world.faults).toHaveLength(1);
  await sendNews(world.deps);
  expect(news(email), "not again at once").toEqual([]);
  later(1.5);
  await sendNews(world.deps);
  expect(news(email)).toHaveLength(1);
  await answer(references[1]);
  later(2 * DAYS);
  await sendNews(failing(true));
  expect(await addresses()).toBe(0);
  expect(world.faults.map(String).join(), "no address in the log").not.toContain(email);
});

test("a node that ends while it sends makes no second e-mail that day, and loses nothing for good", async () => {
  const { email, references } = await listening();
  await answer(references[0]);
  later(1);
  const ended = new Error("the node ended");
  const db = world.db.$extends({
    query: {
      newsAddress: {
        updateMany({ args, query }) {
          if ("heardUntil" in args.data) throw ended;
          return query(args);
        },
      },
    },
  }) as unknown as Deps["db"];
  await expect(sendNews({ ...world.deps, db })).rejects.toBe(ended);
  expect(news(email)).toHaveLength(1);
  later(2);
  await sendNews(world.deps);
  expect(news(email), "the day is not over").toHaveLength(1);
  later(DAYS);
  await sendNews(world.deps);
  expect(news(email), "rather twice than never").toHaveLength(2);
});

test("one press stops it, from any mail, without a code; and a made-up link stops nobody's", async () => {
  const { caller, email, references } = await listening();
  const other = await listening();
  await answer(references[0]);
  later(1);
  await sendNews(world.deps);
  const [mail] = news(email);
  const stop = stopOf(mail);
  expect(mail?.headers).toEqual({
    "List-Unsubscribe": `<${linkIn(mail).href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  const { id } = await world.db.newsAddress.findUniqueOrThrow({
    where: { participantId: other.actor.participant?.id ?? "" },
  });
  for (const wrong of [
    { ...stop, key: "made-up" },
    { ...stop, key: "" },
    { ...stop, id },
  ])
    await expect(world.nobody.participant.stopNewsByLink(wrong)).rejects.toEqual(
      refusedWith("news-link-old"),
    );
  expect(await addresses()).toBe(2);
  await world.nobody.participant.stopNewsByLink(stop);
  await world.nobody.participant.stopNewsByLink(stop);
  expect(await addresses()).toBe(1);
  expect(await caller.participant.news()).toEqual({ state: "none", said: true });
  await answer(references[1]);
  later(2 * DAYS);
  await sendNews(world.deps);
  expect(news(email)).toHaveLength(1);
  await other.caller.participant.stopNews();
  expect(await addresses()).toBe(0);
});

test("no table holds an address or a link in clear, and a mail tells nothing of what was said", async () => {
  const { email, token, references, code } = await listening();
  await answer(references[0]);
  later(1);
  await sendNews(world.deps);
  const mail = news(email)[0];
  for (const needle of [email, token, stopOf(mail).key])
    expect(await tablesHolding(world.db, needle), needle).toEqual([]);
  const told = mailsTo(email)
    .map(({ subject, text }) => subject + text)
    .join();
  for (const secret of [...references, code, "Somebody who picks up", "Help at night", "carers", "Yes."])
    expect(told, secret).not.toContain(secret);
  const row = await world.db.newsAddress.findFirstOrThrow();
  await world.db.newsAddress.update({ where: { id: row.id }, data: { id: world.deps.ids.timeless() } });
  await answer(references[1]);
  later(2 * DAYS);
  await sendNews(world.deps);
  expect(news(email), "an address that was moved to another row opens nowhere").toHaveLength(1);
  expect(world.faults).toHaveLength(1);
});

test("who has sent nothing has nothing to hear of, and who takes everything back is forgotten", async () => {
  const { caller } = await it.begin();
  expect(await caller.participant.news()).toEqual({ state: "none", said: false });
  await expect(caller.participant.askForNews({ email: newAddress() })).rejects.toEqual(
    refusedWith("nothing-sent"),
  );
  const [anna, bert] = [await listening(), await listening()];
  await anna.caller.submission.withdraw({ ...it.here, questionId: it.more.id });
  expect(await addresses(), "one answer of two").toBe(2);
  await anna.caller.submission.withdraw(it.here);
  expect(await world.db.newsAddress.findMany({ select: { participantId: true } })).toEqual([
    { participantId: bert.actor.participant?.id },
  ]);
});

test("another address takes the place of the first; what nobody agreed to goes after a week, and all after two years", async () => {
  const { caller, email, token } = await asking();
  const second = newAddress();
  await caller.participant.askForNews({ email: second });
  await expect(world.nobody.participant.agreeToNews({ token })).rejects.toEqual(refusedWith("news-link-old"));
  later(6.9 * DAYS);
  await sendNews(world.deps);
  expect(await addresses()).toBe(1);
  later(0.2 * DAYS);
  const late = linkIn(mailsTo(second).at(-1)).searchParams.get("token") ?? "";
  await expect(world.nobody.participant.agreeToNews({ token: late })).rejects.toEqual(
    refusedWith("news-link-old"),
  );
  await sendNews(world.deps);
  expect(await addresses()).toBe(0);
  expect(mailsTo(email)).toHaveLength(1);

  world.clock.set(START);
  await listening();
  world.clock.set(new Date("2028-03-01T10:00:00Z"));
  await sendNews(world.deps);
  expect(await addresses()).toBe(1);
  world.clock.set(new Date("2028-03-03T10:00:00Z"));
  await sendNews(world.deps);
  expect(await addresses()).toBe(0);
});

test("a mailbox is not flooded, and an address that takes no mail is not kept", async () => {
  const { actor } = await asking();
  await world.db.newsAddress.deleteMany();
  const limited = { ...world.deps };
  const person = createCaller({ deps: limited, actor, address: "192.0.2.1" });
  const email = newAddress();
  for (let asked = 0; asked < 5; asked++) await person.participant.askForNews({ email });
  await expect(person.participant.askForNews({ email })).rejects.toThrow(/Too many/);
  await person.participant.stopNews();
  const refusing = async () => {
    throw new MailError("no", true);
  };
  const deps = { ...world.deps, mail: refusing };
  await expect(createCaller({ deps, actor }).participant.askForNews({ email })).rejects.toMatchObject({
    cause: { detail: { fields: { email: expect.stringMatching(/takes no mail/) } } },
  });
  expect(await addresses()).toBe(0);
});

test("nothing that staff read comes near an address: only what sends news names the table", () => {
  const server = join(import.meta.dirname, "../../server");
  const naming = readdirSync(server, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => /\.newsAddress\b|"NewsAddress"/.test(readFileSync(join(server, file), "utf8")))
    .sort();
  expect(naming).toEqual([
    "queries/read-news-address.ts",
    "shared/news-addresses.ts",
    "use-cases/agree-to-news.ts",
    "use-cases/ask-for-news.ts",
    "use-cases/send-news.ts",
    "use-cases/stop-news.ts",
    "use-cases/withdraw-answers.ts",
  ]);
});
