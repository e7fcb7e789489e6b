import type { Deps } from "../deps.ts";
import { isOpen } from "../domain/activity.ts";
import type { HomeInput } from "../domain/engagement-front.ts";
import type { Actor } from "../domain/policy.ts";
import { easyReadOf } from "../domain/wording.ts";

/** What anybody finds on the first page: the public engagements, those that are open first. */
export async function readHome(deps: Deps, _actor: Actor, input: HomeInput) {
  const now = deps.clock();
  const engagements = await deps.db.engagement.findMany({
    where: { publishedAt: { not: null, lte: now } },
    orderBy: { publishedAt: "desc" },
    take: 50,
    select: {
      slug: true,
      title: true,
      summary: true,
      wordings: true,
      authorities: { where: { part: "lead" }, select: { authority: { select: { name: true } } } },
      activities: {
        orderBy: { closesAt: "asc" },
        select: { slug: true, title: true, kind: true, openedAt: true, closesAt: true, closedAt: true },
      },
    },
  });
  const shown = engagements.map(({ slug, title, summary, wordings, authorities, activities }) => ({
    slug,
    title,
    summary,
    easyRead: input.easyRead ? easyReadOf(wordings) : [],
    lead: authorities[0]?.authority.name ?? "",
    open: activities
      .filter((activity) => isOpen(activity, now))
      .map((activity) => ({
        slug: activity.slug,
        title: activity.title,
        kind: activity.kind,
        closesAt: activity.closesAt,
      })),
  }));
  return [...shown.filter(({ open }) => open.length > 0), ...shown.filter(({ open }) => open.length === 0)];
}
