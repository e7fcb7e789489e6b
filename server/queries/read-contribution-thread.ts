import type { Prisma } from "../../prisma/generated/client.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ContributionInput } from "../domain/reading.ts";
import { refuse } from "../domain/refusal.ts";
import { isGone } from "../domain/withdrawing.ts";
import { CHOSEN } from "../shared/chosen.ts";
import { earlierIds, newestReference } from "../shared/earlier-words.ts";
import { inOrder } from "../shared/passages.ts";
import { PUBLIC_TEXT } from "../shared/public-text.ts";
import { enterEngagement } from "../shared/scope.ts";
import { loadSteps } from "../shared/steps.ts";
import { received } from "../shared/visible.ts";
import { approvedWords } from "../shared/voices.ts";
import { mergesOf, partsOf } from "../shared/workshop.ts";

const RESPONSE = {
  where: { response: { publishedAt: { not: null } } },
  include: { response: true },
} as const;
const MEANING = {
  passages: {
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      cutAt: true,
      themes: { select: { theme: { include: { responses: RESPONSE } } } },
      responses: RESPONSE,
    },
  },
  statement: { select: { outcome: { select: { id: true, text: true, createdAt: true } } } },
  text: PUBLIC_TEXT,
  ...CHOSEN,
} as const satisfies Prisma.ContributionInclude;

/**
 * What became of one contribution, as everybody may see it. Its words only when a person
 * approved them; never from whom, because one voice alone is a small number.
 */
export async function readContributionThread(deps: Deps, actor: Actor, input: ContributionInput) {
  const scope = await enterEngagement(deps.db, actor, "public.read", { slug: input.engagement });
  const { engagementId } = scope;
  const reference = await newestReference(deps.db, engagementId, input.reference);
  const found = await deps.db.contribution.findFirst({
    where: { engagementId, reference, ...received },
    include: { ...MEANING, wallNote: { select: { state: true, itemId: true } } },
  });
  if (!found) return refuse("reference-unknown");
  const [merges, partIds, lines] = await Promise.all([
    mergesOf(deps.db, [found.id]),
    partsOf(deps.db, found.id),
    earlierIds(deps.db, [found.id]),
  ]);
  const [earlier, into, from] = await Promise.all([
    deps.db.contribution.findMany({
      where: { id: { in: lines.get(found.id) ?? [] } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: MEANING,
    }),
    deps.db.contribution.findMany({
      where: { engagementId, id: { in: merges.map(({ intoId }) => intoId) } },
      include: MEANING,
    }),
    deps.db.contribution.findMany({
      where: { engagementId, id: { in: partIds }, ...received },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: { text: PUBLIC_TEXT, ...CHOSEN },
    }),
  ]);
  const line = [found, ...earlier, ...into];
  const passages = line.flatMap((each) => each.passages);
  const standing = inOrder(found.passages, found.text?.text ?? null);
  const parts =
    standing.length > 1
      ? standing.map(({ passage, range, wider }) => ({
          range,
          // What was answered before it was cut up itself answers it; what answers all of the words stands above.
          passages: [passage, ...wider.filter(({ startsAt }) => startsAt !== null)],
        }))
      : [];
  const inParts = new Set(parts.flatMap((part) => part.passages));
  const outcomes = line.flatMap(({ statement, ...said }) => {
    if (!statement?.outcome) return [];
    const { id, text, createdAt } = statement.outcome;
    return [{ id, at: createdAt, text: approvedWords(said).length > 0 ? text : null }];
  });
  const { wallNote } = found;
  const firstAt = earlier[0]?.createdAt ?? found.createdAt;
  const links = await deps.db.sourceLink.findMany({
    where: {
      engagementId,
      OR: [
        { passageId: { in: passages.map(({ id }) => id) } },
        {
          themeId: { in: passages.flatMap((passage) => passage.themes.map(({ theme }) => theme.id)) },
        },
        { outcomeId: { in: outcomes.map(({ id }) => id) } },
        // What the room was not shown, nobody could decide on.
        ...(wallNote?.state === "shown" ? [{ liveItemId: wallNote.itemId }] : []),
      ],
    },
    select: {
      passageId: true,
      themeId: true,
      revision: { select: { clauseId: true, sequence: true } },
    },
  });
  const stepOf = await loadSteps(
    deps.db,
    engagementId,
    links.map(({ revision }) => revision),
  );
  /** What became of some of its passages; with `all`, of it as one thing as well. */
  const becameOf = (some: typeof passages, all: boolean) => {
    const themes = new Map(
      some.flatMap((passage) => passage.themes.map(({ theme }) => [theme.id, theme] as const)),
    );
    const ids = new Set(some.map(({ id }) => id));
    const changed = new Map(
      links.flatMap(({ passageId, themeId, revision }) => {
        const ofIt = passageId ? ids.has(passageId) : themeId ? themes.has(themeId) : all;
        const step = ofIt ? stepOf(revision) : null;
        // Words that came after a version cannot have changed it.
        return step && step.version.publishedAt >= firstAt ? [[step.revision.id, step] as const] : [];
      }),
    );
    const responses = new Map(
      [
        ...some.flatMap((passage) => passage.responses.map(({ response }) => ({ response, theme: null }))),
        ...[...themes.values()].flatMap(({ name, responses: answers }) =>
          answers.map(({ response }) => ({ response, theme: name })),
        ),
      ].map((answer) => [answer.response.id, answer]),
    );
    return {
      themes: [...themes.values()].flatMap(({ name, mergedAt }) => (mergedAt ? [] : name)),
      responses: [...responses.values()].map(({ response, theme }) => ({
        id: response.id,
        kind: response.kind,
        reason: response.reason,
        at: response.publishedAt,
        theme,
      })),
      changes: [...changed.values()].map(({ version, revision }) => ({
        clauseId: revision.clauseId,
        label: version.label,
        publishedAt: version.publishedAt,
        number: revision.number,
        title: revision.title,
      })),
    };
  };
  return {
    engagement: { slug: scope.slug, title: scope.title },
    reference: found.reference,
    at: firstAt,
    /** When the person changed the words, the last time. */
    changedAt: earlier.length > 0 ? found.createdAt : null,
    erased: isGone(found),
    words: approvedWords(found)[0] ?? null,
    read: [found, ...earlier].some(({ readAt }) => readAt !== null),
    /** The statements that this one was put together from, where everybody may read them. */
    from: from.flatMap((each) => approvedWords(each)),
    merged: merges.flatMap(({ intoId, mergedAt }) => {
      const statement = into.find(({ id }) => id === intoId);
      return statement ? [{ reference: statement.reference, at: mergedAt }] : [];
    }),
    /** Without its text where the words are private. */
    outcomes,
    ...becameOf(
      passages.filter((passage) => !inParts.has(passage)),
      true,
    ),
    /** Each part of words that were cut into passages. Of words that are gone only what led to something. */
    parts: parts
      .map(({ range, passages: some }, index) => ({
        number: index + 1,
        words: approvedWords(found, range)[0] ?? null,
        ...becameOf(some, false),
      }))
      .filter(({ responses, changes }) => !isGone(found) || responses.length + changes.length > 0),
  };
}
