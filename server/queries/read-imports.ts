import { z } from "zod";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { enterEngagement } from "../shared/scope.ts";

export const readImportsInput = z.object({ engagement: z.string() });

/** The imports of an engagement, newest first, and the activities that one can go into. */
export async function readImports(deps: Deps, actor: Actor, input: z.infer<typeof readImportsInput>) {
  const engagement = await enterEngagement(deps.db, actor, "contribution.import", { slug: input.engagement });
  const { engagementId } = engagement;
  const batches = await deps.db.importBatch.findMany({
    where: { engagementId, state: { not: "refused" } },
    orderBy: { createdAt: "desc" },
    select: {
      id: true,
      fileName: true,
      state: true,
      totalRows: true,
      createdAt: true,
      activity: { select: { title: true } },
    },
  });
  const activities = await deps.db.activity.findMany({
    where: { engagementId, kind: "consultation" },
    orderBy: { createdAt: "desc" },
    select: { slug: true, title: true },
  });
  return { engagement: { slug: engagement.slug, title: engagement.title }, batches, activities };
}
