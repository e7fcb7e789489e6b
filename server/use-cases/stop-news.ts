import { timingSafeEqual } from "node:crypto";
import type { Deps } from "../deps.ts";
import type { StopNewsInput } from "../domain/news.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { stopKey } from "../shared/news-addresses.ts";
import { mayOrRefuse } from "../shared/scope.ts";

/** Deletes the address at which this participant hears news. Doing it again changes nothing. */
export async function stopMyNews(deps: Deps, actor: Actor): Promise<void> {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "This device does not know you. Type your code first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  await deps.db.newsAddress.deleteMany({ where: { participantId: participant.id } });
}

/**
 * Deletes the address that the link of a mail stands for. Whoever has the mail may do it, without a code, and doing it
 * again changes nothing. Refuses `news-link-old` for a link that is none.
 */
export async function stopNewsByLink({ db, secrets }: Deps, { id, key }: StopNewsInput): Promise<void> {
  const [given, made] = [Buffer.from(key), Buffer.from(stopKey(secrets, id))];
  if (given.length !== made.length || !timingSafeEqual(given, made)) return refuse("news-link-old");
  await db.newsAddress.deleteMany({ where: { id } });
}
