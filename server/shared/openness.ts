import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { EngagementInput } from "../domain/engagement.ts";
import { noteProblem, standingsBefore } from "../domain/openness.ts";
import type { Actor } from "../domain/policy.ts";
import { Refused, refuse } from "../domain/refusal.ts";
import { anySentences, easyReadOf, type Sentence } from "../domain/wording.ts";
import { enterEngagement } from "./scope.ts";

/** Enters an engagement to change what is open in it. It is held until the end: writers come one after the other. */
export async function enterOpenness(tx: Tx, actor: Actor, { engagement }: EngagementInput) {
  const scope = await enterEngagement(tx, actor, "engagement.manage", { slug: engagement });
  await tx.$queryRaw`SELECT 1 FROM "Engagement" WHERE "id" = ${scope.engagementId}::uuid FOR NO KEY UPDATE`;
  return scope;
}

/** Whether people can take part, or could, in anything of an engagement: from then on a change has a note. */
export async function hasOpened(db: Db | Tx, engagementId: string, now: Date): Promise<boolean> {
  return (await db.activity.count({ where: { engagementId, openedAt: { lte: now } } })) > 0;
}

type Change = Pick<
  Parameters<Tx["opennessChange"]["create"]>[0]["data"],
  "about" | "deed" | "subjectId" | "title" | "standing" | "reason"
> & { about: "topic" | "discarded_option" | "no_other_options" };

/** After something was opened: keeps what stood there before, with its note. Refuses `invalid` without one. */
export async function keepChange(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  engagementId: string,
  { note, noteEasyRead }: { note: string; noteEasyRead: Sentence[] },
  change: Change,
): Promise<void> {
  const now = deps.clock();
  const opened = await hasOpened(tx, engagementId, now);
  const problem = noteProblem(opened, note);
  if (problem) throw new Refused(problem);
  if (!opened) return;
  await tx.opennessChange.create({
    data: {
      subjectId: null,
      ...change,
      id: deps.ids.row(),
      engagementId,
      note,
      noteEasyRead,
      changedBy: actor.person?.id ?? "",
      changedAt: now,
    },
  });
}

/** Somebody who saw another revision wrote for what is not there any more. */
export function sameRevision(stored: number, seen: number | undefined): void {
  if (stored !== seen) refuse("changed-meanwhile");
}

/** What is open, what is fixed, what was discarded, and what changed about it since something was opened. */
export async function loadOpenness(db: Db | Tx, engagementId: string) {
  const where = { engagementId };
  const [engagement, topics, discarded, changes] = await Promise.all([
    db.engagement.findUniqueOrThrow({
      where: { id: engagementId },
      select: { noOtherOptions: true, noOtherOptionsEasyRead: true },
    }),
    db.topic.findMany({ where, orderBy: { position: "asc" }, include: { wordings: true } }),
    db.discardedOption.findMany({
      where,
      orderBy: [{ discardedOn: "asc" }, { id: "asc" }],
      include: { wordings: true },
    }),
    db.opennessChange.findMany({ where, orderBy: [{ changedAt: "desc" }, { id: "desc" }] }),
  ]);
  return {
    topics: topics.map(({ id, title, standing, reason, revision, wordings }) => ({
      id,
      title,
      standing,
      reason,
      revision,
      easyRead: easyReadOf(wordings),
      before: standingsBefore({ id, standing }, changes),
    })),
    discarded: discarded.map(({ engagementId: _, wordings, ...option }) => ({
      ...option,
      easyRead: easyReadOf(wordings),
    })),
    /** Nothing where options are listed, or where nobody has said it. */
    noOthers:
      discarded.length === 0 && engagement.noOtherOptions
        ? {
            because: engagement.noOtherOptions,
            easyRead: anySentences.parse(engagement.noOtherOptionsEasyRead),
          }
        : null,
    /** Newest first. */
    changes: changes.map(({ id, about, deed, title, standing, note, noteEasyRead, changedAt }) => ({
      id,
      about,
      deed,
      title,
      standing,
      note,
      easyRead: anySentences.parse(noteEasyRead),
      at: changedAt,
    })),
  };
}
