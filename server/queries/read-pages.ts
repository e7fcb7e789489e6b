import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";

/** Every public engagement with its activities and versions: what the list of all pages links to. */
export async function readPages(deps: Deps, _actor: Actor) {
  return deps.db.engagement.findMany({
    where: { publishedAt: { not: null, lte: deps.clock() } },
    orderBy: { publishedAt: "desc" },
    select: {
      slug: true,
      title: true,
      activities: {
        where: { openedAt: { not: null } },
        orderBy: { openedAt: "asc" },
        select: { slug: true, title: true, kind: true },
      },
      specification: {
        select: { versions: { orderBy: { sequence: "desc" }, select: { label: true } } },
      },
    },
  });
}
