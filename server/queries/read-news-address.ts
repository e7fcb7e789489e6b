import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { hasSaidAnything } from "../shared/news-addresses.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/**
 * Whether this participant hears news: `none`, `asked` while nobody has agreed in the mailbox, or `agreed`. `said`: they
 * said something that news could be about. The address itself is shown to nobody.
 */
export async function readNewsAddress({ db }: Deps, actor: Actor) {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "Type your code of four words first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  const [kept, said] = await Promise.all([
    db.newsAddress.findUnique({ where: { participantId: participant.id }, select: { agreedAt: true } }),
    hasSaidAnything(db, participant.id),
  ]);
  const state = kept ? (kept.agreedAt ? "agreed" : "asked") : "none";
  return { state, said } as const;
}
