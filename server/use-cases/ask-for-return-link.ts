import type { Deps } from "../deps.ts";
import { type AddressInput, returnMail } from "../domain/return-link.ts";
import { mailAway } from "../shared/mail-failed.ts";
import { forgetWhatIsOver, hashOfAddress, keepLink } from "../shared/return-addresses.ts";

/**
 * Mails a link to an address that somebody gave. Nobody who asks learns whether it is known: the same is looked up and
 * written for every address, and the mail is not waited for. Refuses `mail-away`, whoever asks.
 */
export async function askForReturnLink(deps: Deps, { email }: AddressInput): Promise<void> {
  await deps.mailReady().catch(mailAway(deps));
  const token = deps.ids.token();
  const addressHash = hashOfAddress(deps.secrets, email);
  const known = await deps.db.$transaction(async (tx) => {
    await forgetWhatIsOver(tx, deps.clock());
    const kept = await tx.returnAddress.count({ where: { addressHash } });
    // Of an address that nobody gave nothing is kept: its link stands for nobody, and is deleted with the next.
    await keepLink(deps, tx, token, kept > 0 ? addressHash : deps.secrets.digest(deps.ids.token()));
    return kept > 0;
  });
  if (known) void deps.mail({ to: email, ...returnMail(deps.settings.publicUrl, token) }).catch(deps.report);
}
