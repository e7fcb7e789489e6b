import type { Deps } from "../deps.ts";
import { takesAnswers } from "../domain/activity.ts";
import type { PassageInput } from "../domain/passage.ts";
import { type Action, type Actor, can } from "../domain/policy.ts";
import { claimsLapsedBefore } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { changedAfterReading } from "../domain/replacing.ts";
import type { ResponseKind } from "../domain/response.ts";
import { signsIn } from "../domain/safeguarding.ts";
import type { DraftState } from "../domain/second-reading.ts";
import { TYPED_OUT } from "../domain/transcript.ts";
import { askedIn, CHOSEN, choiceOf } from "../shared/chosen.ts";
import { besideNewer, newestReference, readEarlier } from "../shared/earlier-words.ts";
import { TYPED_FILES } from "../shared/files.ts";
import { inOrder, listAnswerers } from "../shared/passages.ts";
import { namesOf } from "../shared/people.ts";
import { enterEngagement } from "../shared/scope.ts";
import { suggestFor } from "../shared/suggestions.ts";
import { living } from "../shared/themes.ts";
import { visible, visibleEver } from "../shared/visible.ts";

/**
 * One contribution as staff read it: the question it answers, its words, its passages, and what became of one of
 * them: the one that was asked for, or the first. Without cuts that is all of it.
 */
export async function readContributionDesk(deps: Deps, actor: Actor, input: PassageInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference: input.reference, ...visibleEver },
    include: {
      text: { select: { text: true, _count: { select: { redactions: true } } } },
      activity: {
        select: { title: true, openedAt: true, closesAt: true, closedAt: true, lateUntil: true },
      },
      submission: {
        select: { organisationName: true, underAge: true, agreedBy: true, late: true, typedBy: true },
      },
      ...CHOSEN,
      attachments: TYPED_FILES,
      clause: { select: { id: true, revisions: { orderBy: { sequence: "desc" }, take: 1 } } },
      passages: {
        include: {
          themes: {
            orderBy: { theme: { name: "asc" } },
            include: { theme: { include: { responses: { include: { response: true } } } } },
          },
          responses: { orderBy: { id: "asc" }, include: { response: true } },
          sources: { include: { revision: { select: { clauseId: true, number: true, title: true } } } },
        },
      },
    },
  });
  if (!found) return refuse("reference-unknown");
  const typedBy = found.submission?.typedBy;
  const [themes, readers, lines, newest, typist, answerers] = await Promise.all([
    deps.db.theme.findMany({
      where: { engagementId, ...living },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    readReaders(deps, actor, engagementId, found.id),
    readEarlier(deps.db, [found.id]),
    newestReference(deps.db, engagementId, found.reference),
    typedBy ? deps.db.person.findUnique({ where: { id: typedBy }, select: { name: true } }) : null,
    listAnswerers(deps.db, scope),
  ]);
  const earlier = lines.get(found.id) ?? [];
  // What its author replaced is there to read, and what they took back is a mark.
  const mayIt = (action: Action) =>
    found.replacedAt === null && found.withdrawnAt === null && can(actor, action, scope);
  const passages = inOrder(found.passages, found.text?.text ?? null);
  const at = Math.max(
    passages.findIndex((each) => each.passage.id === input.passage),
    0,
  );
  const { passage, range, wider = [] } = passages[at] ?? {};
  const names = await namesOf(deps.db, [
    ...passages.flatMap((each) => [each.passage.givenTo ?? [], each.passage.givenBy ?? []].flat()),
    ...found.attachments.flatMap(({ transcript }) => transcript?.typedBy ?? []),
  ]);
  const themeIds = passage?.themes.flatMap(({ themeId, theme }) => (theme.mergedAt ? [] : themeId)) ?? [];
  const suggested =
    passage && range && mayIt("contribution.theme")
      ? await suggestFor(deps.db, engagementId, {
          id: passage.id,
          themeIds,
          questionId: found.questionId,
          words: found.text?.text.slice(range.startsAt, range.endsAt) ?? "",
        })
      : [];
  const clause = found.clause?.revisions[0];
  const restingOn = passage ? [passage, ...wider] : [];
  const revised = new Map(
    restingOn.flatMap(({ sources }) => sources.map(({ revision }) => [revision.clauseId, revision] as const)),
  );
  const say = ({
    response,
  }: {
    response: { id: string; kind: ResponseKind; reason: string; state: DraftState; publishedAt: Date | null };
  }) => ({
    id: response.id,
    kind: response.kind,
    reason: response.reason,
    state: response.state,
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
    /** It was sent after the last day, or changed after it. */
    late:
      found.submission?.late ||
      (found.supersedesId !== null && takesAnswers(found.activity, found.createdAt) === "late"),
    /** Whoever of the staff typed it in. */
    typist: typist?.name ?? null,
    language: found.language,
    wordingFormat: found.wordingFormat,
    wordingLanguage: found.wordingLanguage,
    at: found.createdAt,
    question: askedIn(found.question),
    choice: choiceOf(found),
    files: found.attachments.map(({ transcript, ...file }) => ({
      ...file,
      transcript: transcript && { ...transcript, typist: names.get(transcript.typedBy) ?? "somebody" },
    })),
    /** Its words hold what was typed of its files. */
    transcribed: found.transcribedAt !== null,
    /** A recording or a letter of it waits for that: until then nobody has read it. */
    untyped:
      found.transcribedAt === null &&
      found.erasedAt === null &&
      found.attachments.some(({ kind }) => TYPED_OUT.includes(kind)),
    text: found.text?.text ?? null,
    /** Words that may mean that somebody is not safe. */
    signs: signsIn(found.text?.text ?? ""),
    /** How many things everybody else does not read. */
    redacted: found.text?._count.redactions ?? 0,
    erased: found.erasedAt !== null,
    withdrawnAt: found.withdrawnAt,
    /** Words of the same person that took its place. */
    replaced: found.replacedAt ? { at: found.replacedAt, reference: newest } : null,
    earlier: besideNewer(found.text?.text ?? null, earlier),
    changedAfterReading: changedAfterReading(earlier),
    unread: found.readAt === null,
    approvedAt: found.wordsApprovedAt,
    clause: clause ? { id: clause.clauseId, number: clause.number, title: clause.title } : null,
    themes,
    /** All of it, in the order of the words: one where nothing was cut. */
    passages: passages.map((each, index) => ({
      id: each.passage.id,
      number: index + 1,
      words: found.text ? found.text.text.slice(each.range.startsAt, each.range.endsAt).trimEnd() : "",
      themes: each.passage.themes.flatMap(({ theme }) => (theme.mergedAt ? [] : theme.name)),
      ...answersOf([each.passage, ...each.wider]),
      givenTo: names.get(each.passage.givenTo ?? "") ?? null,
    })),
    /** The one that is worked with. */
    passage: {
      id: passage?.id ?? "",
      number: at + 1,
      givenTo: passage?.givenTo ?? null,
      givenBy: names.get(passage?.givenBy ?? "") ?? null,
      givenAt: passage?.givenAt ?? null,
    },
    me: actor.person?.id ?? "",
    answerers,
    themeIds,
    /** Themes of passages that are like it, and why. */
    suggested,
    responses: passage?.responses.map(say) ?? [],
    /** To the words that this passage was cut from. */
    widerResponses: wider.flatMap((each) => each.responses.map(say)),
    themeResponses:
      passage?.themes.flatMap(({ theme }) =>
        theme.responses.map((target) => ({ theme: theme.name, ...say(target) })),
      ) ?? [],
    revised: [...revised.values()],
    ...readers,
    may: {
      raise: found.erasedAt === null && can(actor, "safeguarding.raise", scope),
      theme: mayIt("contribution.theme"),
      approve: mayIt("words.approve"),
      respond: mayIt("response.record"),
    },
  };
}

type Answered = { response: { publishedAt: Date | null } };
type Answerable = { responses: Answered[]; themes: { theme: { responses: Answered[] } }[] };

/** How far something is answered: by nothing, by something that only staff see, or for everybody. */
function answersOf(passages: readonly Answerable[]) {
  const responses = passages.flatMap(({ responses: own, themes }) => [
    ...own,
    ...themes.flatMap(({ theme }) => theme.responses),
  ]);
  const published = responses.some(({ response }) => response.publishedAt !== null);
  return { answered: published ? "published" : responses.length > 0 ? "draft" : "none" } as const;
}

/** Who has read it, who else has it open just now, and what the actor read before it. */
async function readReaders(deps: Deps, actor: Actor, engagementId: string, contributionId: string) {
  const personId = actor.person?.id ?? "";
  const [readings, open, mine] = await Promise.all([
    deps.db.reading.findMany({ where: { contributionId }, orderBy: [{ readAt: "asc" }, { id: "asc" }] }),
    deps.db.readingClaim.findFirst({
      where: {
        contributionId,
        personId: { not: personId },
        claimedAt: { gte: claimsLapsedBefore(deps.clock()) },
      },
    }),
    deps.db.reading.findFirst({
      where: { contributionId, personId },
      orderBy: { readAt: "asc" },
      select: { readAt: true },
    }),
  ]);
  const before = await deps.db.reading.findFirst({
    where: {
      engagementId,
      personId,
      contributionId: { not: contributionId },
      contribution: visible,
      ...(mine ? { readAt: { lte: mine.readAt } } : {}),
    },
    orderBy: [{ readAt: "desc" }, { id: "desc" }],
    select: { contribution: { select: { reference: true } } },
  });
  const names = await namesOf(deps.db, [
    ...readings.map((reading) => reading.personId),
    ...(open ? [open.personId] : []),
  ]);
  return {
    readings: readings.map((reading) => ({
      at: reading.readAt,
      by: names.get(reading.personId) ?? "somebody",
    })),
    readByMe: mine !== null,
    /** Somebody else who has it open. */
    openWith: open ? (names.get(open.personId) ?? "Somebody else") : null,
    previous: before?.contribution.reference ?? null,
  };
}
