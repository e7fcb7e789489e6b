import type { Prisma } from "../../prisma/generated/client.ts";
import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { type Actor, can } from "../domain/policy.ts";
import { MOST_DRAFTS, writersOf } from "../domain/second-reading.ts";
import { answersOf, drafts, WITH_TARGETS, waitingFor, waitsForReading } from "../shared/drafts.ts";
import { namesOf } from "../shared/people.ts";
import { enterEngagement } from "../shared/scope.ts";

/** The drafts of responses in an engagement, by how far they are, those that wait for the actor first. */
export async function listDrafts(deps: Deps, actor: Actor, input: EngagementInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const me = actor.person?.id ?? "";
  const mayRespond = can(actor, "response.record", scope);
  const mine = waitingFor(me);
  const pile = async (where: Prisma.ResponseWhereInput) => {
    const [count, rows] = await Promise.all([
      deps.db.response.count({ where: { engagementId, ...where } }),
      deps.db.response.findMany({
        where: { engagementId, ...where },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        take: MOST_DRAFTS,
        include: {
          ...WITH_TARGETS,
          edits: { select: { editedBy: true } },
          readings: { orderBy: [{ readAt: "asc" }, { id: "asc" }] },
        },
      }),
    ]);
    return { count, rows };
  };
  const [rule, forMe, changeAsked, waiting, draft, ready] = await Promise.all([
    deps.db.engagement.findUniqueOrThrow({
      where: { id: engagementId },
      select: { secondReaderNeeded: true },
    }),
    mayRespond ? pile(mine) : { count: 0, rows: [] },
    pile({ ...drafts, state: "change_asked" }),
    pile({ ...drafts, state: "waiting", ...(mayRespond ? { NOT: mine } : {}) }),
    pile({ ...drafts, state: "draft" }),
    pile({ ...drafts, state: "ready" }),
  ]);
  const piles = { forMe, changeAsked, waiting, draft, ready };
  const names = await namesOf(
    deps.db,
    Object.values(piles).flatMap(({ rows }) =>
      rows.flatMap(({ createdBy, readings }) => [createdBy, ...readings.map(({ readBy }) => readBy)]),
    ),
  );
  const shown = ({ count, rows }: Awaited<ReturnType<typeof pile>>) => ({
    count,
    drafts: rows.map((row) => {
      const asked = row.readings.findLast(({ verdict }) => verdict === "change_asked");
      return {
        id: row.id,
        revision: row.revision,
        kind: row.kind,
        reason: row.reason,
        state: row.state,
        answers: answersOf(row),
        by: names.get(row.createdBy) ?? "somebody",
        at: row.createdAt,
        /** It answers words that were changed since, and that somebody has to read first. */
        waitsForReading: waitsForReading(row),
        mine: writersOf(row).has(me),
        /** The change that was asked for, where it still waits. */
        asked:
          asked && row.state === "change_asked"
            ? { by: names.get(asked.readBy) ?? "somebody", note: asked.note }
            : null,
      };
    }),
  });
  return {
    engagement: { slug: scope.slug, title: scope.title },
    /** Whether a response is published only after a second person agreed to it. */
    needed: rule.secondReaderNeeded,
    total: Object.values(piles).reduce((sum, { count }) => sum + count, 0),
    forMe: shown(forMe),
    changeAsked: shown(changeAsked),
    waiting: shown(waiting),
    draft: shown(draft),
    ready: shown(ready),
    may: { respond: mayRespond, manage: can(actor, "engagement.manage", scope) },
  };
}
