import type { Prisma } from "../../prisma/generated/client.ts";
import type { Deps } from "../deps.ts";
import { foldThread, type ThreadResponse } from "../domain/my-thread.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { chooseWording, easyReadOf, readWording, wordsOf } from "../domain/wording.ts";
import { mayOrRefuse } from "../shared/scope.ts";

const WORDED = { wordings: true } as const;
const RESPONSES = {
  where: { response: { publishedAt: { not: null } } },
  select: { response: { include: WORDED } },
} as const;
/** A change is told once a published version holds it; the first version that does is named. */
const CHANGES = {
  where: { revision: { versions: { some: {} } } },
  select: {
    revision: {
      select: {
        id: true,
        clauseId: true,
        number: true,
        title: true,
        reason: true,
        wordings: true,
        versions: {
          orderBy: { version: { sequence: "asc" } },
          take: 1,
          select: { version: { select: { label: true, publishedAt: true } } },
        },
      },
    },
  },
} as const;
const OUTCOME = { select: { text: true, createdAt: true, wordings: true, sources: CHANGES } } as const;
const STATEMENT = {
  select: {
    outcome: OUTCOME,
    mergedInto: { select: { mergedAt: true, into: { select: { outcome: OUTCOME } } } },
  },
} as const;
const LINKS = {
  text: { select: { text: true } },
  supersededBy: { select: { id: true } },
  option: { include: WORDED },
  question: { include: WORDED },
  activity: { select: { title: true } },
  statement: STATEMENT,
  wallNote: { select: { item: { select: { title: true, sources: CHANGES } } } },
  passages: {
    select: {
      responses: RESPONSES,
      sources: CHANGES,
      themes: {
        select: {
          codedAt: true,
          theme: { select: { name: true, responses: RESPONSES, sources: CHANGES } },
        },
      },
    },
  },
} as const satisfies Prisma.ContributionInclude;

/** What happened to what this participant said: each contribution with its stitches in order. */
export async function readMyThread(deps: Deps, actor: Actor, { easyRead }: { easyRead: boolean }) {
  const { participant } = actor;
  if (!participant) return refuse("sign-in-needed", "Type your code of four words first.");
  mayOrRefuse(actor, "submission.own", { participantId: participant.id });
  const { id: participantId, engagementId } = participant;
  const [engagement, contributions, drafts] = await Promise.all([
    deps.db.engagement.findUniqueOrThrow({
      where: { id: engagementId },
      select: { slug: true, title: true },
    }),
    deps.db.contribution.findMany({
      where: { engagementId, OR: [{ submission: { participantId } }, { wallNote: { participantId } }] },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: LINKS,
    }),
    deps.db.submission.findMany({
      where: { participantId, state: "draft" },
      select: { activity: { select: { slug: true, title: true } } },
    }),
  ]);
  const preference = { language: "en", easyRead };
  type Worded = { wordings: Parameters<typeof easyReadOf>[0] } | null;
  const words = (subject: Worded) =>
    subject ? wordsOf(chooseWording(subject.wordings.map(readWording), preference)) : "";
  const easily = (subject: Worded) => (easyRead && subject ? easyReadOf(subject.wordings) : []);
  const told = (rows: { response: ResponseRow }[]): ThreadResponse[] =>
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

  return {
    engagement,
    drafts: drafts.map(({ activity }) => activity),
    contributions: contributions.map((contribution) => {
      const themes = contribution.passages.flatMap((passage) => passage.themes);
      const outcomes = [
        contribution.statement?.outcome,
        ...(contribution.statement?.mergedInto.map(({ into }) => into.outcome) ?? []),
      ].flatMap((outcome) => outcome ?? []);
      const sources = [
        ...contribution.passages.flatMap((passage) => passage.sources),
        ...themes.flatMap(({ theme }) => theme.sources),
        ...outcomes.flatMap((outcome) => outcome.sources),
        ...(contribution.wallNote?.item.sources ?? []),
      ];
      return {
        reference: contribution.reference,
        state: contribution.erasedAt ? "erased" : contribution.supersededBy ? "superseded" : "current",
        activity: contribution.activity.title,
        question: words(contribution.question) || contribution.wallNote?.item.title || "",
        /** The question in Easy Read, one idea a sentence. */
        asked: easily(contribution.question),
        words: contribution.erasedAt ? "" : (contribution.text?.text ?? words(contribution.option)),
        stitches: foldThread({
          receivedAt: contribution.createdAt,
          readAt: contribution.readAt,
          themes: themes.map(({ codedAt, theme }) => ({ name: theme.name, at: codedAt })),
          responses: told([
            ...contribution.passages.flatMap((passage) => passage.responses),
            ...themes.flatMap(({ theme }) => theme.responses),
          ]),
          merged: contribution.statement?.mergedInto.map(({ mergedAt }) => mergedAt) ?? [],
          outcomes: outcomes.map(({ text, createdAt, ...outcome }) => ({
            text,
            easyRead: easily(outcome),
            at: createdAt,
          })),
          changes: sources.flatMap(({ revision }) =>
            revision.versions.map(({ version }) => ({
              revisionId: revision.id,
              clauseId: revision.clauseId,
              number: revision.number,
              title: revision.title,
              reason: revision.reason,
              easyRead: easily(revision),
              version: version.label,
              at: version.publishedAt,
            })),
          ),
        }),
      } as const;
    }),
  };
}
export type MyThread = Awaited<ReturnType<typeof readMyThread>>;
