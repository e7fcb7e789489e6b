import { Prisma } from "../../prisma/generated/client.ts";
import { MailError } from "../adapters/mail.ts";
import type { Deps } from "../deps.ts";
import { claimUntil, findNews, mailedBefore, newsMail, tellsUntil } from "../domain/news.ts";
import { loadMyThread } from "../shared/my-thread.ts";
import { forgetOldNewsAddresses, openAddress, stopLink } from "../shared/news-addresses.ts";

/** Addresses that are looked at together. */
const AT_ONCE = 50;
/** What may be news to somebody. Others of the thread's events are the council's own work. */
const NEWS = ["response.published", "outcome.agreed", "version.published"];

type Claimed = Prisma.NewsAddressGetPayload<object>;

/**
 * Takes some of the addresses at which something may have happened since they heard: of several nodes that look at the
 * same time each takes others, and what a node took and did not finish is free again after an hour.
 */
function claim({ db, clock }: Deps): Promise<Claimed[]> {
  const now = clock();
  return db.$queryRaw<Claimed[]>(Prisma.sql`
    UPDATE "NewsAddress" SET "claimedUntil" = ${claimUntil(now)}
    WHERE id IN (
      SELECT kept.id FROM "NewsAddress" kept
      WHERE kept."agreedAt" IS NOT NULL
        AND (kept."mailedAt" IS NULL OR kept."mailedAt" <= ${mailedBefore(now)})
        AND (kept."claimedUntil" IS NULL OR kept."claimedUntil" <= ${now})
        AND EXISTS (
          SELECT FROM "ThreadEvent" happened
          WHERE happened."engagementId" = kept."engagementId" AND happened.kind = ANY (${NEWS})
            AND happened.at > kept."heardUntil" AND happened.at <= ${tellsUntil(now)}
        )
      ORDER BY kept.id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED
    )
    RETURNING *`);
}

/** Sends its news to one address, or finds that nothing of what happened was about what its person said. */
async function tell(deps: Deps, kept: Claimed): Promise<void> {
  const { id, participantId, engagementId } = kept;
  const until = tellsUntil(deps.clock());
  const said = await loadMyThread(deps.db, { id: participantId, engagementId }, { easyRead: false });
  const news = findNews(
    said.map(({ stitches, parts }) => ({
      stitches: [stitches, ...parts.map((part) => part.stitches)].flat(),
    })),
    kept.heardUntil,
    until,
  );
  // Whoever stopped meanwhile is gone: nothing is sent to them, and nothing brings them back.
  const still = (data: Prisma.NewsAddressUpdateManyMutationInput) =>
    deps.db.newsAddress.updateMany({ where: { id }, data });
  if (!news) return void (await still({ heardUntil: until, claimedUntil: null }));
  // Before it is sent: a node that ends in between must not make it two in a day.
  const { count } = await still({ mailedAt: deps.clock() });
  if (count === 0) return;
  try {
    await deps.mail({
      to: openAddress(deps.secrets, kept),
      ...newsMail(deps.settings.publicUrl, news, stopLink(deps, id)),
    });
  } catch (error) {
    deps.report(error);
    if (error instanceof MailError && error.recipientRefused)
      await deps.db.newsAddress.deleteMany({ where: { id } });
    else await still({ mailedAt: kept.mailedAt });
    return;
  }
  await still({ heardUntil: until, claimedUntil: null });
}

/**
 * Tells everybody who agreed to hear it, and to whose words something happened, at most once a day. What could not be
 * sent is tried again after an hour; an address that takes no mail is deleted.
 */
export async function sendNews(deps: Deps): Promise<void> {
  await forgetOldNewsAddresses(deps.db, deps.clock());
  for (let claimed = await claim(deps); claimed.length > 0; claimed = await claim(deps))
    for (const kept of claimed) await tell(deps, kept);
}
