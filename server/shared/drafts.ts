/** Draft responses: which ones staff work with, and one of them taken for a write. */
import { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import { refuse } from "../domain/refusal.ts";
import { sentencesOf } from "../domain/response.ts";
import type { DraftState } from "../domain/second-reading.ts";
import { type Sentence, sentences } from "../domain/wording.ts";
import { visible } from "./visible.ts";

const ANSWERABLE = {
  OR: [{ themeId: { not: null } }, { passage: { contribution: visible } }],
} satisfies Prisma.ResponseTargetWhereInput;

/** Responses that only staff see. What answers nothing that is there to be worked with is no draft of anybody's. */
export const drafts = {
  publishedAt: null,
  targets: { some: ANSWERABLE },
} satisfies Prisma.ResponseWhereInput;

/** Drafts that wait for this person to read them: a second reader was asked for, and they wrote none of it. */
export const waitingFor = (personId: string) =>
  ({
    ...drafts,
    state: "waiting",
    createdBy: { not: personId },
    edits: { none: { editedBy: personId } },
  }) satisfies Prisma.ResponseWhereInput;

/** How many drafts wait for this person to read them, and how far the others are: as their page shows them. */
export async function countDrafts(db: Db, engagementId: string, personId: string) {
  const count = (where: Prisma.ResponseWhereInput) =>
    db.response.count({ where: { engagementId, ...where } });
  const [toRead, states] = await Promise.all([
    count(waitingFor(personId)),
    db.response.groupBy({ by: ["state"], where: { engagementId, ...drafts }, _count: true }),
  ]);
  const of = (state: DraftState) => states.find((each) => each.state === state)?._count ?? 0;
  return {
    toRead,
    toChange: of("change_asked"),
    toPublish: of("ready"),
    /** Others that no second reader has read. */
    unread: of("waiting") + of("draft") - toRead,
  };
}

/** What responses answer, as far as staff work with it. */
export const WITH_TARGETS = {
  targets: {
    where: ANSWERABLE,
    orderBy: { id: "asc" },
    select: {
      theme: { select: { id: true, name: true } },
      passage: {
        select: {
          id: true,
          startsAt: true,
          contribution: {
            select: { reference: true, perspective: true, channel: true, supersedesId: true, readAt: true },
          },
        },
      },
    },
  },
} as const satisfies Prisma.ResponseInclude;
type WithTargets = Prisma.ResponseGetPayload<{ include: typeof WITH_TARGETS }>;

/** What a response answers: themes, and contributions or parts of them. */
export function answersOf({ targets }: WithTargets) {
  return {
    themes: targets.flatMap(({ theme }) => theme ?? []),
    contributions: targets.flatMap(({ passage }) =>
      passage
        ? [
            {
              reference: passage.contribution.reference,
              perspective: passage.contribution.perspective,
              channel: passage.contribution.channel,
              passage: passage.id,
              /** Only a part of it. */
              part: passage.startsAt !== null,
            },
          ]
        : [],
    ),
  };
}

/** Whether it answers words that were changed since and that nobody has read, as `answersUnreadChange`. */
export const waitsForReading = ({ targets }: WithTargets): boolean =>
  targets.some(
    ({ passage }) => passage?.contribution.supersedesId != null && passage.contribution.readAt === null,
  );

/** Easy Read sentences out of lines, or a refusal at their field. */
export function acceptEasyRead(lines: string, before: readonly Sentence[] = []): Sentence[] {
  const found = sentencesOf(lines, before);
  if (found.length === 0) return [];
  const checked = sentences.safeParse(found);
  if (checked.success) return checked.data;
  return refuse("invalid", undefined, { easyRead: checked.error.issues[0]?.message ?? "Shorten this." });
}

/**
 * Takes a draft for a write: nobody edits, reads or publishes it meanwhile. Refuses `not-found`, and
 * `changed-meanwhile` when it was published or given other words since `revision` was read.
 */
export async function takeDraft(tx: Tx, engagementId: string, id: string, revision: number) {
  await tx.$queryRaw`
    SELECT FROM "Response" WHERE id = ${id}::uuid AND "engagementId" = ${engagementId}::uuid FOR NO KEY UPDATE`;
  const found = await tx.response.findFirst({
    where: { engagementId, id },
    include: {
      wordings: true,
      edits: { orderBy: { revision: "asc" } },
      readings: { orderBy: [{ readAt: "asc" }, { id: "asc" }] },
    },
  });
  if (!found) return refuse("not-found");
  if (found.publishedAt)
    return refuse(
      "changed-meanwhile",
      "This was published while you were working, so it stays as it is. What you wrote is kept on this page until you leave it.",
    );
  if (found.revision !== revision)
    return refuse(
      "changed-meanwhile",
      "Somebody changed these words while you were working. What you wrote is kept. Read their words, then decide.",
    );
  return found;
}

/** Holds drafts until the transaction ends, always in one order. */
export async function holdDrafts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$queryRaw(
    Prisma.sql`SELECT FROM "Response" WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
  );
}
