import type { Prisma } from "../../prisma/generated/client.ts";
import type { Range } from "../domain/passage.ts";
import { type Redaction, redact, redactPart } from "../domain/redaction.ts";

/** Somebody's words with what was taken out of them, for pages that everybody sees. */
export const PUBLIC_TEXT = {
  select: {
    text: true,
    redactions: { orderBy: { startsAt: "asc" }, select: { startsAt: true, endsAt: true, label: true } },
  },
} as const satisfies Prisma.Contribution$textArgs;

/** The words, or a part of them, as everybody may read them once they are shown at all, or nothing. */
export function publicText(
  row: { text: string; redactions: readonly Redaction[] } | null,
  part?: Range | null,
): string | null {
  if (!row) return null;
  return part ? redactPart(row.text, part, row.redactions).trim() : redact(row.text, row.redactions);
}
