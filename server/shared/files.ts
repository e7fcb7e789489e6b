/** The bytes of files, in parts, where every node finds them: in the database. */
import { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import { refuse } from "../domain/refusal.ts";
import { TYPED_OUT } from "../domain/transcript.ts";
import { PART, stretchOf } from "../domain/upload.ts";

/** What a page says of a file. */
export const FILES = {
  orderBy: { arrival: "asc" },
  select: { id: true, kind: true, mediaType: true, fileName: true, size: true, description: true },
} satisfies Prisma.AttachmentFindManyArgs;

/** Files with what was typed of them. */
export const TYPED_FILES = {
  orderBy: FILES.orderBy,
  select: { ...FILES.select, transcript: true },
} satisfies Prisma.AttachmentFindManyArgs;

/** What a person wrote by themselves: what was typed of their files is not. */
export const ownWordsOf = (said: {
  transcribedAt: Date | null;
  text: { text: string; own: string | null } | null;
}): string | null => (said.transcribedAt ? said.text?.own : said.text?.text) ?? null;

/** An answer that was sent and neither replaced nor taken back. */
export const NEWEST = { replacedAt: null, withdrawnAt: null } satisfies Prisma.ContributionWhereInput;

/**
 * The files of an answer as it would be sent now: those of its draft, and of what was sent before those that are not
 * taken away.
 */
export const keptFiles = (answer: { submissionId: string; questionId: string }) =>
  ({
    ...answer,
    OR: [{ draftId: { not: null } }, { leaving: false, contribution: NEWEST }],
  }) satisfies Prisma.AttachmentWhereInput;

/** The ids of those files, in their order. */
export async function filesToSend(
  tx: Tx,
  answer: { submissionId: string; questionId: string },
): Promise<string[]> {
  const files = await tx.attachment.findMany({
    where: keptFiles(answer),
    orderBy: FILES.orderBy,
    select: { id: true },
  });
  return files.map(({ id }) => id);
}

/** Gives sent answers back the files that were taken away in a change that is not sent. */
export async function keepLeavingFiles(
  tx: Tx,
  which: { submissionId: string; questionId?: string },
): Promise<void> {
  await tx.attachment.updateMany({ where: { ...which, leaving: true }, data: { leaving: false } });
}

/** Of a contribution that a statement calls `said`: a recording or a letter of it is not typed out yet. */
export const UNTYPED = Prisma.sql`(said."transcribedAt" IS NULL AND said."erasedAt" IS NULL AND EXISTS (
  SELECT FROM "Attachment" file WHERE file."contributionId" = said.id
    AND file.kind::text = ANY (${[...TYPED_OUT]}::text[])
))`;

/** As `UNTYPED`. */
export const untyped = {
  transcribedAt: null,
  erasedAt: null,
  attachments: { some: { kind: { in: [...TYPED_OUT] } } },
} satisfies Prisma.ContributionWhereInput;

/** Keeps the parts as they come, each by itself: nobody waits for a slow sender. Returns the size in bytes. */
export async function keepParts(
  db: Db | Tx,
  { engagementId, attachmentId }: { engagementId: string; attachmentId: string },
  parts: AsyncIterable<Uint8Array>,
): Promise<number> {
  let position = 0;
  let size = 0;
  for await (const bytes of parts) {
    await db.attachmentPart.create({
      data: { engagementId, attachmentId, position, bytes: new Uint8Array(bytes) },
      select: { position: true },
    });
    position += 1;
    size += bytes.length;
  }
  return size;
}

/** The bytes from one place to another, both among them, a part at a time as they are asked for. */
export async function* readParts(db: Db, attachmentId: string, from: number, to: number) {
  for (let position = Math.floor(from / PART); position * PART <= to; position += 1) {
    const found = await db.attachmentPart.findUnique({
      where: { attachmentId_position: { attachmentId, position } },
      select: { bytes: true },
    });
    // Taken away meanwhile.
    if (!found) return;
    const start = position * PART;
    yield found.bytes.subarray(Math.max(0, from - start), to - start + 1);
  }
}

/** Files of drafts become those of the contributions that came of them. */
export async function handOverFiles(
  tx: Tx,
  contributions: readonly { submissionId?: string | null; questionId?: string | null }[],
  saved: readonly { id: string }[],
): Promise<void> {
  for (const [index, { submissionId, questionId }] of contributions.entries()) {
    if (!submissionId || !questionId) continue;
    await tx.attachment.updateMany({
      where: { submissionId, questionId, draftId: { not: null } },
      data: { draftId: null, contributionId: saved[index]?.id ?? null },
    });
  }
}

/**
 * Destroys the files that were taken away from an answer, now that a newer one stands in its place. What a
 * safeguarding lead holds stays with the earlier answer.
 */
export async function letFilesGo(tx: Tx, earlier: { id: string; heldAt: Date | null }, newer: string) {
  const leaving = { contributionId: newer, leaving: true };
  if (earlier.heldAt)
    await tx.attachment.updateMany({ where: leaving, data: { contributionId: earlier.id, leaving: false } });
  else await tx.attachment.deleteMany({ where: leaving });
}

/** A file to send, or the stretch of it that was asked for. */
export interface FileToSend {
  mediaType: string;
  fileName: string;
  size: number;
  /** The first and the last byte of the stretch; null where nothing was asked for by its place. */
  stretch: { from: number; to: number } | null;
  body: AsyncIterable<Uint8Array>;
}

type Found = { id: string; mediaType: string; fileName: string; size: number };

/** Refuses `not-found` where the stretch lies behind the end. */
export function fileToSend(db: Db, found: Found, range: string | undefined): FileToSend {
  const asked = stretchOf(range, found.size) ?? refuse("not-found");
  const { id, ...file } = found;
  return { ...file, stretch: range ? asked : null, body: readParts(db, id, asked.from, asked.to) };
}
