import { afterAll, beforeAll, expect, test } from "vitest";
import { resolveActor } from "../../server/actor.ts";
import { createAuth } from "../../server/auth.ts";
import type { Deps } from "../../server/deps.ts";
import { startWorld, TEST_SECRET, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const tokenIn = (text: string | undefined) =>
  new URL(/http\S+/.exec(text ?? "")?.[0] ?? "").searchParams.get("token") ?? "";

function doors(deps: Deps = world.deps) {
  const auth = createAuth(deps, TEST_SECRET);
  return { auth, at: (address: string) => auth.from(address) };
}

test("an e-mailed link signs somebody in once, and signing out ends the session", async () => {
  const authority = await world.makeAuthority();
  const staff = await world.makeStaff(authority);
  const { email } = await world.db.person.findUniqueOrThrow({ where: { id: staff.person?.id ?? "" } });
  const { auth, at } = doors();

  await at("192.0.2.1").requestLink(`  ${email.toUpperCase()} `);
  const mail = world.mails.at(-1);
  expect(mail?.to).toBe(email);
  const token = tokenIn(mail?.text);
  const cookie = cookiesOf(await at("192.0.2.1").openLink(token));
  const actor = await resolveActor(world.deps, auth, cookie);
  expect(actor.person).toMatchObject({ id: staff.person?.id, memberships: [{ authorityId: authority }] });

  await expect(at("192.0.2.1").openLink(token)).rejects.toMatchObject({
    detail: { refusal: "link-expired", status: 410 },
  });
  await at("192.0.2.1").signOut(new Headers({ cookie }));
  expect((await resolveActor(world.deps, auth, cookie)).person).toBeNull();
});

test("a link that is wrong or too old is refused", async () => {
  const staff = await world.makeStaff(await world.makeAuthority());
  const { email } = await world.db.person.findUniqueOrThrow({ where: { id: staff.person?.id ?? "" } });
  const { at } = doors();
  await expect(at("192.0.2.2").openLink("made-up")).rejects.toMatchObject({ detail: { status: 410 } });
  await expect(at("192.0.2.2").openLink("")).rejects.toMatchObject({ detail: { status: 410 } });

  await at("192.0.2.2").requestLink(email);
  await world.db.authVerification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  const late = at("192.0.2.2").openLink(tokenIn(world.mails.at(-1)?.text));
  await expect(late).rejects.toMatchObject({ detail: { refusal: "link-expired" } });
  expect(await world.db.authSession.count({ where: { user: { email } } })).toBe(0);
});

test("an address nobody knows gets no mail and makes no person, unless it registers with a name", async () => {
  const { auth, at } = doors();
  const [mails, people] = [world.mails.length, await world.db.person.count()];
  await at("192.0.2.3").requestLink("nobody-here@example.org");
  expect(world.mails).toHaveLength(mails);
  expect(await world.db.person.count()).toBe(people);

  await at("192.0.2.3").requestLink("new-provider@example.org", "Sam Ash");
  expect(await world.db.person.count()).toBe(people);
  const cookies = await at("192.0.2.3").openLink(tokenIn(world.mails.at(-1)?.text));
  const actor = await resolveActor(world.deps, auth, cookiesOf(cookies));
  const person = await world.db.person.findUniqueOrThrow({ where: { email: "new-provider@example.org" } });
  expect(person).toMatchObject({ name: "Sam Ash", emailVerified: true });
  expect(actor.person).toEqual({ id: person.id, memberships: [], organisationIds: [] });
});

test("only failures of one address are limited, and one mailbox is not flooded", async () => {
  const staff = await world.makeStaff(await world.makeAuthority());
  const { email } = await world.db.person.findUniqueOrThrow({ where: { id: staff.person?.id ?? "" } });
  const { at } = doors();
  for (let tries = 0; tries < 30; tries++)
    await at("192.0.2.4")
      .openLink("wrong")
      .catch(() => null);
  await expect(at("192.0.2.4").openLink("wrong")).rejects.toMatchObject({ detail: { status: 429 } });
  await expect(at("192.0.2.5").openLink("wrong")).rejects.toMatchObject({ detail: { status: 410 } });
  for (let asked = 0; asked < 5; asked++) await at("192.0.2.5").requestLink(email);
  await expect(at("192.0.2.5").requestLink(email)).rejects.toMatchObject({ detail: { status: 429 } });
});

test("the demonstration's door signs in without mail, and does not exist outside the demonstration", async () => {
  const authority = await world.makeAuthority();
  const commissioner = await world.makeStaff(authority);
  await world.makeEngagement(authority);
  const { email } = await world.db.person.findUniqueOrThrow({ where: { id: commissioner.person?.id ?? "" } });
  const outside = doors().at("192.0.2.6");
  await expect(outside.signInAs(email)).rejects.toMatchObject({ detail: { status: 404 } });
  await expect(world.nobody.account.demonstrationDoor({ as: "commissioner" })).rejects.toThrow(
    /could not find/,
  );
  await expect(world.nobody.account.demonstrationDoor({ as: "participant" })).rejects.toThrow(
    /could not find/,
  );

  const { auth, at } = doors({ ...world.deps, settings: { ...world.deps.settings, demo: true } });
  const mails = world.mails.length;
  const [first, second] = await Promise.all([
    at("192.0.2.7").signInAs(email),
    at("192.0.2.8").signInAs(email),
  ]);
  for (const cookies of [first, second]) {
    const actor = await resolveActor(world.deps, auth, cookiesOf(cookies));
    expect(actor.person?.id).toBe(commissioner.person?.id);
  }
  expect(world.mails).toHaveLength(mails);
});
