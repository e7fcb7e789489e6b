import type { Deps } from "../deps.ts";
import { type Actor, can } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import type { ResponseKind } from "../domain/response.ts";
import { signsIn } from "../domain/safeguarding.ts";
import { askedIn, CHOSEN, choiceOf } from "../shared/chosen.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** One contribution as staff read it: the question it answers, its words, and what became of it. */
export async function readContributionDesk(deps: Deps, actor: Actor, input: ContributionInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference: input.reference, ...visible },
    include: {
      text: { select: { text: true, _count: { select: { redactions: true } } } },
      activity: { select: { title: true } },
      submission: { select: { organisationName: true, underAge: true, agreedBy: true, late: true } },
      ...CHOSEN,
      clause: { select: { id: true, revisions: { orderBy: { sequence: "desc" }, take: 1 } } },
      passages: {
        where: { startsAt: null },
        include: {
          themes: { include: { theme: { include: { responses: { include: { response: true } } } } } },
          responses: { include: { response: true } },
          sources: { include: { revision: { select: { clauseId: true, number: true, title: true } } } },
        },
      },
    },
  });
  if (!found) return refuse("reference-unknown");
  const [themes, next] = await Promise.all([
    deps.db.theme.findMany({
      where: { engagementId },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    deps.db.contribution.findFirst({
      where: { AND: [{ engagementId, readAt: null, id: { not: found.id } }, visible] },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { reference: true },
    }),
  ]);
  const passage = found.passages[0];
  const clause = found.clause?.revisions[0];
  const revised = new Map(passage?.sources.map(({ revision }) => [revision.clauseId, revision]));
  const say = ({
    response,
  }: {
    response: { id: string; kind: ResponseKind; reason: string; publishedAt: Date | null };
  }) => ({
    id: response.id,
    kind: response.kind,
    reason: response.reason,
    publishedAt: response.publishedAt,
  });
  return {
    engagement: { slug: scope.slug, title: scope.title },
    reference: found.reference,
    activity: found.activity.title,
    kind: found.kind,
    channel: found.channel,
    voice: found.voice,
    perspective: found.perspective,
    relationship: found.relationship,
    whoseWords: found.whoseWords,
    agreement: found.agreement,
    organisationName: found.submission?.organisationName ?? null,
    underAge: found.submission?.underAge ?? null,
    agreedBy: found.submission?.agreedBy ?? null,
    late: found.submission?.late ?? false,
    language: found.language,
    at: found.createdAt,
    question: askedIn(found.question),
    choice: choiceOf(found),
    text: found.text?.text ?? null,
    /** Words that may mean that somebody is not safe. */
    signs: signsIn(found.text?.text ?? ""),
    /** How many things everybody else does not read. */
    redacted: found.text?._count.redactions ?? 0,
    erased: found.erasedAt !== null,
    readAt: found.readAt,
    approvedAt: found.wordsApprovedAt,
    clause: clause ? { id: clause.clauseId, number: clause.number, title: clause.title } : null,
    themes,
    themeIds: passage?.themes.map(({ themeId }) => themeId) ?? [],
    responses: passage?.responses.map(say) ?? [],
    themeResponses:
      passage?.themes.flatMap(({ theme }) =>
        theme.responses.map((target) => ({ theme: theme.name, ...say(target) })),
      ) ?? [],
    revised: [...revised.values()],
    next: next?.reference ?? null,
    may: {
      raise: can(actor, "safeguarding.raise", scope),
      theme: can(actor, "contribution.theme", scope),
      approve: can(actor, "words.approve", scope),
      respond: can(actor, "response.record", scope),
    },
  };
}
