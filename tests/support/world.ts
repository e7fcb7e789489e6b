import { ids } from "../../server/adapters/ids.ts";
import { createSecrets } from "../../server/adapters/secrets.ts";
import type { Deps, Mail, RoomEvent } from "../../server/deps.ts";
import type { Actor, Role } from "../../server/domain/policy.ts";
import { NOBODY } from "../../server/domain/policy.ts";
import { type Caller, createCaller } from "../../server/trpc/router.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

export const TEST_SECRET = "a secret for tests only, of enough characters";

/** A real database and the product's own procedures; only the clock and the mail are stand-ins. */
export interface World {
  database: TestDatabase;
  db: TestDatabase["db"];
  deps: Deps;
  clock: { now: Date; set(now: Date): void };
  /** Mail that was sent, oldest first. */
  mails: Mail[];
  /** What live rooms were told. */
  published: RoomEvent[];
  /** Faults that nobody waited for. */
  faults: unknown[];
  as(actor: Actor): Caller;
  nobody: Caller;
  makeAuthority(name?: string): Promise<string>;
  makeStaff(authorityId: string, role?: Role): Promise<Actor>;
  /** A public engagement of the authority. */
  makeEngagement(
    authorityId: string,
    options?: { suppressionBelow?: number; draft?: boolean },
  ): Promise<{ id: string; slug: string }>;
  /** A participant on a device of their own, as a code would make them. */
  makeParticipant(engagementId: string): Promise<Actor & { participant: NonNullable<Actor["participant"]> }>;
  /** Somebody who acts for an organisation of their own. */
  makeProvider(): Promise<{ actor: Actor; organisationId: string }>;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const database = await openTestDatabase();
  const { db } = database;
  const clock = {
    now: new Date("2026-03-02T10:00:00Z"),
    set(now: Date) {
      clock.now = now;
    },
  };
  const mails: Mail[] = [];
  const published: RoomEvent[] = [];
  const faults: unknown[] = [];
  const secrets = createSecrets(TEST_SECRET);
  const deps: Deps = {
    db,
    clock: () => clock.now,
    ids,
    secrets,
    mail: async (mail) => void mails.push(mail),
    mailReady: async () => undefined,
    publish: (event) => void published.push(event),
    report: (error) => void faults.push(error),
    settings: { publicUrl: "http://localhost", demo: false, outbox: true },
  };
  const as = (actor: Actor) => createCaller({ deps, actor });
  let made = 0;
  const next = () => ++made;

  return {
    database,
    db,
    deps,
    clock,
    mails,
    published,
    faults,
    as,
    nobody: as(NOBODY),
    async makeAuthority(name = `Authority ${next()}`) {
      const { id } = await db.authority.create({ data: { name, slug: `authority-${next()}` } });
      return id;
    },
    async makeStaff(authorityId, role = "commissioner") {
      const person = await db.person.create({
        data: { name: `Staff ${next()}`, email: `staff-${next()}@example.org` },
      });
      await db.membership.create({ data: { authorityId, personId: person.id, role } });
      return {
        ...NOBODY,
        person: { id: person.id, memberships: [{ authorityId, role }], organisationIds: [] },
      };
    },
    async makeEngagement(authorityId, options = {}) {
      const slug = `engagement-${next()}`;
      const { id } = await db.engagement.create({
        data: {
          slug,
          title: "Help for unpaid carers",
          summary: "A new carers hub.",
          suppressionBelow: options.suppressionBelow ?? 8,
          publishedAt: options.draft ? null : clock.now,
          authorities: { create: { authorityId, part: "lead" } },
        },
      });
      return { id, slug };
    },
    async makeParticipant(engagementId) {
      const participant = await db.participant.create({
        data: { engagementId, codeHash: secrets.digest(ids.code()) },
      });
      const device = await db.device.create({
        data: { participantId: participant.id, tokenHash: secrets.digest(ids.token()) },
      });
      return { ...NOBODY, participant: { id: participant.id, engagementId, deviceId: device.id } };
    },
    async makeProvider() {
      const person = await db.person.create({
        data: { name: `Provider ${next()}`, email: `provider-${next()}@example.org` },
      });
      const organisation = await db.organisation.create({
        data: {
          name: `Organisation ${next()}`,
          size: "small",
          representatives: { create: { personId: person.id } },
        },
      });
      return {
        actor: { ...NOBODY, person: { id: person.id, memberships: [], organisationIds: [organisation.id] } },
        organisationId: organisation.id,
      };
    },
    close: database.close,
  };
}
