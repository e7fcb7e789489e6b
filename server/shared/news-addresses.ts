/** Where people want to hear what happens: addresses, encrypted, each for its one purpose. */
import type { Db, Tx } from "../db.ts";
import type { Deps, Secrets } from "../deps.ts";
import { agreeSince, keptSince } from "../domain/news.ts";

/** What binds an encrypted address to its row. */
const contextOf = (id: string) => `news address ${id}`;

export const sealAddress = (secrets: Secrets, id: string, email: string) =>
  secrets.seal(email, contextOf(id));
export const openAddress = (secrets: Secrets, { id, address }: { id: string; address: Uint8Array }) =>
  secrets.open(address, contextOf(id));

/** What the link that stops news proves itself with. It is made anew for each mail, and kept nowhere. */
export const stopKey = (secrets: Secrets, id: string) => secrets.digest(`stop news ${id}`);

/** The page that stops news for one address. */
export const stopLink = ({ settings, secrets }: Deps, id: string) =>
  `${settings.publicUrl}/news/stop?id=${id}&key=${encodeURIComponent(stopKey(secrets, id))}`;

/** Deletes the addresses of which nobody said yes in time, and those that were kept long enough. */
export async function forgetOldNewsAddresses(db: Db | Tx, now: Date): Promise<void> {
  await db.newsAddress.deleteMany({
    where: {
      OR: [{ agreedAt: null, askedAt: { lt: agreeSince(now) } }, { agreedAt: { lt: keptSince(now) } }],
    },
  });
}

/** Whether something that a participant said still stands, so that there can be news of it. */
export async function hasSaidAnything(db: Db | Tx, participantId: string): Promise<boolean> {
  const ofTheirs = { OR: [{ submission: { participantId } }, { wallNote: { participantId } }] };
  const count = await db.contribution.count({ where: { replacedAt: null, withdrawnAt: null, ...ofTheirs } });
  return count > 0;
}
