import type { Deps } from "../deps.ts";
import type { PackFileInput } from "../domain/pack.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { enterPublicActivity } from "../shared/consult.ts";

/** The file of one version of a document, older ones too. Refuses `not-found` where it is a link. */
export async function readPackFile(deps: Deps, actor: Actor, input: PackFileInput) {
  const now = deps.clock();
  const { activity } = await enterPublicActivity(deps.db, actor, "public.read", input, now);
  const version = await deps.db.packVersion.findFirst({
    where: { id: input.version, document: { activityId: activity.id } },
    select: { file: true, fileName: true, mediaType: true },
  });
  if (!version?.file || !version.fileName || !version.mediaType) return refuse("not-found");
  return { file: version.file, fileName: version.fileName, mediaType: version.mediaType };
}
