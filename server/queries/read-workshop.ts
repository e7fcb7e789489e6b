import type { Deps } from "../deps.ts";
import type { ActivityInput } from "../domain/activity.ts";
import type { Actor } from "../domain/policy.ts";
import { readWording } from "../domain/wording.ts";
import { enterPublicKind } from "../shared/activity-of-kind.ts";
import { PUBLIC_TEXT, publicText } from "../shared/public-text.ts";
import { countStances } from "../shared/workshop.ts";

const WITH_WORDS = {
  contribution: { select: { reference: true, language: true, text: PUBLIC_TEXT } },
} as const;

/**
 * A workshop as everybody sees it: the statements that are shown, and what is the reader's own.
 * The counts of a statement come with one's own answer, so that nobody is led by them; while a live
 * session answers them, they wait for its close.
 */
export async function readWorkshop(deps: Deps, actor: Actor, input: ActivityInput) {
  const now = deps.clock();
  const { engagement, activity, state } = await enterPublicKind(
    deps.db,
    actor,
    "statement.read",
    "workshop",
    input,
    now,
  );
  const activityId = activity.id;
  const participantId =
    actor.participant?.engagementId === engagement.engagementId ? actor.participant.id : null;
  const [wordings, statements, counts, votes, waiting, inSession] = await Promise.all([
    deps.db.wording.findMany({ where: { activityId } }),
    deps.db.statement.findMany({
      where: { activityId, shownAt: { not: null }, contribution: { erasedAt: null } },
      orderBy: [{ createdAt: "asc" }, { contributionId: "asc" }],
      include: {
        ...WITH_WORDS,
        mergedFrom: { select: { from: { select: { shownAt: true, ...WITH_WORDS } } } },
        outcome: { select: { text: true, decision: { select: { title: true, decidedOn: true } } } },
      },
    }),
    countStances(deps.db, activityId),
    participantId
      ? deps.db.statementVote.findMany({
          where: { participantId, statement: { activityId } },
          orderBy: { sequence: "asc" },
          select: { statementId: true, stance: true, sequence: true },
        })
      : [],
    participantId
      ? deps.db.statement.findMany({
          where: { activityId, shownAt: null, contribution: { submission: { participantId } } },
          orderBy: { createdAt: "asc" },
          select: WITH_WORDS,
        })
      : [],
    deps.db.liveItem.count({ where: { session: { activityId }, kind: "statements", state: "open" } }),
  ]);
  const mine = new Map(votes.map((vote) => [vote.statementId, vote]));
  const none = { agree: 0, disagree: 0, not_sure: 0 };
  const shown = statements.flatMap(({ id, state: standing, contribution, mergedFrom, outcome }) => {
    const words = publicText(contribution.text);
    if (!words || standing === "merged") return [];
    const own = mine.get(id);
    const open = standing === "proposed" && state === "open";
    return [
      {
        id,
        words,
        language: contribution.language,
        reference: contribution.reference,
        state: standing,
        open,
        mine: own ? { stance: own.stance, sequence: own.sequence } : null,
        counts: (own && inSession === 0) || !open ? (counts.get(id) ?? none) : null,
        from: mergedFrom.flatMap(({ from }) =>
          from.shownAt && from.contribution.text
            ? [{ words: publicText(from.contribution.text), language: from.contribution.language }]
            : [],
        ),
        decision: outcome?.decision ?? null,
      },
    ];
  });
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: {
      slug: activity.slug,
      title: activity.title,
      introduction: activity.introduction,
      rung: activity.rung,
      closesAt: activity.closesAt,
      wordings: wordings.map(readWording),
    },
    state,
    statements: shown,
    /** A live session answers these now. */
    inSession: inSession > 0,
    /** The reader's own sentences that nobody else sees yet. */
    waiting: waiting.flatMap(({ contribution }) => (contribution.text ? [contribution.text.text] : [])),
  };
}
export type WorkshopView = Awaited<ReturnType<typeof readWorkshop>>;
