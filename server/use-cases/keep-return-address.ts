import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type AddressInput, mayKeepUntil, returnMail } from "../domain/return-link.ts";
import { mailFailed } from "../shared/mail-failed.ts";
import { forgetWhatIsOver, hashOfAddress, keepLink, TIMES } from "../shared/return-addresses.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/**
 * Mails a link that brings this participant back, and keeps a digest of the address, in the place of one that they gave
 * before. Nothing is kept where the mail could not be sent. Refuses `activity-closed` where nothing of theirs takes
 * answers, `mail-away`, and `invalid` for an address that takes no mail.
 */
export async function keepReturnAddress(deps: Deps, actor: Actor, { email }: AddressInput): Promise<void> {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "This device does not know you. Type your code first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  const now = deps.clock();
  const { id: participantId, engagementId } = participant;
  const begun = await deps.db.submission.findMany({
    where: { participantId },
    select: { activity: { select: TIMES } },
  });
  const activities = begun.map(({ activity }) => activity);
  if (mayKeepUntil(activities, now) === null) refuse("activity-closed");
  const token = deps.ids.token();
  await deps.mail({ to: email, ...returnMail(deps.settings.publicUrl, token) }).catch(mailFailed(deps));
  const addressHash = hashOfAddress(deps.secrets, email);
  await deps.db.$transaction(async (tx) => {
    await tx.returnAddress.upsert({
      where: { participantId },
      create: { id: deps.ids.timeless(), engagementId, participantId, addressHash },
      update: { addressHash },
    });
    await keepLink(deps, tx, token, addressHash);
    // Links to an address that was replaced, and all of it where the last activity closed meanwhile.
    await forgetWhatIsOver(tx, now);
  });
}
