/** A link by e-mail that brings somebody back, beside their code of four words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { MailError } from "../../server/adapters/mail.ts";
import type { Actor } from "../../server/domain/policy.ts";
import { hashOfAddress } from "../../server/shared/return-addresses.ts";
import { createCaller } from "../../server/trpc/router.ts";
import { forgetClosedAddresses } from "../../server/use-cases/forget-closed-addresses.ts";
import { type OpenConsultation, openConsultation } from "../support/consultation.ts";
import { withReasons } from "../support/opening.ts";
import { tablesHolding } from "../support/tables.ts";
import { startWorld, type World } from "../support/world.ts";

const START = new Date("2026-03-02T10:00:00Z");
const CLOSE = new Date("2026-03-12T23:59:59Z");
const HOUR = 60 * 60 * 1000;

let world: World;
let it: OpenConsultation;
let made = 0;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(START);
  await world.db.returnAddress.deleteMany();
  await world.db.returnLink.deleteMany();
  it = await openConsultation(world, CLOSE);
});

const refusedWith = (refusal: string) =>
  expect.objectContaining({
    cause: expect.objectContaining({ detail: expect.objectContaining({ refusal }) }),
  });
const OLD = refusedWith("return-link-old");
const later = (hours: number) => world.clock.set(new Date(world.clock.now.getTime() + hours * HOUR));
const newAddress = () => `Somebody.New.${++made}@example.org`;
const addresses = () => world.db.returnAddress.count();
const links = () => world.db.returnLink.count();
const newestMail = () => world.mails.at(-1) ?? { to: "", subject: "", text: "" };
/** The token of the newest mail to this address. */
function tokenTo(email: string): string {
  const mail = world.mails.filter(({ to }) => to === email.toLowerCase()).at(-1);
  return new URL(/http\S+open\S+/.exec(mail?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? "";
}
const ask = (email: string) => world.nobody.participant.askForLink({ email });
const open = (token: string, who?: string) =>
  world.nobody.participant.openLink({ token, ...(who ? { who } : {}) });
/** Whom a device's token belongs to. */
async function holderOf(token: string | null): Promise<string> {
  const tokenHash = world.deps.secrets.digest(token ?? "");
  const device = await world.db.device.findUniqueOrThrow({ where: { tokenHash, endedAt: null } });
  return device.participantId;
}
const idOf = (actor: Actor) => actor.participant?.id ?? "";

/** Somebody who answered one question, and gave an address. */
async function withAddress(email = newAddress()) {
  const person = await it.begin();
  await person.caller.submission.save({
    ...it.here,
    questionId: it.change.id,
    text: "Somebody who picks up.",
  });
  await person.caller.participant.keepAddress({ email });
  return { ...person, email };
}

test("the link that is mailed at once brings somebody back on another device, once", async () => {
  const { actor, caller, email } = await withAddress();
  expect(await caller.participant.returnAddress()).toEqual({ until: CLOSE, kept: true });
  const token = tokenTo(email);
  const { resume, token: device, choices } = await open(token);
  expect(resume).toEqual({ ...it.here, number: 1 });
  expect(choices).toEqual([]);
  expect(await holderOf(device)).toBe(idOf(actor));
  await expect(open(token)).rejects.toEqual(OLD);
  expect(await addresses(), "the address stays, for another link").toBe(1);
});

test("a lost code is no loss: whoever types the address again gets a link, however it is written", async () => {
  const { actor, email } = await withAddress();
  later(48);
  await ask(`  ${email.toUpperCase()} `);
  expect(newestMail().to).toBe(email.toLowerCase());
  const { token } = await open(tokenTo(email));
  expect(await holderOf(token)).toBe(idOf(actor));
});

test("a link that is too old, made up or empty opens nothing, and neither does what is kept of it", async () => {
  const { email } = await withAddress();
  const token = tokenTo(email);
  const [kept] = await world.db.returnLink.findMany();
  for (const wrong of ["", "made-up", `${token}x`, kept?.tokenHash ?? "", kept?.addressHash ?? ""])
    await expect(open(wrong), wrong).rejects.toEqual(OLD);
  later(23.9);
  await world.nobody.participant.askForLink({ email: newAddress() });
  expect(await links(), "a link that still works is not tidied away").toBe(2);
  later(0.2);
  await expect(world.nobody.participant.disownAddress({ token })).rejects.toEqual(OLD);
  await expect(open(token)).rejects.toEqual(OLD);
});

test("of two who press the button at once, one comes in", async () => {
  const { email } = await withAddress();
  const token = tokenTo(email);
  const tried = await Promise.allSettled([open(token), open(token), open(token)]);
  expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("the database never holds the address, and the mail holds nothing but the way back", async () => {
  const { email } = await withAddress();
  await ask(email);
  await ask("nobody.gave.this@example.org");
  await open(tokenTo(email));
  for (const needle of [email, "nobody.gave.this", tokenTo(email)])
    expect(await tablesHolding(world.db, needle), needle).toEqual([]);
  const mails = world.mails.filter(({ to }) => to === email.toLowerCase());
  expect(mails).toHaveLength(2);
  for (const { subject, text } of mails)
    for (const told of ["Help at night", "Help for unpaid carers", it.here.engagement, "picks up", email])
      expect(`${subject}\n${text}`.toLowerCase()).not.toContain(told.toLowerCase());
});

test("the search for an address in the tables finds one that is there", async () => {
  await world.makeStaff(it.authority);
  expect(await tablesHolding(world.db, "@Example.org")).toEqual(["Person"]);
});

test("whoever asks about an address that nobody gave is answered alike; no mail goes out and nothing of it stays", async () => {
  const { email, caller } = await withAddress();
  const [mails, unknown] = [world.mails.length, newAddress()];
  const before = await links();
  expect(await ask(unknown)).toEqual(await ask(email));
  expect(world.mails).toHaveLength(mails + 1);
  // Both wrote one row: what is written takes as long for one as for the other. The first is gone by now.
  expect(await links()).toBe(before + 1);
  await ask(unknown);
  expect(await links()).toBe(before + 2);
  const { secrets } = world.deps;
  expect(await tablesHolding(world.db, hashOfAddress(secrets, unknown.toLowerCase()))).toEqual([]);
  expect(await tablesHolding(world.db, hashOfAddress(secrets, email.toLowerCase()))).toEqual([
    "ReturnAddress",
    "ReturnLink",
  ]);
  await caller.participant.forgetAddress();
  expect(await links()).toBe(0);
});

test("an address that several people gave opens what one of them began, once somebody says which", async () => {
  const email = newAddress();
  const [anna, bert] = [await withAddress(email), await withAddress(email)];
  const stranger = await withAddress();
  const strangersId = await world.db.returnAddress.findUniqueOrThrow({
    where: { participantId: idOf(stranger.actor) },
  });
  await ask(email);
  const token = tokenTo(email);
  const { choices, token: none } = await open(token);
  expect(none).toBeNull();
  expect(choices).toHaveLength(2);
  expect(choices[0]).toMatchObject({
    engagement: "Help for unpaid carers",
    begun: [{ title: "Help at night", startedAt: START, sentAt: null }],
  });
  const told = JSON.stringify(choices);
  for (const person of [anna, bert]) expect(told).not.toContain(idOf(person.actor));
  // Nobody comes in by naming somebody who gave another address.
  expect(await open(token, strangersId.id)).toMatchObject({ token: null, choices });
  const opened = await open(token, choices[1]?.id);
  expect(await holderOf(opened.token)).toBe(idOf(bert.actor));
  await expect(open(token, choices[0]?.id)).rejects.toEqual(OLD);
});

test("another address takes the place of the first, whose links work no more; deleting it ends them all", async () => {
  const { caller, email } = await withAddress();
  const first = tokenTo(email);
  const second = newAddress();
  await caller.participant.keepAddress({ email: second });
  await expect(open(first)).rejects.toEqual(OLD);
  const sent = world.mails.length;
  await ask(email);
  expect(world.mails, "the first is not known any more").toHaveLength(sent);
  await caller.participant.forgetAddress();
  await caller.participant.forgetAddress();
  await expect(open(tokenTo(second))).rejects.toEqual(OLD);
  expect([await addresses(), await links()]).toEqual([0, 0]);
  expect(await caller.participant.returnAddress()).toEqual({ until: CLOSE, kept: false });
});

test("whoever holds a link to an address that they never gave deletes it, for everybody who typed it", async () => {
  const email = newAddress();
  const [anna, bert, other] = [await withAddress(email), await withAddress(email), await withAddress()];
  const disown = (token: string) => world.nobody.participant.disownAddress({ token });
  await expect(disown("made-up")).rejects.toEqual(OLD);
  const token = tokenTo(email);
  await disown(token);
  await expect(open(token)).rejects.toEqual(OLD);
  await expect(disown(token)).rejects.toEqual(OLD);
  for (const { caller } of [anna, bert])
    expect(await caller.participant.returnAddress()).toMatchObject({ kept: false });
  expect((await open(tokenTo(other.email))).token).not.toBeNull();
  const { token: byWords } = await world.nobody.participant.return({ code: anna.code });
  expect(await holderOf(byWords), "the four words still do").toBe(idOf(anna.actor));
});

test("someone else’s turn takes a person off the device, and their link still brings them back; so does a new code", async () => {
  const { caller, actor, email } = await withAddress();
  await caller.participant.newCode();
  await caller.participant.leave();
  const token = tokenTo(email);
  const next = await it.begin();
  const { token: device } = await next.caller.participant.openLink({ token });
  expect(await holderOf(device)).toBe(idOf(actor));
  const { deviceId } = next.actor.participant ?? { deviceId: "" };
  const left = await world.db.device.findUniqueOrThrow({ where: { id: deviceId } });
  expect(left.endedAt, "the device knows one person at a time").not.toBeNull();
});

test("a mail that cannot be sent leaves nothing behind, and says what to do", async () => {
  const { caller, actor } = await it.begin();
  const refusing = (refused: boolean) => async () => {
    throw new MailError("away", refused);
  };
  const asPerson = (deps: Partial<World["deps"]>) =>
    createCaller({ deps: { ...world.deps, ...deps }, actor });
  const email = newAddress();
  await expect(asPerson({ mail: refusing(true) }).participant.keepAddress({ email })).rejects.toMatchObject({
    cause: { detail: { fields: { email: expect.stringMatching(/takes no mail/) } } },
  });
  await expect(asPerson({ mail: refusing(false) }).participant.keepAddress({ email })).rejects.toEqual(
    refusedWith("mail-away"),
  );
  expect([await addresses(), await links()]).toEqual([0, 0]);
  await expect(asPerson({ mailReady: refusing(false) }).participant.askForLink({ email })).rejects.toEqual(
    refusedWith("mail-away"),
  );
  await expect(caller.participant.keepAddress({ email: "sam at home" })).rejects.toThrow(/whole address/);
});

test("closing by hand deletes address and links; late answers keep them until their last day", async () => {
  const { email, caller } = await withAddress();
  const token = tokenTo(email);
  await it.staff.activity.setAnswering({
    ...it.here,
    adultUnder: 16,
    lateUntil: new Date("2026-03-20T23:59:59Z"),
  });
  await it.staff.activity.close(it.here);
  expect(await caller.participant.returnAddress()).toMatchObject({
    until: new Date("2026-03-20T23:59:59Z"),
    kept: true,
  });
  await it.staff.activity.setAnswering({ ...it.here, adultUnder: 16, lateUntil: null });
  expect([await addresses(), await links()]).toEqual([0, 0]);
  await expect(open(token)).rejects.toEqual(OLD);
  expect(await caller.participant.returnAddress()).toEqual({ until: null, kept: false });
  await expect(caller.participant.keepAddress({ email })).rejects.toEqual(refusedWith("activity-closed"));
});

test("what closes by its day is deleted by the clock, and until then by whoever asks or opens first", async () => {
  const { email } = await withAddress();
  world.clock.set(new Date(CLOSE.getTime() - HOUR));
  await ask(email);
  const token = tokenTo(email);
  await forgetClosedAddresses(world.deps);
  expect([await addresses(), await links()], "not before its time").toEqual([1, 1]);
  later(2);
  const sent = world.mails.length;
  await expect(open(token)).rejects.toEqual(OLD);
  await ask(email);
  expect(world.mails).toHaveLength(sent);
  expect(await addresses()).toBe(0);

  world.clock.set(START);
  await withAddress();
  world.clock.set(CLOSE);
  await forgetClosedAddresses(world.deps);
  expect([await addresses(), await links()]).toEqual([0, 0]);
});

test("somebody who still answers another consultation of the engagement keeps their address", async () => {
  const { caller } = await withAddress();
  const { engagement } = it.here;
  const { slug } = await it.staff.activity.create({
    engagement,
    kind: "consultation",
    title: "And by day?",
    introduction: "Two minutes.",
    rung: "consultation",
  });
  const other = { engagement, activity: slug };
  await it.staff.activity.addQuestion({
    ...other,
    kind: "long_text",
    wordings: { standard: [{ text: "What helps by day?" }] },
  });
  await it.staff.activity.open({ ...other, closesAt: new Date("2026-04-30T00:00:00Z"), ...withReasons });
  await caller.submission.begin(other);
  await it.staff.activity.close(it.here);
  expect(await addresses()).toBe(1);
  await it.staff.activity.close(other);
  expect([await addresses(), await links()]).toEqual([0, 0]);
});

test("whoever takes everything back takes their address back, and nobody else’s", async () => {
  const email = newAddress();
  const [anna, bert] = [await withAddress(email), await withAddress(email)];
  const { submission } = anna.caller;
  await submission.save({ ...it.here, questionId: it.more.id, text: "A map." });
  await submission.send(it.here);
  await submission.withdraw({ ...it.here, questionId: it.more.id });
  expect(await addresses(), "one answer of two").toBe(2);
  await submission.withdraw({ ...it.here, questionId: it.change.id });
  expect(await world.db.returnAddress.findMany({ select: { participantId: true } })).toEqual([
    { participantId: idOf(bert.actor) },
  ]);
  const { token } = await open(tokenTo(email));
  expect(await holderOf(token), "the link that both were sent opens the other’s").toBe(idOf(bert.actor));
  await bert.caller.submission.send(it.here);
  await bert.caller.submission.withdraw(it.here);
  expect([await addresses(), await links()]).toEqual([0, 0]);
});

test("a mailbox is not flooded, known or not; and one network may ask for a hall of people", async () => {
  const limited = { ...world.deps };
  const from = (address: string) =>
    createCaller({ deps: limited, actor: { person: null, participant: null }, address });
  const { email } = await withAddress();
  const refused: string[] = [];
  for (const mailbox of [email, "nobody@example.org"]) {
    for (let asked = 0; asked < 5; asked++)
      await from("192.0.2.1").participant.askForLink({ email: mailbox });
    await from("192.0.2.2")
      .participant.askForLink({ email: mailbox })
      .catch((error: Error) => refused.push(error.message));
  }
  expect(refused).toEqual(Array(2).fill("Too many tries. Wait a few minutes, then try again."));
  for (let asked = 10; asked < 60; asked++)
    await from("192.0.2.1").participant.askForLink({ email: newAddress() });
  await expect(from("192.0.2.1").participant.askForLink({ email: newAddress() })).rejects.toThrow(/Too many/);
  await from("192.0.2.3").participant.askForLink({ email: newAddress() });
  const wrong = () => from("192.0.2.4").participant.openLink({ token: "wrong" });
  for (let tries = 0; tries < 60; tries++) await wrong().catch(() => null);
  await expect(wrong()).rejects.toThrow(/Too many/);
});

test("nothing that staff read comes near an address: only what brings people back names the table", () => {
  const server = join(import.meta.dirname, "../../server");
  const naming = readdirSync(server, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => /returnAddress\b|ReturnAddress"/.test(readFileSync(join(server, file), "utf8")))
    .sort();
  expect(naming).toEqual([
    "queries/read-return-address.ts",
    "shared/return-addresses.ts",
    "trpc/participant.ts",
    "use-cases/ask-for-return-link.ts",
    "use-cases/disown-return-address.ts",
    "use-cases/keep-return-address.ts",
    "use-cases/open-return-link.ts",
  ]);
});
