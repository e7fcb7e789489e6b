import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";

/** Ends this device: its cookie opens nothing any more. Says where the person was. */
export async function leaveDevice(deps: Deps, actor: Actor): Promise<{ engagement: string | null }> {
  const { participant } = actor;
  if (!participant) return { engagement: null };
  await deps.db.device.update({ where: { id: participant.deviceId }, data: { endedAt: deps.clock() } });
  const engagement = await deps.db.engagement.findUnique({
    where: { id: participant.engagementId },
    select: { slug: true },
  });
  return { engagement: engagement?.slug ?? null };
}
