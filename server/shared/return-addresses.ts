/** Addresses for links that bring people back: only digests of them, for as long as there is something to come back to. */
import type { Db, Tx } from "../db.ts";
import type { Deps, Secrets } from "../deps.ts";
import { takesAnswers } from "../domain/activity.ts";
import { linkExpiry } from "../domain/return-link.ts";

/** What an activity takes answers by. */
export const TIMES = { openedAt: true, closesAt: true, closedAt: true, lateUntil: true } as const;

/** What is kept of an address. The prefix keeps it apart from every other digest: no two can be matched. */
export const hashOfAddress = (secrets: Secrets, email: string): string =>
  secrets.digest(`return address ${email}`);

/** Keeps that a link was made for an address; only the e-mail holds the token itself. */
export async function keepLink(deps: Deps, tx: Tx, token: string, addressHash: string): Promise<void> {
  const expiresAt = linkExpiry(deps.clock());
  await tx.returnLink.create({ data: { tokenHash: deps.secrets.digest(token), addressHash, expiresAt } });
}

/**
 * Deletes the addresses of everybody of whom no activity takes answers any more, and the links that are too old or
 * whose address is gone. The closing calls it, and the clock, for what closes by its day.
 */
export async function forgetWhatIsOver(db: Db | Tx, now: Date): Promise<void> {
  const activities = await db.activity.findMany({
    where: { submissions: { some: { participant: { returnAddress: { isNot: null } } } } },
    select: { id: true, ...TIMES },
  });
  const open = activities.filter((activity) => takesAnswers(activity, now) !== null).map(({ id }) => id);
  await db.returnAddress.deleteMany({
    where: { participant: { submissions: { none: { activityId: { in: open } } } } },
  });
  await forgetLinks(db, now);
}

/** Deletes the address of one participant, with its links unless somebody else gave the same address. */
export async function forgetAddress(tx: Tx, participantId: string, now: Date): Promise<void> {
  await tx.returnAddress.deleteMany({ where: { participantId } });
  await forgetLinks(tx, now);
}

async function forgetLinks(db: Db | Tx, now: Date): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "ReturnLink" link
    WHERE link."expiresAt" <= ${now} OR NOT EXISTS (
      SELECT FROM "ReturnAddress" kept WHERE kept."addressHash" = link."addressHash"
    )`;
}
