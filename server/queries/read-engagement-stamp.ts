import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import type { Actor } from "../domain/policy.ts";
import { enterEngagement } from "../shared/scope.ts";

/** No transaction lasts as long: an event that is written later than its time says is written within this. */
const SETTLED_AFTER_MS = 10 * 60_000;

/**
 * Says whether anything was written in an engagement since somebody last looked: the same stamp, the same pages.
 *
 * Every write that a public page can show adds a thread event or an audit event. The newest of each is not
 * enough, because an event may be committed after one with a later time: so those of the last minutes are
 * counted too, from the first to the last of them.
 */
export async function readEngagementStamp(deps: Deps, actor: Actor, input: EngagementInput) {
  const { engagementId } = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const since = new Date(deps.clock().getTime() - SETTLED_AFTER_MS);
  const [row] = await deps.db.$queryRaw<[{ stamp: string }]>`
    SELECT concat_ws(' ',
      (SELECT max(at)::text FROM "ThreadEvent" WHERE "engagementId" = ${engagementId}::uuid),
      (SELECT concat(count(*), min(id::text), max(id::text)) FROM "ThreadEvent" WHERE "engagementId" = ${engagementId}::uuid AND at > ${since}),
      (SELECT max(at)::text FROM "AuditEvent" WHERE "engagementId" = ${engagementId}::uuid),
      (SELECT concat(count(*), min(id::text), max(id::text)) FROM "AuditEvent" WHERE "engagementId" = ${engagementId}::uuid AND at > ${since})
    ) AS stamp`;
  return row.stamp;
}
