import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ConcernInput } from "../domain/safeguarding.ts";
import { enterConcern } from "../shared/concerns.ts";

/** One concern as its page shows it before it is opened: where it comes from, what became of it, and who looked. */
export async function readConcern(deps: Deps, actor: Actor, input: ConcernInput) {
  const { engagement, concern } = await enterConcern(deps.db, actor, input.concern);
  const [said, looks] = await Promise.all([
    deps.db.contribution.findUniqueOrThrow({
      where: { id: concern.contributionId },
      select: {
        reference: true,
        channel: true,
        voice: true,
        perspective: true,
        createdAt: true,
        activity: { select: { title: true } },
      },
    }),
    deps.db.auditEvent.findMany({
      where: { subjectId: concern.id, action: "safeguarding.open" },
      orderBy: { at: "asc" },
      select: { personId: true, at: true },
    }),
  ]);
  const ids = [concern.raisedBy, concern.settledBy, ...looks.map(({ personId }) => personId)];
  const people = await deps.db.person.findMany({
    where: { id: { in: ids.flatMap((id) => id ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? "Somebody";
  return {
    id: concern.id,
    state: concern.state,
    note: concern.note,
    raisedAt: concern.raisedAt,
    raisedBy: nameOf(concern.raisedBy),
    settled: concern.settledAt ? { at: concern.settledAt, by: nameOf(concern.settledBy) } : null,
    engagement: engagement.title,
    activity: said.activity.title,
    reference: said.reference,
    channel: said.channel,
    voice: said.voice,
    perspective: said.perspective,
    at: said.createdAt,
    looks: looks.map(({ personId, at }) => ({ by: nameOf(personId), at })),
  };
}
