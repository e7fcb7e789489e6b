import type { Deps } from "../deps.ts";
import { type AskForNewsInput, askingMail } from "../domain/news.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { mailFailed } from "../shared/mail-failed.ts";
import { forgetOldNewsAddresses, hasSaidAnything, sealAddress } from "../shared/news-addresses.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/**
 * Asks an address whether it wants news of what happens to what this participant said, in the place of one that they
 * gave before. No news is sent before somebody agreed there. Refuses `nothing-sent`, `mail-away`, and `invalid` for an
 * address that takes no mail: then nothing is kept.
 */
export async function askForNews(deps: Deps, actor: Actor, { email }: AskForNewsInput): Promise<void> {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "This device does not know you. Type your code first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  const { id: participantId, engagementId } = participant;
  if (!(await hasSaidAnything(deps.db, participantId)))
    return refuse("nothing-sent", "You have not sent anything yet. When you have, you can ask for this.");
  const token = deps.ids.token();
  await deps.mail({ to: email, ...askingMail(deps.settings.publicUrl, token) }).catch(mailFailed(deps));
  const now = deps.clock();
  const id = deps.ids.timeless();
  await deps.db.$transaction(async (tx) => {
    await forgetOldNewsAddresses(tx, now);
    await tx.newsAddress.deleteMany({ where: { participantId } });
    await tx.newsAddress.create({
      data: {
        id,
        engagementId,
        participantId,
        address: sealAddress(deps.secrets, id, email),
        askedAt: now,
        agreementHash: deps.secrets.digest(token),
        heardUntil: now,
      },
    });
  });
}
