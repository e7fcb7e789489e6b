import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import type { RaiseConcernInput } from "../domain/safeguarding.ts";
import { holdLine } from "../shared/earlier-words.ts";
import { recordAudit } from "../shared/record.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visibleEver } from "../shared/visible.ts";

/**
 * Hands a contribution to the safeguarding leads and takes it out of everybody else's sight, at once. Its words are no
 * longer public, wherever they were shown. Each lead gets a mail that says where to look, and nothing else.
 * Returns how many leads there are and how many the mail reached. Refuses `reference-unknown`.
 */
export async function raiseConcern(deps: Deps, actor: Actor, input: RaiseConcernInput) {
  const { leads, title, session } = await deps.db.$transaction(async (tx) => {
    const scope = await enterEngagement(tx, actor, "safeguarding.raise", { slug: input.engagement });
    const { engagementId } = scope;
    const contribution = await tx.contribution.findFirst({
      where: { engagementId, reference: input.reference, erasedAt: null, ...visibleEver },
      select: { id: true, wordsApprovedAt: true },
    });
    if (!contribution) return refuse("reference-unknown");
    // Whoever was made to change what they said is safe no sooner: all that they said there is held.
    const line = await holdLine(tx, contribution.id);
    const held = await tx.contribution.updateMany({
      where: { id: { in: line }, heldAt: null },
      data: { heldAt: deps.clock(), wordsApprovedAt: null, wordsApprovedBy: null },
    });
    // Somebody else raised it at this moment: it is with the leads already.
    if (held.count === 0) return refuse("done-meanwhile");
    const subjectId = deps.ids.row();
    await tx.safeguardingConcern.create({
      data: {
        id: subjectId,
        engagementId,
        contributionId: contribution.id,
        why: input.why,
        raisedBy: actor.person?.id ?? "",
        raisedAt: deps.clock(),
      },
    });
    await recordAudit(deps, tx, actor, "safeguarding.raise", { engagementId, subjectId });
    if (contribution.wordsApprovedAt)
      await recordAudit(deps, tx, actor, "words.withdraw", { engagementId, subjectId: contribution.id });
    return {
      title: scope.title,
      session: await hideEverywhere(tx, contribution.id),
      leads: await tx.person.findMany({
        where: {
          memberships: { some: { role: "safeguarding_lead", authorityId: { in: [...scope.authorityIds] } } },
        },
        select: { email: true },
      }),
    };
  });
  if (session) deps.publish({ sessionId: session });
  const text = [
    `Somebody who reads what people said in “${title}” is worried that a person may not be safe.`,
    "",
    `Open your list: ${deps.settings.publicUrl}/desk/safeguarding`,
    "",
    "This mail holds no words of anybody. You have to sign in to read them.",
  ].join("\n");
  const sent = await Promise.allSettled(
    leads.map(({ email }) => deps.mail({ to: email, subject: "A safeguarding concern waits for you", text })),
  );
  for (const one of sent) if (one.status === "rejected") deps.report(one.reason);
  return { leads: leads.length, told: sent.filter(({ status }) => status === "fulfilled").length };
}

/** Takes it off a live wall and out of what people weigh in a workshop. Returns the live session that must look again. */
async function hideEverywhere(tx: Tx, contributionId: string): Promise<string | null> {
  await tx.statement.updateMany({ where: { contributionId, state: "proposed" }, data: { shownAt: null } });
  const note = await tx.wallNote.findUnique({
    where: { contributionId },
    select: { id: true, item: { select: { sessionId: true } } },
  });
  if (!note) return null;
  await tx.wallNote.update({ where: { id: note.id }, data: { state: "hidden" } });
  return note.item.sessionId;
}
