import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { MOST_BEHIND_A_LINK, type OpenLinkInput } from "../domain/return-link.ts";
import { findResume, reopenDevice } from "../shared/come-back.ts";
import { forgetWhatIsOver } from "../shared/return-addresses.ts";

/** Those who gave the address of a link: who began first comes first. */
async function findBehind(db: Db | Tx, addressHash: string) {
  const behind = await db.returnAddress.findMany({
    where: { addressHash },
    take: MOST_BEHIND_A_LINK,
    orderBy: { participant: { createdAt: "asc" } },
    select: {
      id: true,
      participantId: true,
      participant: {
        select: {
          engagement: { select: { title: true } },
          submissions: {
            orderBy: { startedAt: "asc" },
            select: {
              startedAt: true,
              sentAt: true,
              voice: true,
              perspective: true,
              activity: { select: { title: true } },
            },
          },
        },
      },
    },
  });
  return behind.map(({ id, participantId, participant }) => ({
    participantId,
    choice: {
      id,
      engagement: participant.engagement.title,
      begun: participant.submissions.map(({ activity, ...rest }) => ({ title: activity.title, ...rest })),
    },
  }));
}

/**
 * Opens this device by a mailed link, and says where its person was, as their code would. Where several people gave the
 * address and none is named it opens nothing, hands back what to choose from, and can be used again.
 * Refuses `return-link-old` for a link that is used, too old, or none.
 */
export async function openReturnLink(deps: Deps, actor: Actor, { token: sent, who }: OpenLinkInput) {
  const now = deps.clock();
  await forgetWhatIsOver(deps.db, now);
  const tokenHash = deps.secrets.digest(sent);
  const opened = await deps.db.$transaction(async (tx) => {
    const link = await tx.returnLink.findUnique({ where: { tokenHash, expiresAt: { gt: now } } });
    const behind = link ? await findBehind(tx, link.addressHash) : [];
    const meant = behind.length === 1 ? behind[0] : behind.find(({ choice }) => choice.id === who);
    if (!meant) {
      if (behind.length === 0) refuse("return-link-old");
      return { choices: behind.map(({ choice }) => choice), token: null, participantId: null };
    }
    // Of two who press the button at once, the second finds nothing to delete.
    const { count } = await tx.returnLink.deleteMany({ where: { tokenHash } });
    if (count === 0) refuse("return-link-old");
    const token = await reopenDevice(deps, tx, actor, meant.participantId);
    return { choices: [], token, participantId: meant.participantId };
  });
  const { choices, token, participantId } = opened;
  return { choices, token, resume: participantId ? await findResume(deps.db, participantId, now) : null };
}
