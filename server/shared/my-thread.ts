/** What happened to what a participant said, thing by thing: as they are told it, and as news of it is found. */
import type { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import { FIRST_LANGUAGE } from "../domain/language.ts";
import { foldThread, type ThreadResponse } from "../domain/my-thread.ts";
import { isGone } from "../domain/withdrawing.ts";
import {
  chooseWording,
  easyReadOf,
  readWording,
  type WordingFormat,
  type WordingPreference,
  wordsOf,
} from "../domain/wording.ts";
import { choicesOf, isOrder } from "./chosen.ts";
import { earlierIds } from "./earlier-words.ts";
import { inOrder } from "./passages.ts";
import { loadSteps } from "./steps.ts";
import { mergesOf } from "./workshop.ts";

const WORDED = { wordings: true } as const;
const RESPONSES = {
  where: { response: { publishedAt: { not: null } } },
  select: { response: { include: WORDED } },
} as const;
const SOURCES = {
  select: { revision: { select: { clauseId: true, sequence: true, reason: true } } },
} as const;
/** What can happen to somebody's words, or to a statement that they became part of. */
const MEANING = {
  statement: {
    select: {
      outcome: { select: { text: true, createdAt: true, wordings: true, sources: SOURCES } },
    },
  },
  passages: {
    select: {
      startsAt: true,
      endsAt: true,
      cutAt: true,
      responses: RESPONSES,
      sources: SOURCES,
      themes: {
        select: {
          codedAt: true,
          theme: { select: { name: true, responses: RESPONSES, sources: SOURCES } },
        },
      },
    },
  },
} as const satisfies Prisma.ContributionInclude;
const LINKS = {
  ...MEANING,
  text: { select: { text: true } },
  option: { include: WORDED },
  choices: { orderBy: { position: "asc" }, select: { option: { include: WORDED } } },
  question: { include: WORDED },
  activity: { select: { title: true } },
  wallNote: { select: { state: true, item: { select: { title: true, sources: SOURCES } } } },
} as const satisfies Prisma.ContributionInclude;

type PassageRow = Prisma.ContributionGetPayload<{ include: typeof MEANING }>["passages"][number];
type Meant = ReturnType<typeof meantBy>;

/** Some passages with their themes, and what names any of them as its source. */
function meantBy(passages: PassageRow[]) {
  const themes = passages.flatMap((passage) => passage.themes);
  const sources = [...passages, ...themes.map(({ theme }) => theme)].flatMap((each) => each.sources);
  return { passages, themes, sources };
}

/** Each contribution of a participant, oldest first, with its stitches in order. */
export async function loadMyThread(
  db: Db,
  { id: participantId, engagementId }: { id: string; engagementId: string },
  { easyRead }: { easyRead: boolean },
) {
  const contributions = await db.contribution.findMany({
    where: {
      engagementId,
      replacedAt: null,
      OR: [{ submission: { participantId } }, { wallNote: { participantId } }],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: LINKS,
  });
  const merges = await mergesOf(
    db,
    contributions.map(({ id }) => id),
  );
  const lines = await earlierIds(
    db,
    contributions.map(({ id }) => id),
  );
  const meaningOf = (ids: readonly string[]) =>
    db.contribution.findMany({
      where: { engagementId, id: { in: [...ids] } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: MEANING,
    });
  const [into, before] = await Promise.all([
    meaningOf(merges.map(({ intoId }) => intoId)),
    meaningOf([...lines.values()].flat()),
  ]);
  const told = contributions.map((contribution) => {
    const merged = merges.filter(({ fromId }) => fromId === contribution.id);
    const earlier = before.filter(({ id }) => lines.get(contribution.id)?.includes(id));
    const line = [
      contribution,
      ...earlier,
      ...into.filter(({ id }) => merged.some(({ intoId }) => intoId === id)),
    ];
    const text = contribution.text?.text ?? null;
    const standing = inOrder(contribution.passages, text);
    const parts =
      standing.length > 1
        ? standing.map(({ passage, range, wider }) => ({
            words: text?.slice(range.startsAt, range.endsAt).trim() ?? "",
            // What was answered before it was cut up itself answers it; what answers all of the words stands above.
            ...meantBy([passage, ...wider.filter(({ startsAt }) => startsAt !== null)]),
          }))
        : [];
    const inParts = new Set(parts.flatMap(({ passages }) => passages));
    const whole = meantBy(line.flatMap((each) => each.passages).filter((passage) => !inParts.has(passage)));
    const outcomes = line.flatMap(({ statement }) => statement?.outcome ?? []);
    const { wallNote } = contribution;
    whole.sources.push(...outcomes.flatMap((outcome) => outcome.sources));
    // What the room was not shown, nobody could decide on.
    if (wallNote?.state === "shown") whole.sources.push(...wallNote.item.sources);
    const sources = [whole, ...parts].flatMap((each) => each.sources);
    return { contribution, earlier, merged, parts, whole, outcomes, sources };
  });
  const stepOf = await loadSteps(
    db,
    engagementId,
    told.flatMap(({ sources }) => sources.map(({ revision }) => revision)),
  );
  const worded = await db.clauseRevision.findMany({
    where: {
      id: {
        in: told.flatMap(({ sources }) =>
          sources.flatMap(({ revision }) => stepOf(revision)?.revision.id ?? []),
        ),
      },
    },
    select: { id: true, wordings: true },
  });
  const wordings = new Map(worded.map((revision) => [revision.id, revision]));
  /** Whoever answered in words for young people finds their question again in them. */
  const readerOf = ({ wordingFormat }: { wordingFormat: WordingFormat }) => ({
    language: FIRST_LANGUAGE,
    easyRead,
    young: wordingFormat === "young_people",
  });
  type Worded = { wordings: Parameters<typeof easyReadOf>[0] } | null;
  const words = (subject: Worded, reader: WordingPreference) =>
    subject ? wordsOf(chooseWording(subject.wordings.map(readWording), reader)) : "";
  const easily = (subject: Worded) => (easyRead && subject ? easyReadOf(subject.wordings) : []);
  const answers = (rows: readonly { response: ResponseRow }[]): ThreadResponse[] =>
    rows.flatMap(({ response }) =>
      response.publishedAt
        ? [
            {
              id: response.id,
              kind: response.kind,
              reason: response.reason,
              easyRead: easily(response),
              at: response.publishedAt,
            },
          ]
        : [],
    );
  type ResponseRow = Worded & {
    id: string;
    kind: ThreadResponse["kind"];
    reason: string;
    publishedAt: Date | null;
  };

  const linksOf = ({ passages, themes, sources }: Meant) => ({
    themes: themes.map(({ codedAt, theme }) => ({ name: theme.name, at: codedAt })),
    responses: answers([...passages, ...themes.map(({ theme }) => theme)].flatMap((each) => each.responses)),
    changes: sources.flatMap(({ revision: named }) => {
      const step = stepOf(named);
      if (!step) return [];
      const { revision, version } = step;
      return [
        {
          revisionId: revision.id,
          clauseId: revision.clauseId,
          number: revision.number,
          title: revision.title,
          reason: named.reason,
          easyRead: easily(wordings.get(revision.id) ?? null),
          version: version.label,
          at: version.publishedAt,
        },
      ];
    }),
  });

  return told.map(
    ({ contribution, earlier, merged, parts, whole, outcomes }) =>
      ({
        reference: contribution.reference,
        state: isGone(contribution) ? "erased" : "current",
        /** When they changed it, the last time. */
        changedAt: earlier.length > 0 ? contribution.createdAt : null,
        activity: contribution.activity.title,
        question:
          words(contribution.question, readerOf(contribution)) || contribution.wallNote?.item.title || "",
        /** The question in Easy Read, one idea a sentence. */
        asked: easily(contribution.question),
        /** Each option that was chosen, from the first to the last. */
        chose: isGone(contribution) ? [] : choicesOf(contribution, readerOf(contribution)),
        ordered: isOrder(contribution.question?.kind),
        words: isGone(contribution) ? "" : (contribution.text?.text ?? ""),
        stitches: foldThread({
          receivedAt: earlier[0]?.createdAt ?? contribution.createdAt,
          readAt: [...earlier, contribution].find(({ readAt }) => readAt)?.readAt ?? null,
          ...linksOf(whole),
          merged: merged.map(({ mergedAt }) => mergedAt),
          outcomes: outcomes.map(({ text, createdAt, ...outcome }) => ({
            text,
            easyRead: easily(outcome),
            at: createdAt,
          })),
        }),
        /** Each part of words that were cut into passages, with what happened to it alone. Of words that are gone only what led to something. */
        parts: parts
          .map(({ words: said, ...meant }, index) => ({
            number: index + 1,
            words: isGone(contribution) ? "" : said,
            stitches: foldThread({
              receivedAt: earlier[0]?.createdAt ?? contribution.createdAt,
              readAt: null,
              merged: [],
              outcomes: [],
              ...linksOf(meant),
            }).filter(({ kind }) => kind !== "received"),
          }))
          .filter(({ stitches }) => !isGone(contribution) || stitches.length > 0),
      }) as const,
  );
}
