import type { Deps } from "../deps.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { concernsOf } from "../shared/concerns.ts";

/** The most that the list of settled concerns goes back. */
const SETTLED = 100;
const ROW = {
  id: true,
  state: true,
  raisedAt: true,
  settledAt: true,
  contribution: {
    select: {
      reference: true,
      activity: { select: { title: true, engagement: { select: { title: true } } } },
    },
  },
} as const;

/** The concerns of a safeguarding lead: what is open, oldest first, and what was settled lately. Never the words. */
export async function listConcerns(deps: Deps, actor: Actor) {
  if (!can(actor, "safeguarding.list")) refuse(actor.person ? "not-allowed" : "sign-in-needed");
  const [open, settled] = await Promise.all([
    deps.db.safeguardingConcern.findMany({
      where: { ...concernsOf(actor), state: "open" },
      orderBy: { raisedAt: "asc" },
      select: ROW,
    }),
    deps.db.safeguardingConcern.findMany({
      where: { ...concernsOf(actor), state: { not: "open" } },
      orderBy: { settledAt: "desc" },
      take: SETTLED,
      select: ROW,
    }),
  ]);
  const show = ({ contribution, ...row }: (typeof open)[number]) => ({
    ...row,
    reference: contribution.reference,
    activity: contribution.activity.title,
    engagement: contribution.activity.engagement.title,
  });
  return { open: open.map(show), settled: settled.map(show) };
}
