/** The bytes of files, in parts, where every node finds them: in the database. */
import type { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import { refuse } from "../domain/refusal.ts";
import { PART, stretchOf } from "../domain/upload.ts";

/** What a page says of a file. */
export const FILES = {
  orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  select: { id: true, kind: true, mediaType: true, fileName: true, size: true, description: true },
} satisfies Prisma.AttachmentFindManyArgs;

/** Keeps the parts as they come, each by itself: nobody waits for a slow sender. Returns the size in bytes. */
export async function keepParts(
  db: Db,
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
