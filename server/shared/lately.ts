import type { Db } from "../db.ts";
import type { ThreadKind } from "../domain/thread.ts";

/** How far back a desk looks, in days. */
const LOOK_BACK = 90;
/** Days with something in them that a desk shows. */
const DAYS = 4;

export interface LatelyDay {
  /** A moment within the day, in the United Kingdom. */
  day: Date;
  /** How many things each kind of event happened to. */
  kinds: { kind: ThreadKind; count: number }[];
}

/** What happened in an engagement's threads on the newest days on which something did. */
export async function readLately(db: Db, engagementId: string, now: Date): Promise<LatelyDay[]> {
  const since = new Date(now.getTime() - LOOK_BACK * 86_400_000);
  const rows = await db.$queryRaw<{ day: Date; kind: ThreadKind; count: number }[]>`
    SELECT max("at") AS "day", "kind", count(DISTINCT coalesce(
      "versionId", "clauseId", "responseId", "outcomeId", "statementId", "contributionId", "importId", "liveItemId"
    ))::int AS "count"
    FROM "ThreadEvent"
    WHERE "engagementId" = ${engagementId}::uuid AND "at" > ${since} AND "at" <= ${now}
    GROUP BY ("at" AT TIME ZONE 'Europe/London')::date, "kind"
    ORDER BY ("at" AT TIME ZONE 'Europe/London')::date DESC`;
  const days: LatelyDay[] = [];
  const dayOf = (moment: Date) => moment.toLocaleDateString("en-GB", { timeZone: "Europe/London" });
  for (const { day, kind, count } of rows) {
    const last = days.at(-1);
    if (last && dayOf(last.day) === dayOf(day)) last.kinds.push({ kind, count });
    else days.push({ day, kinds: [{ kind, count }] });
  }
  return days.slice(0, DAYS);
}
